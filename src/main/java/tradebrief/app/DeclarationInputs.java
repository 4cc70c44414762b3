package tradebrief.app;

import static java.nio.file.FileVisitOption.FOLLOW_LINKS;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tradebrief.aggregate.records.DeclarationFile;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.InputFile.Form;
import tradebrief.aggregate.records.UnusableInputException;
import tradebrief.model.Finding;
import tradebrief.model.Place;

/** The files that a user means by files, folders and patterns. */
final class DeclarationInputs {
  private static final String FORMS = ".csv, .csv.gz, .csv.zst or .parquet";

  /** A name that begins with a dot, or as the lock of an office does. */
  private static final Pattern HIDDEN = Pattern.compile("\\.|~\\$");

  /** What makes a pattern of a word. */
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final List<Finding> findings;
  private final SortedMap<String, InputFile> files = new TreeMap<>();

  /** Where they really are: one may have several names, and is to be counted once. */
  private final Set<Path> found = new HashSet<>();

  /** How often a file was meant, the same one again too. */
  private int meant;

  private DeclarationInputs(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Finds them.
   *
   * @param words as the user named them
   * @param findings is told of a word that means no file
   * @return in the order of their names, none twice, be it under two names
   */
  static List<InputFile> find(List<String> words, List<Finding> findings) throws IOException {
    DeclarationInputs inputs = new DeclarationInputs(findings);
    for (String word : words) {
      inputs.add(word);
    }
    inputs.findCopies();
    return List.copyOf(inputs.files.values());
  }

  /** Two files of the same bytes are one that was fetched twice, unless there are no rows in it. */
  private void findCopies() throws IOException {
    Map<Long, List<InputFile>> bySize = new HashMap<>();
    for (InputFile file : files.values()) {
      if (!file.isElsewhere()) {
        long size = Files.size(Path.of(file.address()));
        List<InputFile> others = bySize.computeIfAbsent(size, key -> new ArrayList<>());
        for (InputFile other : others) {
          if (isCopy(file, other)) {
            findings.add(
                Place.wholeFile(file.name())
                    .error(
                        "copied-file",
                        "the same bytes as " + other.name(),
                        "each declaration once",
                        "leave one of the two out"));
          }
        }
        others.add(file);
      }
    }
  }

  private static boolean isCopy(InputFile file, InputFile other) throws IOException {
    return Files.mismatch(Path.of(file.address()), Path.of(other.address())) < 0 && hasRows(file);
  }

  private static boolean hasRows(InputFile file) throws IOException {
    if (!file.form().isText()) {
      return true;
    }
    try (InputStream raw = Files.newInputStream(Path.of(file.address()));
        DeclarationFile declarations = DeclarationFile.open(file, raw)) {
      return declarations.next(List.of()).isPresent();
    } catch (UnusableInputException e) {
      return false; // which is said when it is read
    }
  }

  private void add(String word) throws IOException {
    int before = meant + findings.size();
    if (word.contains("://")) {
      // of another machine, where only the engine can look
      form(word)
          .ifPresent(
              form -> {
                meant++;
                files.put(word, new InputFile(word, word, form));
              });
    } else {
      addLocal(word);
    }
    if (meant + findings.size() == before) {
      boolean named = form(word).isPresent() && !isPattern(word);
      noInput(
          word,
          named ? "no file of this name" : "no declarations",
          named ? "one that is there" : "files that end in " + FORMS);
    }
  }

  private void noInput(String name, String found, String expected) {
    findings.add(Place.wholeFile(name).error("no-input", found, expected, ""));
  }

  private void addLocal(String word) throws IOException {
    Optional<Path> path = path(word);
    Optional<Path> folder = folder(word);
    if (folder.isPresent()) {
      addAll(folder.get(), inside -> true);
    } else if (path.filter(found -> Files.exists(found, NOFOLLOW_LINKS)).isPresent()) {
      add(path.orElseThrow());
    } else if (isPattern(word)) {
      addMatches(slashed(word));
    }
  }

  private static boolean isPattern(String word) {
    return WILD.matcher(word).find();
  }

  private void addMatches(String pattern) throws IOException {
    String fixed = WILD.split(pattern, 2)[0];
    Path root = Path.of(fixed.substring(0, fixed.lastIndexOf('/') + 1));
    if (Files.isDirectory(root)) {
      try {
        addAll(root, FileSystems.getDefault().getPathMatcher("glob:" + pattern)::matches);
      } catch (PatternSyntaxException e) {
        noInput(pattern, "a pattern with: " + e.getDescription(), "each bracket with its other");
      }
    }
  }

  /** Of what a folder holds; what desktops and offices hide in it is not meant. */
  private void addAll(Path folder, Predicate<Path> asked) throws IOException {
    try (Stream<Path> inside = Files.walk(folder, FOLLOW_LINKS)) {
      List<Path> shown =
          inside
              .filter(asked)
              .filter(path -> !Files.isDirectory(path))
              .filter(path -> !isHidden(folder.relativize(path)))
              .sorted()
              .toList();
      for (Path path : shown) {
        add(path);
      }
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof FileSystemLoopException loop) {
        noInput(slashed(loop.getFile()), "a link to a folder that it is in", "folders that end");
      } else {
        throw e;
      }
    }
  }

  /** Whether a file, or a folder that it is in, is. */
  private static boolean isHidden(Path inside) {
    return StreamSupport.stream(inside.spliterator(), false)
        .anyMatch(name -> HIDDEN.matcher(name.toString()).lookingAt());
  }

  private void add(Path path) throws IOException {
    String name = slashed(path.toString());
    Optional<Form> form = form(name);
    if (form.isPresent() && !Files.isRegularFile(path)) {
      noInput(name, "no file, but a link to none, or what is none", "a file, or a link to one");
    } else if (form.isPresent()) {
      meant++;
      if (found.add(path.toRealPath())) {
        files.put(name, new InputFile(name, path.toAbsolutePath().toString(), form.get()));
      }
    }
  }

  private static Optional<Form> form(String name) {
    return Arrays.stream(Form.values()).filter(form -> form.isFormOf(name)).findFirst();
  }

  private static String slashed(String path) {
    return path.replace('\\', '/');
  }

  /** The folder that a word is; empty where it is none. */
  static Optional<Path> folder(String word) {
    return path(word).filter(Files::isDirectory);
  }

  private static Optional<Path> path(String word) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      return Optional.empty(); // a pattern, where paths may not hold asterisks
    }
  }
}

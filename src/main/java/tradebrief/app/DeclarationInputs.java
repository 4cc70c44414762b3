package tradebrief.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
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
import java.util.regex.Pattern;
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
    int before = meant;
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
    if (meant == before) {
      findings.add(
          Place.wholeFile(word)
              .error("no-input", "no declarations", "files that end in " + FORMS, ""));
    }
  }

  private void addLocal(String word) throws IOException {
    Optional<Path> path = path(word);
    Optional<Path> folder = folder(word);
    if (folder.isPresent()) {
      try (Stream<Path> inside = Files.walk(folder.get())) {
        addAll(folder.get(), inside);
      }
    } else if (path.filter(Files::isRegularFile).isPresent()) {
      add(path.orElseThrow());
    } else {
      addMatches(word.replace('\\', '/'));
    }
  }

  private void addMatches(String pattern) throws IOException {
    int wild = pattern.length() - pattern.replaceFirst("^[^*?\\[{]*", "").length();
    if (wild == pattern.length()) {
      return;
    }
    String fixed = pattern.substring(0, pattern.lastIndexOf('/', wild) + 1);
    Path root = Path.of(fixed);
    if (Files.isDirectory(root)) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      try (Stream<Path> inside = Files.walk(root)) {
        addAll(root, inside.filter(matcher::matches));
      }
    }
  }

  /** Of what a folder holds; what desktops and offices hide in it is not meant. */
  private void addAll(Path folder, Stream<Path> inside) throws IOException {
    List<Path> shown =
        inside
            .filter(Files::isRegularFile)
            .filter(path -> !isHidden(folder.relativize(path)))
            .sorted()
            .toList();
    for (Path path : shown) {
      add(path);
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
    if (form.isPresent()) {
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

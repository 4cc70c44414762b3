package tradebrief.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.InputFile.Form;
import tradebrief.model.Finding;
import tradebrief.model.Place;

/** The files that a user means by files, folders and patterns. */
final class DeclarationInputs {
  private static final String FORMS = ".csv, .csv.gz, .csv.zst or .parquet";

  private final List<Finding> findings;
  private final SortedMap<String, InputFile> files = new TreeMap<>();

  private DeclarationInputs(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Finds them.
   *
   * @param words as the user named them
   * @param findings is told of a word that means no file
   * @return in the order of their names, none twice
   */
  static List<InputFile> find(List<String> words, List<Finding> findings) throws IOException {
    DeclarationInputs inputs = new DeclarationInputs(findings);
    for (String word : words) {
      inputs.add(word);
    }
    return List.copyOf(inputs.files.values());
  }

  private void add(String word) throws IOException {
    int before = files.size();
    if (word.contains("://")) {
      // of another machine, where only the engine can look
      form(word).ifPresent(form -> files.put(word, new InputFile(word, word, form)));
    } else {
      addLocal(word);
    }
    if (files.size() == before && !files.containsKey(slashed(word))) {
      findings.add(
          Place.wholeFile(word)
              .error("no-input", "no declarations", "files that end in " + FORMS, ""));
    }
  }

  private void addLocal(String word) throws IOException {
    Optional<Path> path = path(word);
    if (path.filter(Files::isDirectory).isPresent()) {
      try (Stream<Path> inside = Files.walk(path.orElseThrow())) {
        inside.filter(Files::isRegularFile).forEach(this::add);
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
        inside.filter(Files::isRegularFile).filter(matcher::matches).forEach(this::add);
      }
    }
  }

  private void add(Path path) {
    String name = slashed(path.toString());
    form(name)
        .ifPresent(
            form -> files.put(name, new InputFile(name, path.toAbsolutePath().toString(), form)));
  }

  private static Optional<Form> form(String name) {
    return Arrays.stream(Form.values()).filter(form -> form.isFormOf(name)).findFirst();
  }

  private static String slashed(String path) {
    return path.replace('\\', '/');
  }

  private static Optional<Path> path(String word) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      return Optional.empty(); // a pattern, where paths may not hold asterisks
    }
  }
}

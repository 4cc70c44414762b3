package tradebrief.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tradebrief.text.Sha256;

/** The files of a data package, and which of them were read. */
final class PackageFolder {
  private final Path folder;
  private final Map<Path, CompletableFuture<String>> read = new HashMap<>();

  PackageFolder(Path folder) {
    this.folder = folder;
  }

  boolean exists() {
    return Files.isDirectory(folder);
  }

  /**
   * The content of a file; empty when there is none of that name.
   *
   * @throws IOException when it is there but cannot be read
   */
  Optional<byte[]> read(String name) throws IOException {
    Optional<Path> file = path(name).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file.orElseThrow());
    // beside the reading of the next file, and of the same bytes: a file may be another one later
    read.put(file.orElseThrow(), CompletableFuture.supplyAsync(() -> Sha256.of(bytes)));
    return Optional.of(bytes);
  }

  /** Leaves a file that was looked into out of those that make up the package. */
  void forget(String name) {
    path(name).ifPresent(read::remove);
  }

  /** The SHA-256 of what was read of each file. */
  Map<Path, String> files() {
    Map<Path, String> files = new HashMap<>();
    read.forEach((file, hash) -> files.put(file, hash.join()));
    return files;
  }

  /**
   * The CSV files of the folder itself that are none of the named ones, in the order of their
   * names.
   *
   * @throws IOException when the folder cannot be listed
   */
  List<String> otherCsvFiles(Set<String> named) throws IOException {
    Set<Path> known = new HashSet<>();
    named.forEach(name -> path(name).ifPresent(known::add));
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(entry -> !known.contains(entry.normalize()))
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  /** Empty for a name that this machine cannot spell, of which there can be no file. */
  private Optional<Path> path(String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

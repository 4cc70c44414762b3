package tradebrief.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that was empty, to be filled with files that belong together. They are written aside,
 * within it, and moved into place when all are there; a folder that holds anything is never
 * touched. The folder itself is not replaced: it may be a mount, a link, or where the user stands.
 */
final class FreshFolder {
  private static final String ASIDE = ".tradebrief-new";

  private final Path folder;
  private final boolean made;
  private final List<Path> written = new ArrayList<>();

  private FreshFolder(Path folder, boolean made) {
    this.folder = folder;
    this.made = made;
  }

  /**
   * Fills a folder.
   *
   * @param folder empty, or not there yet
   * @param files by name, without folders
   * @param last the name of the file without which the others are nothing: put in place after them
   * @return the files, in the order of the map
   * @throws FolderInUseException when the folder holds anything, or is no folder
   * @throws IOException when a file cannot be written; what was written before it is gone then
   */
  static List<Path> fill(Path folder, Map<String, byte[]> files, String last) throws IOException {
    boolean made = Files.notExists(folder);
    if (!made) {
      requireEmpty(folder);
    }
    Files.createDirectories(folder);
    FreshFolder fresh = new FreshFolder(folder, made);
    try {
      // whoever makes it is the only one to write here
      Files.createDirectory(folder.resolve(ASIDE));
    } catch (FileAlreadyExistsException e) {
      throw new FolderInUseException("another run is writing " + folder);
    }
    try {
      fresh.write(files, last);
    } catch (IOException e) {
      fresh.undo(files);
      throw e;
    }
    return files.keySet().stream().map(folder::resolve).toList();
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FolderInUseException(folder + " is not a folder; name an empty or a new one");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      Optional<String> first =
          entries.map(entry -> String.valueOf(entry.getFileName())).sorted().findFirst();
      if (first.isPresent()) {
        throw new FolderInUseException(
            folder
                + " is not empty: it holds "
                + first.orElseThrow()
                + "; name an empty or a new folder");
      }
    }
  }

  private void write(Map<String, byte[]> files, String last) throws IOException {
    Path aside = folder.resolve(ASIDE);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(aside.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
    }
    for (String name : files.keySet()) {
      if (!name.equals(last)) {
        place(name);
      }
    }
    place(last);
    Files.delete(aside);
  }

  private void place(String name) throws IOException {
    Path target = folder.resolve(name);
    Files.move(folder.resolve(ASIDE).resolve(name), target);
    written.add(target);
  }

  private void undo(Map<String, byte[]> files) throws IOException {
    for (Path file : written) {
      Files.deleteIfExists(file);
    }
    for (String name : files.keySet()) {
      Files.deleteIfExists(folder.resolve(ASIDE).resolve(name));
    }
    Files.deleteIfExists(folder.resolve(ASIDE));
    if (made) {
      Files.deleteIfExists(folder);
    }
  }
}

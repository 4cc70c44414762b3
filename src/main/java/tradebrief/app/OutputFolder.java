package tradebrief.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder of finished files, replaced as a whole or not at all. New files are written beside it
 * and moved into its place when all are there; a run that fails or is killed leaves the previous
 * folder as it was, and the next run clears what it left.
 */
final class OutputFolder {
  private final Path parent;
  private final String name;
  private final Map<String, byte[]> files = new TreeMap<>();
  private Manifest.Made before = Manifest.Made.NONE;

  OutputFolder(Path parent, String name) {
    this.parent = parent;
    this.name = name;
  }

  /** Adds a file, by its name in the folder with forward slashes. */
  void add(String file, byte[] content) {
    if (files.putIfAbsent(file, content) != null) {
      throw new IllegalStateException("two files are named '" + file + "'");
    }
  }

  /**
   * Says no before the work is done, rather than after it.
   *
   * @throws ForeignFilesException when the folder holds files that no run put there
   */
  void requireReplaceable() throws IOException {
    Path target = target();
    requireOwn(target, Manifest.made(target).outputs());
  }

  /** The files so far, by name. */
  Map<String, byte[]> files() {
    return files;
  }

  /**
   * Puts the files in place.
   *
   * @return the folder
   * @throws OutputBusyException when another run is writing the same folder
   */
  @SuppressWarnings("try") // what is closed at the end is not used in between
  Path commit() throws IOException {
    Files.createDirectories(parent);
    Path target = target();
    try (OutputLock held = OutputLock.take(beside(target, "lock"), parent.resolve(name))) {
      replace(target);
    }
    return parent.resolve(name);
  }

  /** The files of the previous folder that the one put in place has no more. */
  List<String> removed() {
    return before.outputs().stream().filter(file -> !files.containsKey(file)).sorted().toList();
  }

  /** Whether the report that was there before was of figures that are made up; empty for none. */
  Optional<Boolean> replacedSynthetic() {
    return before.synthetic();
  }

  /** The folder to replace: where a link of its name leads to, as the link is the user's. */
  private Path target() throws IOException {
    Path named = parent.resolve(name);
    return Files.isSymbolicLink(named) ? named.toRealPath() : named;
  }

  private static Path beside(Path target, String kind) {
    return target.resolveSibling("." + target.getFileName() + "." + kind);
  }

  private void replace(Path target) throws IOException {
    Path fresh = beside(target, "new");
    Path previous = beside(target, "previous");
    recover(target, previous);
    before = Manifest.made(target);
    requireOwn(target, before.outputs());
    delete(fresh);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        write(fresh.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      delete(fresh); // on a full disk it would be in the way of everything
      throw e;
    }
    if (Files.exists(target)) {
      Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    delete(previous);
  }

  /** A run that was killed between its two moves left the previous folder under its other name. */
  private static void recover(Path target, Path previous) throws IOException {
    if (Files.exists(previous) && !Files.exists(target)) {
      Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(previous);
  }

  /**
   * A folder that is replaced must hold nothing that a report did not put there.
   *
   * @throws ForeignFilesException when it does
   * @throws FileAlreadyExistsException when it is a file
   */
  private static void requireOwn(Path target, Set<String> own) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    List<String> foreign;
    try (Stream<Path> paths = Files.walk(target)) {
      foreign =
          paths
              .filter(Files::isRegularFile)
              .map(path -> target.relativize(path).toString().replace('\\', '/'))
              .filter(name -> !own.contains(name) && !isLitter(name))
              .sorted()
              .toList();
    }
    if (!foreign.isEmpty()) {
      throw new ForeignFilesException(target, foreign);
    }
  }

  /** What desktops and offices leave beside files that somebody looks at. */
  private static boolean isLitter(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return Set.of(".DS_Store", "Thumbs.db", "desktop.ini").contains(last)
        || last.startsWith("~$")
        || (last.startsWith(".~lock.") && last.endsWith("#"));
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      // on disk before the move: a power cut must not leave a name without its content
      channel.force(true);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) { // of a full disk, which does not say where
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
  }
}

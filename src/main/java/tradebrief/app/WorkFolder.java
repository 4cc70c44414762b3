package tradebrief.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hidden folder beside an output, for what is half done: one run at a time has it, and it is gone
 * when the run ends. What a run that was killed left there, the next one clears.
 */
final class WorkFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private WorkFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the folder.
   *
   * @param output which it stands beside
   * @throws OutputBusyException when another run has it
   */
  static WorkFolder beside(Path output) throws IOException {
    Path parent = Files.createDirectories(output.getParent());
    Path folder = parent.resolve("." + output.getFileName() + ".work");
    FileChannel channel =
        FileChannel.open(
            parent.resolve("." + output.getFileName() + ".work.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        delete(folder);
        Files.createDirectory(folder);
        return new WorkFolder(folder, channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      // another run of this very process has it
    }
    channel.close();
    throw new OutputBusyException(output);
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try {
      delete(folder);
    } finally {
      lock.release();
      channel.close();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}

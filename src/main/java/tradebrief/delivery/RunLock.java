package tradebrief.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one run that sends. The system lets go of it when the run ends, however it ends. */
final class RunLock implements Closeable {
  private final Path folder;
  private final FileChannel channel;

  private RunLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** What it locks. */
  Path folder() {
    return folder;
  }

  /** The lock of a folder; empty when another run holds it. */
  static Optional<RunLock> take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isTaken(channel)) {
      return Optional.of(new RunLock(folder, channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // another run of this very process holds it
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

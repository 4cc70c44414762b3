package tradebrief.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What one run at a time holds while it makes an output. Its file stays. */
final class OutputLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private OutputLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes it.
   *
   * @param file that stands for it, in a folder that is there
   * @param output what is made
   * @throws OutputBusyException when another run has it
   */
  static OutputLock take(Path file, Path output) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new OutputLock(channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      // another run of this very process has it
    }
    channel.close();
    throw new OutputBusyException(output);
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}

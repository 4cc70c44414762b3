package tradebrief.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a {@link Journal} is written on. */
interface Disk extends Closeable {
  /** All that is on it. */
  byte[] read() throws IOException;

  /** Adds at its end, and waits until that is on disk. */
  void append(byte[] content) throws IOException;

  /** Cuts off what is behind a length, and waits until that is so on disk. */
  void truncate(long length) throws IOException;

  /** A file, made with its folder when it is not there. */
  static Disk of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    lock(file, channel);
    if (folder != null && channel.size() == 0) {
      force(folder);
    }
    return new OfFile(channel);
  }

  /** Makes the name of a new file last, where the system can; Windows opens no folder. */
  private static void force(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // then it lasts as long as the system lets it
    }
  }

  /**
   * Waits for whoever is writing it; the lock is gone with the channel. It is of a byte far behind
   * the end: on Windows nobody else could read what is locked.
   */
  private static void lock(Path file, FileChannel channel) throws IOException {
    try {
      channel.lock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IOException(file + " is being written by another thread", e);
    }
  }

  /** Bytes that were read from somewhere, and are not written back. */
  final class ReadOnly implements Disk {
    private final byte[] content;

    ReadOnly(byte[] content) {
      this.content = content.clone();
    }

    @Override
    public byte[] read() {
      return content.clone();
    }

    @Override
    public void append(byte[] more) {
      throw new UnsupportedOperationException("read only");
    }

    @Override
    public void truncate(long length) {
      // what is torn is left out, and left there
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  /** A file. */
  record OfFile(FileChannel channel) implements Disk {
    @Override
    public byte[] read() throws IOException {
      channel.position(0);
      // not closed: that would close the channel
      return Channels.newInputStream(channel).readNBytes(Math.toIntExact(channel.size()));
    }

    @Override
    public void append(byte[] content) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      channel.position(channel.size());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }

    @Override
    public void truncate(long length) throws IOException {
      channel.truncate(length);
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}

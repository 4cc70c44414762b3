package tradebrief.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
    return new OfFile(channel);
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

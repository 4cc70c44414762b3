package tradebrief.aggregate.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read through it. */
public final class CountingStream extends FilterInputStream {
  private long count;

  /** Around a stream, which is closed with it. */
  public CountingStream(InputStream in) {
    super(in);
  }

  /** How many so far. */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

package tradebrief.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What goes to another program. One that has read enough, as {@code head} does, closes its end: the
 * rest is for nobody, and that is no failure.
 */
final class Pipe extends FilterOutputStream {
  private static final String CLOSED = "Broken pipe";

  Pipe(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      if (!CLOSED.equals(e.getMessage())) {
        throw e;
      }
    }
  }
}

package tradebrief.aggregate;

import java.io.IOException;
import java.util.Locale;

/** An engine may use less memory than it needs, even with what it can spill on disk. */
public final class TooLittleMemoryException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * Says so.
   *
   * @param memory what it may use, in MB
   */
  public TooLittleMemoryException(int memory, Throwable cause) {
    super(
        String.format(
            Locale.ROOT,
            "%d MB are too little, with the disk too, for so many rows or different sums; try --memory %dMB",
            memory,
            2 * memory),
        cause);
  }
}

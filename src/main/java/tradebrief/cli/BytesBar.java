package tradebrief.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import tradebrief.aggregate.Watch;

/**
 * How far the reading of declarations is: rows, MB a second, and the time left. One line of a
 * terminal that changes, or a line now and then in a log.
 */
final class BytesBar implements Watch, AutoCloseable {
  private static final long NANOS_IN_SECOND = 1_000_000_000L;
  private static final double BYTES_IN_MB = 1e6;
  private static final long LOG_EVERY = 10 * NANOS_IN_SECOND;
  private static final long TERMINAL_EVERY = NANOS_IN_SECOND / 4;

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
  private String task = "";
  private long begun;
  private long last;
  private int width;

  BytesBar(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  @Override
  public synchronized void at(String words, long bytes, long total, long rows) {
    long now = System.nanoTime();
    if (!words.equals(task)) {
      task = words;
      begun = now;
      last = now;
    }
    if (!quiet && now - last >= (terminal ? TERMINAL_EVERY : LOG_EVERY)) {
      last = now;
      draw(line(words, bytes, total, rows, (now - begun) / (double) NANOS_IN_SECOND));
    }
  }

  @Override
  public synchronized void waiting(String what) {
    if (!quiet) {
      err.println(what);
    }
  }

  /**
   * What is said.
   *
   * @param seconds since the task began, more than 0
   */
  static String line(String task, long bytes, long total, long rows, double seconds) {
    double speed = bytes / BYTES_IN_MB / seconds;
    StringBuilder line = new StringBuilder(task).append(": ");
    if (rows > 0) {
      line.append(String.format(Locale.ROOT, "%,d rows, ", rows));
    }
    line.append(String.format(Locale.ROOT, "%.0f", bytes / BYTES_IN_MB));
    if (total > 0) {
      line.append(String.format(Locale.ROOT, " of %.0f", total / BYTES_IN_MB));
    }
    line.append(String.format(Locale.ROOT, " MB, %.1f MB/s", speed));
    if (total > 0 && bytes > 0) {
      long left = Math.round((total - bytes) / BYTES_IN_MB / speed);
      line.append(
          String.format(
              Locale.ROOT, ", %d:%02d left", Math.max(0, left) / 60, Math.max(0, left) % 60));
    }
    return line.toString();
  }

  private void draw(String line) {
    if (terminal) {
      width = Math.max(width, line.length());
      err.print("\r" + line + " ".repeat(width - line.length()));
      err.flush();
    } else {
      err.println(line);
    }
  }

  @Override
  public synchronized void close() {
    if (width > 0) {
      err.println();
    }
  }
}

package tradebrief.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import tradebrief.app.Progress;

/**
 * A bar that fills as editions are made, with the time left, in one line of a terminal. ASCII only:
 * a terminal of any code page shows it.
 */
final class EditionsBar implements Progress, AutoCloseable {
  /** Narrow enough for any terminal, so that the line is never broken in two. */
  private static final int WIDTH = 78;

  private final PrintWriter terminal;
  private @Nullable ProgressBar bar;
  private int begun;
  private boolean inMidLine;

  EditionsBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Steps within an edition are too small for the bar. */
  @Override
  public void step(String words) {}

  @Override
  public void edition(int number, int total, String words) {
    ProgressBar shown = bar == null ? start(total) : bar;
    bar = shown;
    begun = number;
    shown.stepTo(number - 1L);
    shown.setExtraMessage(words);
    shown.refresh();
  }

  private ProgressBar start(int total) {
    return new ProgressBarBuilder()
        .setTaskName("editions")
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
        .build();
  }

  private void draw(String line) {
    inMidLine = true;
    terminal.print("\r" + line);
    terminal.flush();
  }

  /** The last edition is done, or the run has ended before it. */
  @Override
  public void close() {
    if (bar != null) {
      bar.stepTo(begun == bar.getMax() ? begun : begun - 1L);
      bar.setExtraMessage("");
      bar.close();
    }
    if (inMidLine) {
      terminal.println();
    }
  }
}

package tradebrief.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or another call to end: what runs is stopped, and gets some seconds to put away what is
 * half done.
 */
final class EndOfProgram implements AutoCloseable {
  private static final int SECONDS = 20;

  private final CountDownLatch putAway = new CountDownLatch(1);
  private final Thread hook;

  private EndOfProgram(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              await();
            },
            "end");
  }

  private void await() {
    try {
      putAway.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until closed, a call to end stops what runs. */
  static EndOfProgram stops(Runnable stop) {
    EndOfProgram end = new EndOfProgram(stop);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  /** All is put away. */
  @Override
  public void close() {
    putAway.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending
    }
  }
}

package tradebrief.cli;

import java.io.PrintWriter;
import java.time.Clock;
import tradebrief.delivery.Surroundings;

/** The world outside of the program: its clock, its environment, the time that passes. */
final class Outside {
  private Outside() {}

  /** As it is; progress is printed where {@code err} goes, or nowhere when {@code quiet}. */
  static Surroundings world(PrintWriter err, boolean quiet) {
    return new Surroundings(
        Clock.systemUTC(),
        time -> Thread.sleep(time.toMillis()),
        System.getenv(),
        quiet ? step -> {} : step -> err.println(Printable.of(step)));
  }
}

package tradebrief.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Consumer;
import tradebrief.delivery.Surroundings;

/** The world outside of the program: its clock, its environment, the time that passes. */
final class Outside {
  private Outside() {}

  /**
   * As it is.
   *
   * @param err is told what a user should know
   * @param quiet whether it is not
   * @param verbose whether it is told each step too
   */
  static Surroundings world(PrintWriter err, boolean quiet, boolean verbose) {
    return new Surroundings(
        Clock.systemUTC(),
        time -> Thread.sleep(time.toMillis()),
        System.getenv(),
        printing(err, !quiet || verbose),
        printing(err, verbose));
  }

  private static Consumer<String> printing(PrintWriter err, boolean on) {
    return on ? step -> err.println(Printable.of(step)) : step -> {};
  }
}

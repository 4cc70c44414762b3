package tradebrief.report;

import java.time.LocalDate;
import tradebrief.model.Text;

/** What stands in a cell of a table. */
public sealed interface Cell {
  /** A number. */
  record Numeric(Figure figure) implements Cell {}

  /** Words. */
  record Words(Text text) implements Cell {}

  /** A code or name that is the same in every language: always text, never a number. */
  record Code(String code) implements Cell {}

  /**
   * A day.
   *
   * @param date the day
   * @param approximate whether it is not certain
   */
  record Day(LocalDate date, boolean approximate) implements Cell {}

  /** No number, and why. A missing number is never 0. */
  record Missing(MissingReason reason) implements Cell {}
}

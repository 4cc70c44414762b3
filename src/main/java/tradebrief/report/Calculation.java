package tradebrief.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a number of a table is calculated from: other numbers of the same table, so that a reader
 * can follow it there. It says nothing of how a program writes that down. Only attached to a number
 * by {@link Derivations}, which has made sure that it gives that very number.
 */
public sealed interface Calculation {
  /**
   * A cell of the table.
   *
   * @param row from 0, the header not counted
   * @param column from 0
   */
  record Place(int row, int column) {}

  /** {@code 100 × (now ÷ base − 1)}. */
  record Growth(Place now, Place base) implements Calculation {}

  /** {@code minuend − subtrahend}. */
  record Difference(Place minuend, Place subtrahend) implements Calculation {}

  /** {@code before + added}. */
  record Total(Place before, Place added) implements Calculation {}

  /** The sum of the numbers of a column from one row to another; what is missing is left out. */
  record Sum(Span span) implements Calculation {}

  /** The whole less the sum of the numbers of a column from one row to another. */
  record Remainder(Place whole, Span parts) implements Calculation {}

  /** {@code 100 × part ÷ whole}. */
  record Share(Place part, Place whole) implements Calculation {}

  /** {@code 100 × (now − base) ÷ whole}. */
  record Contribution(Place now, Place base, Place whole) implements Calculation {}

  /** {@code level ÷ (1 + growth ÷ 100)}. */
  record ImpliedBase(Place level, Place growth) implements Calculation {}

  /** {@code 1 +} how many numbers of the span are greater. */
  record Rank(Place level, Span among) implements Calculation {}

  /** The rank of {@code base} among its own, less that of {@code now} among its own. */
  record RankChange(Rank base, Rank now) implements Calculation {}

  /**
   * Some rows of a column.
   *
   * @param column from 0
   * @param firstRow from 0
   * @param lastRow inclusive
   */
  record Span(int column, int firstRow, int lastRow) {
    List<Place> places() {
      return IntStream.rangeClosed(firstRow, lastRow)
          .mapToObj(row -> new Place(row, column))
          .toList();
    }
  }
}

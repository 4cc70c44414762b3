package tradebrief.statistics;

import java.util.Locale;

/** What a measure is counted in. */
public enum MeasureUnit {
  /** Units of the currency of the levels, such as yuan. */
  CURRENCY,
  /** Percent of the base or the whole. */
  PERCENT,
  /** Percentage points. */
  POINTS,
  /** A plain quotient. */
  RATIO,
  /** Points of an index that is 100 in its base period. */
  INDEX,
  /** A place in an order, from 1, the greatest first. */
  RANK,
  /** A number of places; positive is upwards. */
  PLACES,
  /** Points of the Herfindahl index, from 0 to 10,000. */
  HERFINDAHL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

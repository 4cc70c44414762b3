package tradebrief.report;

import tradebrief.model.Unit;

/** The unit of a {@link Figure}'s value; its name is the code in {@code figures.csv}. */
public enum FigureUnit {
  CNY_100M,
  CNY_10K,
  CNY,
  USD_100M,
  USD,
  PERCENT,
  /** Differences of percentages. */
  PERCENTAGE_POINTS,
  /** A place in an order, from 1. */
  RANK,
  /** A number of places in an order; positive is upwards. */
  PLACES,
  /** Pilot zones. */
  ZONES,
  /** Province-level or prefecture-level divisions. */
  DIVISIONS,
  /** Batches of approval. */
  BATCHES;

  /** The unit of a level. */
  public static FigureUnit of(Unit unit) {
    return valueOf(unit.name());
  }
}

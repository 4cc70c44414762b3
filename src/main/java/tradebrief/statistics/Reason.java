package tradebrief.statistics;

/** Why a measure is not defined. Such a measure is never 0. */
public enum Reason {
  /** The level it is taken of is missing. */
  NO_LEVEL,
  /** The level it is compared with is missing. */
  NO_BASE,
  /** The whole that it is a part of is missing. */
  NO_WHOLE,
  /** One of the parts is missing. */
  PART_MISSING,
  /** It has no parts, as a supervision mode has none. */
  NO_PARTS,
  /** Both levels are zero: a place among others that have none says nothing. */
  NO_TRADE,
  /** The level it is compared with is zero or negative, or may be within its rounding. */
  BASE_NOT_POSITIVE,
  /** The whole or divisor is zero or negative, or may be within its rounding. */
  WHOLE_NOT_POSITIVE,
  /** A level that has to be zero or more is negative. */
  NEGATIVE,
  /** The two levels are not of one series. */
  SERIES_BREAK,
  /** The levels are of several areas, whose publishers do not say what they count. */
  BASIS_UNSTATED,
  /**
   * One of the levels is what is left over of figures of different rounds of release, and holds
   * what was revised between them: the revision of a year would count as trade of its last quarter.
   * Or one of the figures that it is left over of has a published growth over a base that was not
   * published, so that what is left over of the year before is of another round.
   */
  RELEASES_DIFFER,
  /**
   * Exports and imports do not make the total, more than rounding explains, as they are of an
   * earlier release.
   */
  PARTS_DIFFER,
  /** The levels are not in one currency. */
  CURRENCY_DIFFERS,
  /**
   * January and February have no month before that they compare with, nor has March where the two
   * are published as one: the New Year moves between them.
   */
  JANUARY_FEBRUARY,
  /** The period is not of the kind that the measure needs. */
  PERIOD_NOT_SUITED
}

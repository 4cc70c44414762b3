package tradebrief.statistics;

/** Why a level is missing. A missing level is never 0. */
public enum Gap {
  /** Nobody published it, or it was not known on the day, and it follows from nothing known. */
  NOT_PUBLISHED,
  /** Its publisher keeps it confidential; it is not derived from others either. */
  SUPPRESSED,
  /** There can be none. */
  NOT_APPLICABLE,
  /** Its publisher counts it in another category. */
  INCLUDED_ELSEWHERE,
  /** January or February, of which only the joint figure is known. */
  JOINT_ONLY,
  /** Some of its months are known, and others are missing. */
  PART_MISSING,
  /** Some of its months are known, and of the others its publisher keeps one confidential. */
  PART_SUPPRESSED,
  /** It could be derived only over a break in the series. */
  SERIES_BREAK
}

package tradebrief.statistics;

import java.util.Optional;
import tradebrief.model.Status;

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
  SERIES_BREAK;

  /** Why an observation without a level must not be derived; empty when it may be. */
  public static Optional<Gap> find(Status status) {
    return switch (status) {
      case Q -> Optional.of(SUPPRESSED);
      case M -> Optional.of(NOT_APPLICABLE);
      case K -> Optional.of(INCLUDED_ELSEWHERE);
      case A, B, D, E, F, G, H, I, J, L, N, O, P, S, U, V, W -> Optional.empty();
    };
  }
}

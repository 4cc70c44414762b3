package tradebrief.report;

import tradebrief.model.Marker;
import tradebrief.model.Status;
import tradebrief.statistics.Gap;

/** Why a table has no number. */
public enum MissingReason {
  /** Nobody published one, or it was not known on the as-of date. */
  NOT_PUBLISHED(Marker.X),
  /** Its publisher keeps it confidential. */
  SUPPRESSED(Marker.C),
  /** There can be none, such as growth over a break in the series. */
  NOT_APPLICABLE(Marker.Z);

  private final Marker marker;

  MissingReason(Marker marker) {
    this.marker = marker;
  }

  /** Why a level is missing. */
  static MissingReason of(Gap gap) {
    return switch (gap) {
      case SUPPRESSED, PART_SUPPRESSED -> SUPPRESSED;
      case NOT_APPLICABLE, INCLUDED_ELSEWHERE, SERIES_BREAK -> NOT_APPLICABLE;
      case NOT_PUBLISHED, JOINT_ONLY, PART_MISSING -> NOT_PUBLISHED;
    };
  }

  /** Why an observation of a status does not say a number. */
  public static MissingReason of(Status status) {
    return Gap.find(status).map(MissingReason::of).orElse(NOT_PUBLISHED);
  }

  /** The shorthand in the number's place. */
  public Marker marker() {
    return marker;
  }
}

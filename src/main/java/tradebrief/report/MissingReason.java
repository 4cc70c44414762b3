package tradebrief.report;

import tradebrief.model.Marker;

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

  /** The shorthand in the number's place. */
  public Marker marker() {
    return marker;
  }
}

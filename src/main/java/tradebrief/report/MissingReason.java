package tradebrief.report;

import java.util.Optional;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Status;
import tradebrief.statistics.Gap;
import tradebrief.statistics.Reason;
import tradebrief.statistics.Result;

/** Why a table has no number. */
public enum MissingReason {
  /** Nobody published one, or it was not known on the as-of date. */
  NOT_PUBLISHED(Marker.X),
  /** Its publisher keeps it confidential. */
  SUPPRESSED(Marker.C),
  /** There can be none, such as growth over a break in the series. */
  NOT_APPLICABLE(Marker.Z),
  /** It was published in another currency than that of its column. */
  OTHER_CURRENCY(Marker.Z);

  private final Marker marker;

  MissingReason(Marker marker) {
    this.marker = marker;
  }

  /** Why a level is missing. */
  public static MissingReason of(Gap gap) {
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

  /** Why an observation, if there is one, does not say a number. */
  public static MissingReason of(Optional<Observation> observation) {
    return observation.map(found -> of(found.status())).orElse(NOT_PUBLISHED);
  }

  /** Why a measure is not defined: the gap in its levels, if there is one. */
  static MissingReason of(Result.NotDefined none) {
    return none.missing().stream()
        .findFirst()
        .map(level -> of(level.gap()))
        .orElseGet(() -> of(none.reason()));
  }

  /** What a reason comes to. */
  static MissingReason of(Reason reason) {
    return switch (reason) {
      case NO_LEVEL, NO_BASE, NO_WHOLE, PART_MISSING -> NOT_PUBLISHED;
      case NO_PARTS,
          NO_TRADE,
          BASE_NOT_POSITIVE,
          WHOLE_NOT_POSITIVE,
          NEGATIVE,
          SERIES_BREAK,
          BASIS_UNSTATED,
          RELEASES_DIFFER,
          PARTS_DIFFER,
          CURRENCY_DIFFERS,
          JANUARY_FEBRUARY,
          PERIOD_NOT_SUITED ->
          NOT_APPLICABLE;
    };
  }

  /** The shorthand in the number's place. */
  public Marker marker() {
    return marker;
  }

  /** The key of the words for it. */
  public String words() {
    return this == OTHER_CURRENCY ? "missing.OTHER_CURRENCY" : "marker." + marker.name();
  }
}

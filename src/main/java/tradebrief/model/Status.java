package tradebrief.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The status of an observation: SDMX code list CL_OBS_STATUS, version 2.2. "Revised" is not among
 * them: it follows from the releases.
 */
public enum Status {
  /** Normal. */
  A,
  /** Time series break. */
  B,
  /** Definition differs. */
  D,
  /** Estimated. */
  E,
  /** Forecast. */
  F,
  /** Experimental. */
  G,
  /** Missing: holiday or weekend. */
  H,
  /** Imputed. */
  I,
  /** Derogation. */
  J,
  /** Included in another category. */
  K,
  /** Missing: exists but was not collected. */
  L,
  /** Missing: cannot exist. */
  M,
  /** Not significant. */
  N,
  /** Missing. */
  O,
  /** Provisional. */
  P,
  /** Suppressed. */
  Q,
  /** Strike and other special events. */
  S,
  /** Low reliability. */
  U,
  /** Unvalidated. */
  V,
  /** Includes data from another category. */
  W;

  private static final Codes<Status> CODES =
      new Codes<>(List.of(values()), "a status of SDMX CL_OBS_STATUS");

  /**
   * The status of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static Status parse(String text) {
    return CODES.parse(text);
  }

  /** Whether an observation of this status has no value. */
  public boolean isMissing() {
    return switch (this) {
      case H, K, L, M, O, Q -> true;
      case A, B, D, E, F, G, I, J, N, P, S, U, V, W -> false;
    };
  }

  /**
   * The shorthand that stands beside a value of this status, such as {@code [p]}; empty for a
   * normal one.
   */
  public Optional<Marker> marker() {
    return this == A ? Optional.empty() : Optional.of(Marker.valueOf(markerName()));
  }

  private String markerName() {
    return switch (this) {
      case H, L, O -> "X";
      case K, M -> "Z";
      case Q -> "C";
      case A, B, D, E, F, G, I, J, N, P, S, U, V, W -> name().toUpperCase(Locale.ROOT);
    };
  }
}

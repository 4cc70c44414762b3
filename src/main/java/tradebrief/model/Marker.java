package tradebrief.model;

import java.util.Locale;

/**
 * The shorthand in square brackets beside a value, or in the place of one: the symbols of the UK
 * Government Analysis Function's guidance on symbols in tables, and the letters of SDMX
 * CL_OBS_STATUS for what that list lacks.
 */
public enum Marker {
  /** Break in the series. */
  B,
  /** Suppressed for confidentiality. */
  C,
  D,
  E,
  F,
  G,
  I,
  J,
  /** Reads as zero, but is not: it is less than half of the last digit shown. */
  LOW,
  N,
  /** Provisional. */
  P,
  /** Revised: differs from what was published before. */
  R,
  S,
  /** Low reliability. */
  U,
  V,
  W,
  /** Not available: nothing is published. */
  X,
  /** Not applicable, or not defined. */
  Z;

  @Override
  public String toString() {
    return "[" + name().toLowerCase(Locale.ROOT) + "]";
  }
}

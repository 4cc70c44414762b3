package tradebrief.model;

import java.util.List;
import java.util.Locale;

/** What kind of place a zone covers. */
public enum ZoneLevel {
  MUNICIPALITY,
  PREFECTURE,
  /** A county-level place, which does not stand for its prefecture. */
  COUNTY,
  /** A new area of the state, which is no division of GB/T 2260. */
  NEW_AREA,
  /** A whole island province. */
  ISLAND;

  private static final Codes<ZoneLevel> CODES = new Codes<>(List.of(values()), "a zone level");

  /**
   * The level of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static ZoneLevel parse(String text) {
    return CODES.parse(text);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

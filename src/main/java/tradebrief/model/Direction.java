package tradebrief.model;

import java.util.Locale;

/** Where a number points to, as far as its reader can tell: words are chosen by it. */
public enum Direction {
  /** Above 0, whatever its inputs were before they were rounded, as far as that is known. */
  UP,
  /** Below 0 likewise. */
  DOWN,
  /** It is shown as 0. */
  FLAT,
  /** The rounding of its inputs leaves open whether it is above 0 or below. */
  OPEN;

  /** The direction of a number of this sign that nothing is said against. */
  public static Direction ofSign(int sign) {
    return sign > 0 ? UP : sign < 0 ? DOWN : FLAT;
  }

  /**
   * Whether rounding may leave the direction of a figure open: not of places, which are counted.
   */
  public static boolean mayBeOpen(String figureId) {
    return !figureId.endsWith(".rank-change");
  }

  /** Whether the sign of the number says it already. */
  public boolean isSign() {
    return this == UP || this == DOWN;
  }

  /** The text of the number behind words that say its direction: without a sign, unless open. */
  public String size(String text) {
    return this == OPEN ? text : text.replaceFirst("^[-−]", "");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

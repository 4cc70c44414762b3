package tradebrief.render.house;

import java.awt.Color;
import java.util.Locale;

/** What a single colour is for. */
public enum ColourRole {
  /** Words and numbers. */
  TEXT(0x1A1A1A),
  /** Words that step back: dates, remarks, notes. */
  MUTED(0x595959),
  /** Headings, large numbers, strong rules. */
  ACCENT(0x1F4E79),
  /** Behind the header of a table; nothing is drawn where it is the colour of the page. */
  HEADER_GROUND(0xFFFFFF),
  /** The words of the header of a table. */
  HEADER_INK(0x1A1A1A),
  /** Light lines below rows and across charts. */
  RULE(0xCFD6DD),
  /** Behind a key figure; nothing is drawn where it is the colour of the page. */
  TILE_GROUND(0xFFFFFF),
  /** Behind a row that stands out, such as a total, where it is not only bold. */
  ROW_GROUND(0xEEF3F8),
  /** Words across a page whose figures must not be taken for real or final. */
  WATERMARK(0xEDEFF2),
  /** The dashed line of a chart. */
  DASHED_LINE(0x3A3A3A);

  private final Color usual;

  ColourRole(int rgb) {
    usual = new Color(rgb);
  }

  /** The colour of a house that says nothing. */
  Color usual() {
    return usual;
  }

  /** Its name in a house style file, such as {@code header-ground}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

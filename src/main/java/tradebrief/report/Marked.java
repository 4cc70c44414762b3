package tradebrief.report;

import java.util.Set;
import tradebrief.model.Marker;

/** The shorthand behind a value. */
public final class Marked {
  private Marked() {}

  /** A space and each marker, such as {@code " [p] [r]"}; empty for none. */
  public static String suffix(Set<Marker> markers) {
    StringBuilder text = new StringBuilder();
    markers.forEach(marker -> text.append(' ').append(marker));
    return text.toString();
  }
}

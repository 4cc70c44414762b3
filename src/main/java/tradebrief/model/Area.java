package tradebrief.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place: the nation ({@code CN}), a division by its six-digit code of GB/T 2260, or a pilot zone
 * ({@code zone:} and its id), which is no division. Places are joined by code, never by name:
 * Suzhou, Taizhou, Fuzhou, Yichun and Yulin each name two.
 *
 * @param code {@code CN}, six digits, or {@code zone:} and an id
 */
public record Area(String code) implements Comparable<Area> {
  private static final String ZONE = "zone:";
  private static final Pattern DIVISION = Pattern.compile("CN|[1-9]\\d{5}");

  /** The nation. */
  public static final Area CN = new Area("CN");

  /** How high a division stands; a pilot zone is none. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    ZONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the code's form; whether the place exists is the data package's to say.
   *
   * @throws IllegalArgumentException for any other text
   */
  public Area {
    if (!DIVISION.matcher(code).matches() && !isZone(code)) {
      throw new IllegalArgumentException("'" + code + "' is no code of an area");
    }
  }

  /**
   * The nation or a division.
   *
   * @throws IllegalArgumentException with the accepted forms, for any other text
   */
  public static Area parse(String text) {
    return parse(text, DIVISION.matcher(text).matches(), "");
  }

  /**
   * The nation, a division or a pilot zone.
   *
   * @throws IllegalArgumentException with the accepted forms, for any other text
   */
  public static Area parsePlace(String text) {
    return parse(
        text,
        DIVISION.matcher(text).matches() || isZone(text),
        ", or zone: and the id of a pilot zone such as zone:hangzhou");
  }

  private static Area parse(String text, boolean accepted, String others) {
    if (!accepted) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' is not an area; expected CN or a six-digit GB/T 2260 code such as 330000%s",
              text,
              others));
    }
    return new Area(text);
  }

  /** The pilot zone of an id, which is not empty. */
  public static Area ofZone(String id) {
    return new Area(ZONE + id);
  }

  private static boolean isZone(String code) {
    return code.startsWith(ZONE) && code.length() > ZONE.length();
  }

  /** How high it stands, read off its code. */
  public Level level() {
    if (code.equals("CN")) {
      return Level.NATION;
    }
    if (isZone(code)) {
      return Level.ZONE;
    }
    if (code.endsWith("0000")) {
      return Level.PROVINCE;
    }
    return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  /**
   * The province-level division that it is or lies in.
   *
   * @throws IllegalStateException for the nation, and for a pilot zone, whose code does not say it
   */
  public Area province() {
    if (level() == Level.NATION || level() == Level.ZONE) {
      throw new IllegalStateException("no province in the code " + code);
    }
    return new Area(code.substring(0, 2) + "0000");
  }

  /** Whether another area is this one, or lies in it, as their codes say; of a zone none does. */
  public boolean contains(Area other) {
    return switch (level()) {
      case NATION -> true;
      case PROVINCE -> other.code.startsWith(code.substring(0, 2));
      case PREFECTURE -> other.code.startsWith(code.substring(0, 4));
      case COUNTY, ZONE -> equals(other);
    };
  }

  /** Written out, as {@link #equals} is: every map of figures asks for them. */
  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Area area && code.equals(area.code);
  }

  @Override
  public int compareTo(Area other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

package tradebrief.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place: the nation ({@code CN}) or a division by its six-digit code of GB/T 2260. Places are
 * joined by code, never by name: Suzhou, Taizhou, Fuzhou, Yichun and Yulin each name two.
 *
 * @param code {@code CN} or six digits
 */
public record Area(String code) implements Comparable<Area> {
  private static final Pattern FORM = Pattern.compile("CN|[1-9]\\d{5}");

  /** The nation. */
  public static final Area CN = new Area("CN");

  /** How high a division stands. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the code's form; whether the division exists is the data package's to say.
   *
   * @throws IllegalArgumentException with the accepted forms, for any other text
   */
  public Area {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' is not an area; expected CN or a six-digit GB/T 2260 code such as 330000",
              code));
    }
  }

  /** The area of a code; see the constructor. */
  public static Area parse(String text) {
    return new Area(text);
  }

  /** How high it stands, read off its code. */
  public Level level() {
    if (code.equals("CN")) {
      return Level.NATION;
    }
    if (code.endsWith("0000")) {
      return Level.PROVINCE;
    }
    return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  /**
   * The province-level division that it is or lies in.
   *
   * @throws IllegalStateException for the nation
   */
  public Area province() {
    if (level() == Level.NATION) {
      throw new IllegalStateException("the nation lies in no province");
    }
    return new Area(code.substring(0, 2) + "0000");
  }

  /** Whether another area is this one, or lies in it, as their codes say. */
  public boolean contains(Area other) {
    return switch (level()) {
      case NATION -> true;
      case PROVINCE -> other.code.startsWith(code.substring(0, 2));
      case PREFECTURE -> other.code.startsWith(code.substring(0, 4));
      case COUNTY -> equals(other);
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

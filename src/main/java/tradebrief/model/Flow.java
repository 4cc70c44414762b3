package tradebrief.model;

import java.util.List;
import java.util.Locale;

/** The direction of trade (IMTS 2010). Export plus import is the total, within rounding. */
public enum Flow {
  TOTAL,
  EXPORT,
  IMPORT;

  private static final Codes<Flow> CODES = new Codes<>(List.of(values()), "a flow");

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The flow of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static Flow parse(String text) {
    return CODES.parse(text);
  }

  @Override
  public String toString() {
    return code;
  }
}

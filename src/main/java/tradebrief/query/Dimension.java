package tradebrief.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Codes;
import tradebrief.model.Period;

/** What the rows of an answer may go by. */
public enum Dimension {
  YEAR,
  HALF,
  QUARTER,
  MONTH,
  /** Whatever periods there are figures of. */
  PERIOD,
  /** The nation and every division in it. */
  AREA,
  /** The province-level divisions. */
  PROVINCE,
  /** The pilot zones. */
  ZONE,
  FLOW,
  /** The supervision modes, all of them together included. */
  MODE,
  BASIS,
  /** The batches of pilot zones; stands alone, as it has no trade. */
  BATCH,
  /** The tiers of the evaluation of pilot zones; stands alone. */
  EVALUATION;

  private static final Codes<Dimension> CODES = new Codes<>(List.of(values()), "a dimension");

  /**
   * The dimension of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static Dimension parse(String text) {
    return CODES.parse(text);
  }

  /** Whether it is one of time. */
  public boolean isTime() {
    return this == PERIOD || findKind().isPresent();
  }

  /** Whether it is one without trade, which stands alone. */
  public boolean standsAlone() {
    return this == BATCH || this == EVALUATION;
  }

  /** Whether it is one of place. */
  public boolean isPlace() {
    return this == AREA || this == PROVINCE || this == ZONE;
  }

  /** Whether, as one of place, it has places of a level. */
  boolean covers(Area.Level level) {
    return switch (this) {
      case AREA -> level != Area.Level.ZONE;
      case PROVINCE -> level == Area.Level.PROVINCE;
      case ZONE -> level == Area.Level.ZONE;
      case YEAR, HALF, QUARTER, MONTH, PERIOD, FLOW, MODE, BASIS, BATCH, EVALUATION -> false;
    };
  }

  /** The kind of its periods, if it has one. */
  Optional<Period.Kind> findKind() {
    return Arrays.stream(Period.Kind.values()).filter(kind -> name().equals(kind.name())).findAny();
  }

  /** The dimension of the periods of a kind. */
  static Dimension of(Period.Kind kind) {
    return Arrays.stream(values())
        .filter(dimension -> dimension.name().equals(kind.name()))
        .findFirst()
        .orElse(PERIOD);
  }

  static Optional<Dimension> findTime(List<Dimension> dimensions) {
    return dimensions.stream().filter(Dimension::isTime).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

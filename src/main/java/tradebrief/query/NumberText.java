package tradebrief.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import tradebrief.model.Marker;
import tradebrief.report.GroupedDigits;
import tradebrief.report.Marked;
import tradebrief.statistics.Level;
import tradebrief.statistics.Markers;
import tradebrief.statistics.MeasureUnit;
import tradebrief.statistics.Result;

/** Numbers for people: rounded here, once, half up. Levels are in 100 million of their currency. */
final class NumberText {
  /** Behind a number that is derived from other levels. */
  static final String DERIVED = "*";

  private static final BigDecimal HUNDRED_MILLION = BigDecimal.TEN.pow(8);

  private NumberText() {}

  /** A number with its markers. */
  static Grid.Cell cell(Result.Value value, Set<Marker> markers) {
    String derived = value.isDerived() ? DERIVED : "";
    return cell(number(value), decimals(value), derived + Marked.suffix(markers));
  }

  /** Whether it reads as zero, but is not. */
  static boolean isLow(Result.Value value) {
    return Markers.isLow(number(value), decimals(value), value.interval());
  }

  private static BigDecimal number(Result.Value value) {
    boolean currency = value.measure().unit() == MeasureUnit.CURRENCY;
    return currency ? inHundredMillions(value.value()) : value.value();
  }

  /** A number with so many decimals, and what stands behind it. */
  static Grid.Cell cell(BigDecimal number, int decimals, String behind) {
    String text = GroupedDigits.of(number.setScale(decimals, RoundingMode.HALF_UP));
    int point = text.indexOf('.');
    return point < 0
        ? Grid.Cell.number(text, behind)
        : Grid.Cell.number(text.substring(0, point), text.substring(point) + behind);
  }

  private static BigDecimal inHundredMillions(BigDecimal value) {
    return value.divide(HUNDRED_MILLION);
  }

  private static int decimals(Result.Value value) {
    return switch (value.measure().unit()) {
      case CURRENCY ->
          value.inputs().stream()
              .map(Level.Known::shown)
              .mapToInt(level -> level.decimals(HUNDRED_MILLION))
              .min()
              .orElse(0);
      case PERCENT, INDEX -> 1;
      case POINTS, RATIO -> 2;
      case RANK, PLACES, HERFINDAHL -> 0;
    };
  }

  /** A decimal as it is, its thousands separated. */
  static Grid.Cell asPublished(BigDecimal number, String behind) {
    return cell(number, Math.max(0, number.scale()), behind);
  }
}

package tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import tradebrief.report.ReportChart.Series;

/**
 * The range of a value axis. Where lines have an axis of their own, the columns take the lower part
 * of the plot and the lines the upper one, so that no label covers another; numbers are then
 * written along each axis only where its series are.
 *
 * @param low the value at the bottom
 * @param high the value at the top, above {@code low}
 * @param firstTick the least value written along the axis
 * @param lastTick the greatest value written along the axis
 * @param step from one value written to the next, above 0
 */
public record ChartScale(double low, double high, double firstTick, double lastTick, double step) {
  /** How much of the plot's height the columns take when lines are above them. */
  private static final double COLUMNS_TOP = 0.52;

  /** How much the numbers along the axis take when nothing is above the columns. */
  private static final double ALONE_TOP = 0.9;

  /** How much the columns take then: above the greatest, its own number must find room. */
  private static final double LABELLED_TOP = 0.78;

  private static final double LINES_BOTTOM = 0.68;
  private static final double LINES_TOP = 0.84;
  private static final double COLUMN_STEPS = 4;

  /** With more the numbers along the axis touch in the flattest chart of a briefing. */
  private static final double LINE_STEPS = 1.25;

  /** The scale of the axis on the left, which always has the zero that columns stand on. */
  public static ChartScale ofColumns(ChartData data) {
    List<Series> drawn = data.hasLineAxis() ? data.columns() : data.chart().series();
    double least = Math.min(0, extreme(data, drawn, BigDecimal::min));
    double greatest =
        data.chart().isStacked()
            ? data.greatestStack().doubleValue()
            : Math.max(0, extreme(data, drawn, BigDecimal::max));
    double step = roundStep(greatest - least, COLUMN_STEPS);
    double firstTick = floor(least, step);
    double lastTick = greatest > least ? ceiling(greatest, step) : step;
    double low = least < 0 ? firstTick - step : 0;
    double height = (lastTick - low) / (data.hasLineAxis() ? COLUMNS_TOP : ALONE_TOP);
    if (!data.hasLineAxis() && greatest > 0) {
      height = Math.max(height, (greatest - low) / LABELLED_TOP);
    }
    return new ChartScale(low, low + height, firstTick, lastTick, step);
  }

  /** The scale of the axis on the right. It need not hold zero: a line says change, not size. */
  public static ChartScale ofLines(ChartData data) {
    double least = extreme(data, data.lines(), BigDecimal::min);
    double greatest = extreme(data, data.lines(), BigDecimal::max);
    double step = roundStep(greatest - least, LINE_STEPS);
    double height = Math.max(greatest - least, step) / (LINES_TOP - LINES_BOTTOM);
    // in the middle of their part, also where they are flatter than it
    double low = (least + greatest) / 2 - (LINES_BOTTOM + LINES_TOP) / 2 * height;
    double firstTick = floor(least, step);
    // one number along an axis tells nobody how large its steps are
    double lastTick = Math.max(ceiling(greatest, step), firstTick + step);
    // at the bottom a multiple of the step, from where Excel counts the numbers along the axis
    return new ChartScale(floor(low, step), low + height, firstTick, lastTick, step);
  }

  /** Whether zero lies among the values written. */
  boolean crossesZero() {
    return firstTick < 0 && lastTick > 0;
  }

  /** Whether a value is written along the axis; the tolerance is for binary fractions. */
  boolean isWritten(double value) {
    double tolerance = step / 1000;
    return value >= firstTick - tolerance && value <= lastTick + tolerance;
  }

  private static double extreme(
      ChartData data, List<Series> series, BinaryOperator<BigDecimal> which) {
    return data.values(series).reduce(which).orElse(BigDecimal.ZERO).doubleValue();
  }

  /** The least of 1, 2, 5 times a power of ten that covers the span in so many steps, or fewer. */
  private static double roundStep(double span, double steps) {
    if (span <= 0) {
      return 1;
    }
    double least = span / steps;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double ratio = least / power;
    if (ratio <= 1) {
      return power;
    }
    if (ratio <= 2) {
      return 2 * power;
    }
    return ratio <= 5 ? 5 * power : 10 * power;
  }

  private static double floor(double value, double step) {
    return Math.floor(value / step) * step;
  }

  private static double ceiling(double value, double step) {
    return Math.ceil(value / step) * step;
  }
}

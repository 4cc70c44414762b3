package tradebrief.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import tradebrief.model.Language;
import tradebrief.report.Numerals;

/** A value axis that writes numbers, and draws lines across, only where its series are. */
final class ChartAxis extends NumberAxis {
  private final transient ChartScale scale;

  ChartAxis(String title, ChartScale scale, Language language) {
    super(title);
    this.scale = scale;
    setRange(scale.low(), scale.high());
    setTickUnit(new NumberTickUnit(scale.step(), new TickFormat(scale.step(), language)));
    setAxisLineVisible(false);
    setTickMarksVisible(false);
  }

  /** With as many decimals as tell one step from the next, and none that is zero. */
  private static final class TickFormat extends NumberFormat {
    private final int decimals;
    private final transient Language language;

    TickFormat(double step, Language language) {
      decimals = Math.max(1, 1 - (int) Math.floor(Math.log10(step)));
      this.language = language;
    }

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
      BigDecimal shown =
          BigDecimal.valueOf(number)
              .setScale(decimals, RoundingMode.HALF_EVEN)
              .stripTrailingZeros();
      return text.append(Numerals.of(shown, language));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
      return format((double) number, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
      throw new UnsupportedOperationException("only written");
    }
  }

  @Override
  @SuppressWarnings("unchecked") // JFreeChart declares a raw list, of ticks of its own
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = super.refreshTicks(graphics, state, area, edge);
    return ticks.stream().filter(tick -> scale.isWritten(tick.getValue())).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChartAxis axis && super.equals(axis) && scale.equals(axis.scale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), scale);
  }
}

package tradebrief.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/** A value axis that writes numbers, and draws lines across, only where its series are. */
final class ChartAxis extends NumberAxis {
  private final transient ChartScale scale;

  ChartAxis(String title, ChartScale scale) {
    super(title);
    this.scale = scale;
    setRange(scale.low(), scale.high());
    setTickUnit(new NumberTickUnit(scale.step(), format(scale.step())));
    setAxisLineVisible(false);
    setTickMarksVisible(false);
  }

  /** With as many decimals as tell one step from the next. */
  private static DecimalFormat format(double step) {
    DecimalFormat format =
        new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(1, 1 - (int) Math.floor(Math.log10(step))));
    return format;
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

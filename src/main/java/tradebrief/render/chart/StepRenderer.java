package tradebrief.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;
import tradebrief.report.Figure;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/**
 * Draws a chart of steps: columns that stand on an invisible ground, and a line from where each
 * ends to where the next begins.
 */
final class StepRenderer extends StackedBarRenderer {
  private static final long serialVersionUID = 1;

  private final transient ChartData data;

  StepRenderer(ChartData data) {
    this.data = data;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis categories,
      ValueAxis values,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    if (data.columns().get(row).shape() != Shape.GROUND) {
      super.drawItem(graphics, state, area, plot, categories, values, dataset, row, column, pass);
    } else if (pass == 0 && column + 1 < dataset.getColumnCount()) {
      // by the ground, which comes first: the columns then stand before the lines
      double height = values.valueToJava2D(end(column), area, plot.getRangeAxisEdge());
      graphics.setPaint(Palette.AXIS);
      graphics.setStroke(new BasicStroke(ChartLook.HAIRLINE));
      graphics.draw(
          new Line2D.Double(
              middle(column, area, plot, categories, dataset),
              height,
              middle(column + 1, area, plot, categories, dataset),
              height));
    }
  }

  private static double middle(
      int column,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis categories,
      CategoryDataset dataset) {
    return categories.getCategoryMiddle(
        column, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
  }

  /** Where a step ends: at the foot of a fall, at the top of everything else. */
  private double end(int category) {
    List<Series> columns = data.columns();
    boolean falls = data.figures(columns.get(columns.size() - 1)).get(category).isPresent();
    return columns.stream()
        .filter(series -> !falls || series.shape() == Shape.GROUND)
        .flatMap(series -> data.figures(series).get(category).stream())
        .map(Figure::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }
}

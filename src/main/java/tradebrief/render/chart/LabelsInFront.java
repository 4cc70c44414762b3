package tradebrief.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.data.category.CategoryDataset;

/**
 * Writes the values of columns in front of a line that crosses them, each on the ground of the
 * chart, and draws nothing else.
 */
final class LabelsInFront extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1;

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
    Number foot = dataset.getValue(row, column);
    if (foot != null) {
      drawItemLabel(
          graphics,
          plot.getOrientation(),
          dataset,
          row,
          column,
          categories.getCategoryMiddle(
              column, dataset.getColumnCount(), area, plot.getDomainAxisEdge()),
          values.valueToJava2D(foot.doubleValue(), area, plot.getRangeAxisEdge()),
          foot.doubleValue() < 0);
    }
  }

  @Override
  protected void drawItemLabel(
      Graphics2D graphics,
      PlotOrientation orientation,
      CategoryDataset dataset,
      int row,
      int column,
      double x,
      double y,
      boolean negative) {
    String label = getItemLabelGenerator(row, column).generateLabel(dataset, row, column);
    if (label.isEmpty()) {
      return;
    }
    ItemLabelPosition position =
        negative
            ? getNegativeItemLabelPosition(row, column)
            : getPositiveItemLabelPosition(row, column);
    Point2D anchor = calculateLabelAnchorPoint(position.getItemLabelAnchor(), x, y, orientation);
    graphics.setFont(getItemLabelFont(row, column));
    graphics.setPaint(Palette.GROUND);
    graphics.fill(
        TextUtils.calculateRotatedStringBounds(
            label,
            graphics,
            (float) anchor.getX(),
            (float) anchor.getY(),
            position.getTextAnchor(),
            position.getAngle(),
            position.getRotationAnchor()));
    super.drawItemLabel(graphics, orientation, dataset, row, column, x, y, negative);
  }
}

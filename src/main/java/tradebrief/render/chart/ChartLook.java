package tradebrief.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/**
 * How charts look: white, without frames, light lines across, everything in the bundled font. It is
 * given to each chart and not to JFreeChart's global theme, which would be shared state.
 */
final class ChartLook {
  /** Of the values beside columns and points, in points. */
  static final float VALUE_SIZE = 8.5f;

  private static final float AXIS_SIZE = 8.5f;
  private static final float WORDS_SIZE = 9f;
  private static final float TITLE_SIZE = 11f;
  private static final float LINE_WIDTH = 2f;
  static final float HAIRLINE = 0.6f;
  private static final float[] DASHES = {5f, 3f};
  static final double POINT = 6;
  private static final RectangleInsets MARGIN = new RectangleInsets(4, 4, 4, 4);

  private final ChartFonts fonts;
  private final Palette palette;

  ChartLook(ChartFonts fonts, Palette palette) {
    this.fonts = fonts;
    this.palette = palette;
  }

  void dress(JFreeChart chart) {
    chart.setBackgroundPaint(Palette.GROUND);
    chart.setBorderVisible(false);
    chart.setPadding(MARGIN);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Palette.GROUND);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(palette.grid());
    plot.setRangeGridlineStroke(new BasicStroke(HAIRLINE));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.AXIS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
  }

  TextTitle title(String text) {
    TextTitle title = new TextTitle(text, fonts.bold(TITLE_SIZE));
    title.setPaint(palette.ink());
    title.setPadding(MARGIN);
    return title;
  }

  LegendTitle legend(CategoryPlot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setItemFont(fonts.regular(WORDS_SIZE));
    legend.setItemPaint(palette.ink());
    legend.setBackgroundPaint(Palette.GROUND);
    return legend;
  }

  void dress(CategoryAxis axis) {
    axis.setTickLabelFont(fonts.regular(AXIS_SIZE));
    axis.setTickLabelPaint(palette.ink());
    axis.setLabelFont(fonts.bold(WORDS_SIZE));
    axis.setAxisLinePaint(Palette.AXIS);
    axis.setTickMarksVisible(false);
    axis.setMaximumCategoryLabelLines(3);
    axis.setLowerMargin(0.01);
    axis.setUpperMargin(0.01);
  }

  void dress(ValueAxis axis) {
    axis.setTickLabelFont(fonts.regular(AXIS_SIZE));
    axis.setTickLabelPaint(palette.ink());
    axis.setLabelFont(fonts.bold(WORDS_SIZE));
    axis.setLabelPaint(palette.ink());
  }

  BarRenderer columns(ChartData data, ValueLabels labels) {
    BarRenderer renderer = columns(data);
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    // parts that touch are kept apart, whatever their colours; steps do not, and are often thin
    renderer.setDrawBarOutline(data.chart().isStacked() && !data.chart().isOfSteps());
    renderer.setDefaultOutlinePaint(Palette.GROUND);
    renderer.setDefaultOutlineStroke(new BasicStroke(1));
    renderer.setMaximumBarWidth(0.08);
    for (int i = 0; i < data.columns().size(); i++) {
      Series series = data.columns().get(i);
      renderer.setSeriesPaint(i, palette.of(series.shape(), data.indexInShape(series)));
    }
    label(renderer, labels);
    if (data.chart().isHorizontal()) {
      renderer.setMaximumBarWidth(1);
      renderer.setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
      renderer.setDefaultNegativeItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
    }
    return renderer;
  }

  private static BarRenderer columns(ChartData data) {
    if (data.chart().isOfSteps()) {
      StepRenderer steps = new StepRenderer(data);
      steps.setMinimumBarLength(LINE_WIDTH);
      return steps;
    }
    return data.chart().isStacked() ? new StackedBarRenderer() : new BarRenderer();
  }

  LabelsInFront labelsInFront(ValueLabels labels) {
    LabelsInFront renderer = new LabelsInFront();
    label(renderer, labels);
    return renderer;
  }

  LineAndShapeRenderer lines(ChartData data, ValueLabels labels) {
    LineAndShapeRenderer renderer = new SteppingAside(data);
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    for (int i = 0; i < data.lines().size(); i++) {
      dress(renderer, i, data.lines().get(i), data);
    }
    if (!data.chart().isOfNamedLines()) {
      label(renderer, labels);
    }
    return renderer;
  }

  /**
   * Writes a value beside its point, not above it, where the point of another line stands there. A
   * line has a seam of the ground around it, so that it can be seen in front of columns too.
   */
  private static final class SteppingAside extends LineAndShapeRenderer {
    private static final long serialVersionUID = 1;
    private static final float SEAM = 1.2f;
    private final transient ChartData data;
    private boolean seam;

    SteppingAside(ChartData data) {
      super(true, true);
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
      // in the first pass of two lines are drawn, in the second points
      seam = pass == 0;
      if (seam) {
        super.drawItem(graphics, state, area, plot, categories, values, dataset, row, column, pass);
        seam = false;
      }
      super.drawItem(graphics, state, area, plot, categories, values, dataset, row, column, pass);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return seam ? Palette.GROUND : super.getItemPaint(row, column);
    }

    @Override
    public Stroke getItemStroke(int row, int column) {
      return seam ? new BasicStroke(LINE_WIDTH + 2 * SEAM) : super.getItemStroke(row, column);
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
      return data.isCoveredAbove(data.lines().get(row), column)
          ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
          : super.getPositiveItemLabelPosition(row, column);
    }
  }

  private void dress(LineAndShapeRenderer renderer, int index, Series series, ChartData data) {
    boolean dashed = series.shape() == Shape.DASHED_LINE;
    Color colour = palette.of(series.shape(), data.indexInShape(series));
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesFillPaint(index, dashed ? Palette.GROUND : colour);
    renderer.setSeriesShape(index, new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
    boolean thin = series.shape() == Shape.NAMED_LINE && index > 0;
    renderer.setSeriesStroke(
        index, dashed ? dashes() : new BasicStroke(thin ? LINE_WIDTH / 2 : LINE_WIDTH));
    renderer.setSeriesOutlineStroke(index, new BasicStroke(1.2f));
  }

  private static BasicStroke dashes() {
    return new BasicStroke(
        LINE_WIDTH * 0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, DASHES, 0f);
  }

  /** For a line that only marks a value. */
  BasicStroke hairline() {
    return new BasicStroke(HAIRLINE);
  }

  private void label(AbstractCategoryItemRenderer renderer, ValueLabels labels) {
    renderer.setDefaultItemLabelGenerator(labels);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(fonts.regular(VALUE_SIZE));
    renderer.setDefaultItemLabelPaint(palette.ink());
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
  }
}

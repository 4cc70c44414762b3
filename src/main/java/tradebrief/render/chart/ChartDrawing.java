package tradebrief.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.util.SortOrder;
import org.jfree.data.category.DefaultCategoryDataset;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.Figure;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/**
 * Draws a report's charts with JFreeChart. The title is not drawn: the document has it as a
 * caption, and {@link ReportChart#alternative()} as the alternative text.
 */
public final class ChartDrawing {
  /** The width that sizes of type are meant for, in points. */
  public static final int WIDTH = 480;

  /** The height that goes with {@link #WIDTH}, in points. */
  public static final int HEIGHT = 270;

  /** What the axes and their numbers leave of the width. */
  private static final double PLOT_WIDTH = 0.78 * WIDTH;

  /** How wide a value beside a bar may be, in points. */
  private static final double BAR_LABEL = 90;

  /** What names at the ends of lines take of the width. */
  private static final double ROOM_FOR_NAMES = 0.1;

  /**
   * In the order of drawing, after the columns: their values where lines have an axis of their own.
   */
  private static final int BEFORE_LINES = 1;

  private static final int LINES = 2;

  /** The values of columns that lines of the same axis cross. */
  private static final int AFTER_LINES = 3;

  private final ChartFonts fonts;
  private final Palette palette;
  private final ChartLook look;

  /** In these fonts and colours. */
  public ChartDrawing(ChartFonts fonts, Palette palette) {
    this.fonts = fonts;
    this.palette = palette;
    look = new ChartLook(fonts, palette);
  }

  /**
   * The chart in one language.
   *
   * @throws IllegalArgumentException when the font lacks a character, or a column that is drawn
   *     holds other than numbers
   */
  JFreeChart draw(ReportChart chart, Language language) {
    ChartData data = new ChartData(chart);
    CategoryPlot plot = new CategoryPlot();
    // lines over columns, and a published line over the computed one
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setRowRenderingOrder(SortOrder.DESCENDING);
    CategoryAxis categories = new CategoryAxis();
    look.dress(categories);
    plot.setDomainAxis(categories);
    if (chart.isHorizontal()) {
      plot.setOrientation(PlotOrientation.HORIZONTAL);
      plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
      categories.setMaximumCategoryLabelLines(1);
      categories.setMaximumCategoryLabelWidthRatio(1);
    }
    addColumns(plot, data, language);
    addLines(plot, data, language);
    JFreeChart drawing = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    if (chart.isOfNamedLines()) {
      categories.setUpperMargin(ROOM_FOR_NAMES);
      plot.addAnnotation(new EndNames(data, language, fonts, palette));
    }
    if (chart.needsLegend()) {
      plot.setFixedLegendItems(legendItems(plot, data));
      drawing.addLegend(look.legend(plot));
    }
    look.dress(drawing);
    return drawing;
  }

  /** Draws the chart in one language into an area, with vectors. */
  public void draw(ReportChart chart, Language language, Graphics2D graphics, Rectangle2D area) {
    draw(chart, language).draw(graphics, area);
  }

  /**
   * A PNG picture with the title above, for a place without a caption; the same bytes each time.
   */
  public byte[] picture(ReportChart chart, Language language) {
    return ChartPicture.png(drawTitled(chart, language), WIDTH, HEIGHT);
  }

  private JFreeChart drawTitled(ReportChart chart, Language language) {
    JFreeChart drawing = draw(chart, language);
    drawing.setTitle(look.title(fonts.drawable(chart.title().in(language))));
    return drawing;
  }

  /** In the order of the series: by itself the legend would follow the order of drawing. */
  private static LegendItemCollection legendItems(CategoryPlot plot, ChartData data) {
    LegendItemCollection items = new LegendItemCollection();
    for (int i = 0; i < data.columns().size(); i++) {
      if (data.columns().get(i).shape() != Shape.GROUND) {
        items.add(plot.getRenderer(0).getLegendItem(0, i));
      }
    }
    for (int i = 0; i < data.lines().size(); i++) {
      items.add(plot.getRenderer(LINES).getLegendItem(LINES, i));
    }
    return items;
  }

  private void addColumns(CategoryPlot plot, ChartData data, Language language) {
    List<Series> columns = data.columns();
    double room =
        data.chart().isHorizontal()
            ? BAR_LABEL
            : PLOT_WIDTH / data.chart().rows().size() / data.sideBySide();
    plot.setRangeAxis(axis(data.chart().valueAxis(), ChartScale.ofColumns(data), language));
    ValueLabels labels = ValueLabels.of(data, columns, language, fonts, room);
    plot.setDataset(0, dataset(data, columns, language));
    plot.setRenderer(0, look.columns(data, labels));
    if (data.isWrittenInFront()) {
      plot.getRenderer(0).setDefaultItemLabelsVisible(false);
      int index = data.hasLineAxis() ? BEFORE_LINES : AFTER_LINES;
      plot.setDataset(index, dataset(data, columns, series -> data.labelFeet(), language));
      plot.setRenderer(index, look.labelsInFront(labels));
    }
  }

  private void addLines(CategoryPlot plot, ChartData data, Language language) {
    List<Series> lines = data.lines();
    if (lines.isEmpty()) {
      return;
    }
    double room = PLOT_WIDTH / data.chart().rows().size();
    plot.setDataset(LINES, dataset(data, lines, language));
    plot.setRenderer(LINES, look.lines(data, ValueLabels.of(data, lines, language, fonts, room)));
    if (data.hasLineAxis()) {
      ChartScale scale = ChartScale.ofLines(data);
      plot.setRangeAxis(1, axis(data.chart().lineAxis(), scale, language));
      plot.mapDatasetToRangeAxis(LINES, 1);
      if (scale.crossesZero()) {
        plot.addRangeMarker(
            LINES, new ValueMarker(0, Palette.AXIS, look.hairline()), Layer.BACKGROUND);
      }
    }
  }

  private ChartAxis axis(Text title, ChartScale scale, Language language) {
    ChartAxis axis = new ChartAxis(fonts.drawable(title.in(language)), scale, language);
    look.dress(axis);
    return axis;
  }

  private DefaultCategoryDataset dataset(ChartData data, List<Series> series, Language language) {
    return dataset(
        data,
        series,
        one -> data.figures(one).stream().map(figure -> figure.map(Figure::value)).toList(),
        language);
  }

  private DefaultCategoryDataset dataset(
      ChartData data,
      List<Series> series,
      Function<Series, List<Optional<BigDecimal>>> numbers,
      Language language) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    List<String> categories = data.categories(language);
    UnaryOperator<String> drawable = fonts::drawable;
    for (int i = 0; i < series.size(); i++) {
      Key row = new Key(i, drawable.apply(series.get(i).label().in(language)));
      List<Optional<BigDecimal>> values = numbers.apply(series.get(i));
      for (int j = 0; j < values.size(); j++) {
        Key column = new Key(j, drawable.apply(broken(categories.get(j))));
        // to JFreeChart null is the missing number, which leaves a gap
        dataset.addValue(values.get(j).orElse(null), row, column);
      }
    }
    return dataset;
  }

  /** With a new line where JFreeChart, on its own, may part a word: 2018年/10月, 2018年/三季度. */
  private static String broken(String category) {
    return category.replaceAll("(?<=\\d年)(?=.)", "\n");
  }

  /** A name in a data set, where two of the same name must not become one. */
  private record Key(int index, String label) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
      return label;
    }
  }
}

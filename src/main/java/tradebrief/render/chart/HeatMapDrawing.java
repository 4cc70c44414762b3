package tradebrief.render.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import tradebrief.model.Language;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.ReportHeatMap.Shaded;
import tradebrief.report.Row;
import tradebrief.report.Shades;

/**
 * Draws a report's heat maps with JFreeChart. Each cell has its number in it, so that neither
 * colour nor the key is needed to read it; a missing one has its marker on a white ground.
 */
public final class HeatMapDrawing {
  /** Of a row, in points. */
  private static final double ROW = 11.5;

  /** Of the names above the columns and the key below, in points. */
  private static final double MARGINS = 56;

  private static final float SIZE = 7;

  private final ChartFonts fonts;
  private final Palette palette;
  private final ChartLook look;

  /** In these fonts and colours. */
  public HeatMapDrawing(ChartFonts fonts, Palette palette) {
    this.fonts = fonts;
    this.palette = palette;
    look = new ChartLook(fonts, palette);
  }

  /** The height at which the rows can be read, in points. */
  public float height(ReportHeatMap map) {
    return (float) (MARGINS + ROW * map.table().rows().size());
  }

  /**
   * Draws the map in one language into an area, with vectors.
   *
   * @throws IllegalArgumentException when the font lacks a character
   */
  public void draw(ReportHeatMap map, Language language, Graphics2D graphics, Rectangle2D area) {
    CategoryPlot plot = new CategoryPlot();
    plot.setDomainAxis(columnNames());
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setRangeAxis(rowNames(map, language));
    plot.setDataset(dataset(map, language));
    plot.setRenderer(new Cells(map, language));
    plot.setFixedLegendItems(key(map, language));
    JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    chart.addLegend(look.legend(plot));
    look.dress(chart);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    chart.draw(graphics, area);
  }

  private CategoryAxis columnNames() {
    CategoryAxis axis = new YearAndMonth();
    look.dress(axis);
    axis.setTickLabelFont(fonts.regular(SIZE));
    axis.setAxisLineVisible(false);
    axis.setLowerMargin(0);
    axis.setUpperMargin(0);
    axis.setCategoryMargin(0);
    return axis;
  }

  private SymbolAxis rowNames(ReportHeatMap map, Language language) {
    int column = map.table().indexOf(map.rowColumn());
    String[] names =
        map.table().rows().stream()
            .map(row -> fonts.drawable(row.cells().get(column).text().in(language)))
            .toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis(null, names);
    look.dress(axis);
    axis.setTickLabelFont(fonts.regular(SIZE));
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setInverted(true);
    axis.setRange(-0.5, names.length - 0.5);
    return axis;
  }

  private DefaultCategoryDataset dataset(ReportHeatMap map, Language language) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < map.table().rows().size(); row++) {
      for (Shaded column : map.columns()) {
        // the number does not matter: the renderer reads the cell itself
        dataset.addValue(row, Integer.valueOf(row), fonts.drawable(column.label().in(language)));
      }
    }
    return dataset;
  }

  private LegendItemCollection key(ReportHeatMap map, Language language) {
    LegendItemCollection items = new LegendItemCollection();
    for (int i = 0; i < map.key().size(); i++) {
      String words = fonts.drawable(map.key().get(i).in(language));
      LegendItem item =
          new LegendItem(
              words, "", "", "", new Rectangle(-5, -4, 10, 8), palette.shade(Shades.ofKey(i)));
      items.add(item);
    }
    return items;
  }

  /** Writes year and month on a line each, whatever the width. */
  private static final class YearAndMonth extends CategoryAxis {
    private static final long serialVersionUID = 1;
    private static final Pattern BREAK = Pattern.compile(" |(?<=年)");

    @Override
    @SuppressWarnings("rawtypes") // as JFreeChart declares it
    protected TextBlock createLabel(
        Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
      TextBlock label = new TextBlock();
      BREAK
          .splitAsStream(category.toString())
          .forEach(
              line -> label.addLine(line, getTickLabelFont(category), getTickLabelPaint(category)));
      return label;
    }
  }

  /** Draws the cells. */
  private final class Cells extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1;
    private final transient List<List<ShadedCell>> cells = new ArrayList<>();
    private final Language language;

    Cells(ReportHeatMap map, Language language) {
      this.language = language;
      List<Integer> columns =
          map.columns().stream().map(one -> map.table().indexOf(one.column())).toList();
      for (Row row : map.table().rows()) {
        cells.add(
            columns.stream()
                .map(column -> new ShadedCell(row.cells().get(column), map.shades()))
                .toList());
      }
    }

    @Override
    public void drawItem(
        Graphics2D graphics,
        CategoryItemRendererState state,
        Rectangle2D area,
        CategoryPlot plot,
        CategoryAxis columnAxis,
        ValueAxis rowAxis,
        CategoryDataset dataset,
        int row,
        int column,
        int pass) {
      ShadedCell cell = cells.get(row).get(column);
      double width = area.getWidth() / dataset.getColumnCount();
      double left = area.getX() + column * width;
      double top = rowAxis.valueToJava2D(row - 0.5, area, plot.getRangeAxisEdge());
      double bottom = rowAxis.valueToJava2D(row + 0.5, area, plot.getRangeAxisEdge());
      graphics.setPaint(cell.ground(palette));
      graphics.fill(new Rectangle2D.Double(left, top, width - 1, bottom - top - 1));
      graphics.setPaint(palette.ink());
      String words = cell.words(language);
      graphics.setFont(fonts.fitting(words, SIZE, width - 2));
      TextUtils.drawAlignedString(
          fonts.drawable(words),
          graphics,
          (float) (left + width / 2),
          (float) ((top + bottom) / 2),
          TextAnchor.CENTER);
    }
  }
}

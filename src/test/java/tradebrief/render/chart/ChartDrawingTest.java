package tradebrief.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testutil.SampleFonts;
import testutil.SampleReport;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.render.house.Colours;
import tradebrief.report.Cell;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;

class ChartDrawingTest {
  private final ChartDrawing drawing =
      new ChartDrawing(SampleFonts.bundled(), new Palette(Colours.USUAL));

  @Test
  void leavesAGapWhereANumberIsMissing() {
    CategoryPlot plot = drawing.draw(SampleReport.growthChart(), Language.EN).getCategoryPlot();

    assertThat(plot.getDataset(0).getValue(0, 3)).hasToString("19200");
    assertThat(plot.getDataset(0).getValue(0, 4)).isNull();
    assertThat(plot.getDataset(2).getValue(0, 0)).isNull();
    assertThat(plot.getDataset(2).getColumnCount()).isEqualTo(7);
  }

  @Test
  void labelsAComputedPointOnlyWhereNoneIsPublished() {
    CategoryPlot plot = drawing.draw(SampleReport.growthChart(), Language.ZH).getCategoryPlot();

    assertThat(labels(plot, 0, 0))
        .containsExactly("10,600", "12,900", "16,200", "19,200", "", "23,800", "22,650.3");
    // in front of the grid, and behind the lines
    assertThat(labels(plot, 1, 0)).isEqualTo(labels(plot, 0, 0));
    assertThat(plot.getRenderer(0).getDefaultItemLabelsVisible()).isFalse();
    assertThat(labels(plot, 2, 0)).containsExactly("", "", "31.1", "18.6", "", "15.6", "");
    assertThat(labels(plot, 2, 1)).containsExactly("", "21.7", "", "", "", "", "-4.8");
  }

  private static List<String> labels(CategoryPlot plot, int dataset, int row) {
    CategoryDataset data = plot.getDataset(dataset);
    return java.util.stream.IntStream.range(0, data.getColumnCount())
        .mapToObj(
            column ->
                plot.getRenderer(dataset)
                    .getItemLabelGenerator(row, column)
                    .generateLabel(data, row, column))
        .toList();
  }

  @Test
  void keepsTheLinesAboveTheColumns() {
    CategoryPlot plot = drawing.draw(SampleReport.growthChart(), Language.EN).getCategoryPlot();
    ValueAxis left = plot.getRangeAxis(0);
    ValueAxis right = plot.getRangeAxis(1);

    assertThat(height(left, 23800)).isLessThan(0.6);
    assertThat(height(right, -4.83)).isGreaterThan(0.65);
    assertThat(height(right, 31.1)).isLessThan(0.95);
    assertThat(left.getLabel()).isEqualTo("CNY 100 million");
    assertThat(right.getLabel()).isEqualTo("Growth on a year earlier (%)");
  }

  private static double height(ValueAxis axis, double value) {
    return (value - axis.getLowerBound()) / axis.getRange().getLength();
  }

  @Test
  void hasOneAxisWhenTheLinesHaveNone() {
    CategoryPlot plot = drawing.draw(SampleReport.zonesChart(), Language.EN).getCategoryPlot();

    assertThat(plot.getRangeAxisCount()).isEqualTo(1);
    assertThat(plot.getRangeAxis().getLowerBound()).isZero();
    assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(50);
  }

  /** The number above it would be cut off in the flattest chart of a briefing. */
  @Test
  void leavesRoomAboveAColumnThatReachesTheLastTick() {
    ReportChart chart = SampleReport.zonesChart();
    ReportChart firstBatch = like(chart, 0, chart.series());

    CategoryPlot plot = drawing.draw(firstBatch, Language.EN).getCategoryPlot();

    assertThat(plot.getDataset().getValue(0, 0)).hasToString("1");
    assertThat(height(plot.getRangeAxis(), 1)).isLessThan(0.821);
  }

  @Test
  void writesTheValuesOfColumnsInFrontOfALineThatCrossesThem() {
    CategoryPlot near = compared("computed", "published");
    CategoryPlot far = compared("published", "value");

    assertThat(labels(near, 3, 0)).containsExactly("", "21.7", "25.6", "18.5", "", "15.5", "-4.8");
    assertThat(near.getRenderer(0).getDefaultItemLabelsVisible()).isFalse();
    // upwards from the point of the line where that stands above the column and close to it
    assertThat(near.getDataset(3).getValue(0, 1)).hasToString("21.698113207547");
    assertThat(near.getDataset(3).getValue(0, 2)).hasToString("31.1");
    assertThat(near.getDataset(3).getValue(0, 3)).hasToString("18.6");
    assertThat(near.getDataset(3).getValue(0, 4)).isNull();
    assertThat(near.getDataset(3).getValue(0, 6)).asString().startsWith("-4.8");
    assertThat(far.getDataset(3).getValue(0, 2)).hasToString("31.1");
  }

  private CategoryPlot compared(String columns, String line) {
    ReportChart growth = SampleReport.growthChart();
    List<Series> series =
        List.of(
            new Series(columns, Text.same("now"), Shape.COLUMNS),
            new Series(line, Text.same("before"), Shape.DASHED_LINE));
    ReportChart chart = like(growth, growth.lastRow(), series, Text.same(""));
    return drawing.draw(chart, Language.EN).getCategoryPlot();
  }

  /** The same chart up to a row, of other series. */
  private static ReportChart like(ReportChart chart, int lastRow, List<Series> series) {
    return like(chart, lastRow, series, chart.lineAxis());
  }

  private static ReportChart like(
      ReportChart chart, int lastRow, List<Series> series, Text lineAxis) {
    return new ReportChart(
        chart.id(),
        chart.title(),
        chart.alternative(),
        chart.figures(),
        chart.table(),
        chart.firstRow(),
        lastRow,
        chart.categoryColumn(),
        series,
        chart.valueAxis(),
        lineAxis);
  }

  @Test
  void hasTwoNumbersAlongAnAxisWhateverTheLine() {
    ReportChart zones = SampleReport.zonesChart();
    String counted = zones.series().get(0).column();
    List<Series> series =
        List.of(
            new Series(counted, Text.same("columns"), Shape.COLUMNS),
            new Series(counted, Text.same("line"), Shape.LINE));
    ReportChart one = like(zones, zones.firstRow(), series, Text.same("zones"));

    ChartScale scale = ChartScale.ofLines(new ChartData(one));

    assertThat(scale.firstTick() % scale.step()).isZero();
    assertThat(scale.lastTick()).isEqualTo(scale.firstTick() + scale.step());
  }

  @Test
  void breaksPeriodsOfAYearAfterTheYear() {
    List<String> periods = List.of("2018年三季度", "2026年10月", "2026年1—2月", "2026年", "第1批");
    ReportChart chart = SampleReport.growthChart();
    ReportTable table = chart.table();
    ReportTable named =
        new ReportTable(
            table.name(),
            table.title(),
            table.columns(),
            IntStream.range(0, 5)
                .mapToObj(i -> calling(table.rows().get(i), Text.same(periods.get(i))))
                .toList(),
            table.notes(),
            table.audience());

    CategoryPlot plot =
        drawing
            .draw(
                new ReportChart(
                    chart.id(),
                    chart.title(),
                    chart.alternative(),
                    chart.figures(),
                    named,
                    0,
                    4,
                    chart.categoryColumn(),
                    chart.series(),
                    chart.valueAxis(),
                    chart.lineAxis()),
                Language.ZH)
            .getCategoryPlot();

    assertThat(IntStream.range(0, 5).mapToObj(i -> plot.getDataset().getColumnKey(i).toString()))
        .containsExactly("2018年\n三季度", "2026年\n10月", "2026年\n1—2月", "2026年", "第1批");
  }

  private static Row calling(Row row, Text name) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(0, new Cell.Words(name));
    return Row.of(cells);
  }

  @Test
  void namesTheCharacterThatTheFontLacks() {
    ReportChart chart = SampleReport.zonesChart();
    Series series = new Series("zones", Text.same("zones \u0E01"), Shape.COLUMNS);
    ReportChart strange = like(chart, chart.lastRow(), List.of(series));

    assertThatThrownBy(() -> drawing.draw(strange, Language.EN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0E01");
  }

  @ParameterizedTest
  @MethodSource("tradebrief.model.Language#base")
  void drawsTheSamePictureEachTime(Language language) throws IOException {
    JFreeChart first = drawing.draw(SampleReport.growthChart(), language);
    JFreeChart second =
        new ChartDrawing(SampleFonts.bundled(), new Palette(Colours.USUAL))
            .draw(SampleReport.growthChart(), language);

    byte[] png = ChartPicture.png(first, ChartDrawing.WIDTH, ChartDrawing.HEIGHT);
    // kept for a look at it
    Files.write(Path.of("target", "chart-" + language + ".png"), png);
    Files.write(
        Path.of("target", "chart-zones-" + language + ".png"),
        ChartPicture.png(drawing.draw(SampleReport.zonesChart(), language), 480, 270));
    assertThat(ChartPicture.png(second, ChartDrawing.WIDTH, ChartDrawing.HEIGHT)).isEqualTo(png);
  }
}

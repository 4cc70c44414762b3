package tradebrief.render.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.ChartFonts;
import tradebrief.report.Report;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.ReportTable;

/**
 * The report as a workbook for Excel: the cover, then each of the report's tables on a sheet of its
 * name, with the charts of its columns beside it. No macros, no formulas, no merged cells. Sheets,
 * tables and addresses are the same in every language.
 */
public final class ExcelRenderer implements Renderer {
  /** The table that has the first chart beside it as a picture. */
  private static final String HEADLINE = "headline";

  /** The picture is set in the bundled font; the cells are in fonts that come with Excel. */
  private final ChartDrawing drawing = new ChartDrawing(ChartFonts.bundled());

  @Override
  public String extension() {
    return "xlsx";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when a text cannot stand in a workbook
   */
  @Override
  public Rendering render(Report report, Language language) {
    // POI writes the locale and time zone of the machine into charts and dates, unless told another
    LocaleUtil.setUserLocale(language.locale());
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
    try {
      return write(report, language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      LocaleUtil.resetUserLocale();
      LocaleUtil.resetUserTimeZone();
    }
  }

  private Rendering write(Report report, Language language) throws IOException {
    Map<String, String> places = new LinkedHashMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook, language);
      CoverSheet.write(report.front(), workbook, looks, language);
      for (ReportTable table : report.tables()) {
        writeTable(table, report, workbook, looks, language, places);
      }
      Properties.set(workbook, report, language);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return new Rendering(
          StablePackage.of(bytes.toByteArray()), Collections.unmodifiableMap(places));
    }
  }

  private void writeTable(
      ReportTable table,
      Report report,
      XSSFWorkbook workbook,
      Looks looks,
      Language language,
      Map<String, String> places) {
    List<ReportChart> charts =
        report.charts().filter(chart -> chart.table().name().equals(table.name())).toList();
    Optional<ReportChart> picture =
        report.charts().findFirst().filter(chart -> table.name().equals(HEADLINE));
    List<String> remarks = new ArrayList<>();
    picture.ifPresent(chart -> remarks.add(Phrases.picture(chart.table().name(), language)));
    charts.forEach(chart -> remarks.add(Phrases.chart(chart.title().in(language), language)));
    List<ReportHeatMap> maps =
        report.heatMaps().filter(map -> map.table().name().equals(table.name())).toList();
    maps.forEach(map -> remarks.add(Phrases.shaded(map, language)));
    PlacedTable placed = TableSheet.write(table, remarks, workbook, looks, language, places);
    maps.forEach(map -> Shading.apply(placed, map));
    if (picture.isPresent() || !charts.isEmpty()) {
      Exhibits exhibits = new Exhibits(placed, language);
      picture.ifPresent(chart -> exhibits.addPicture(chart, drawing));
      charts.forEach(exhibits::addChart);
    }
  }
}

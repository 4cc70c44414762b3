package tradebrief.render.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.util.LocaleUtil;
import tradebrief.model.Language;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.ChartFonts;
import tradebrief.render.chart.Palette;
import tradebrief.render.house.Colours;
import tradebrief.render.house.House;
import tradebrief.report.Edition;
import tradebrief.report.Report;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.ReportTable;

/**
 * The report as a workbook for Excel: the cover, then each of the report's tables on a sheet of its
 * name. The edition for analysis has formulas that give the report's own figures, and the charts of
 * a table beside it. No macros, no merged cells. Sheets, tables and addresses are the same in every
 * language and in both editions.
 */
public final class ExcelRenderer implements Renderer {
  /** The table that has the first chart beside it as a picture. */
  private static final String HEADLINE = "headline";

  /** The picture is set in the font of briefings; the cells are in fonts that come with Excel. */
  private final ChartDrawing drawing;

  private final Edition edition;
  private final House house;

  /** Renders one edition in the style of a house. */
  public ExcelRenderer(Edition edition, House house) {
    this.edition = edition;
    this.house = house;
    drawing = new ChartDrawing(ChartFonts.of(house.typefaces()), new Palette(house.colours()));
  }

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
    FigureCells places = new FigureCells();
    PartedWorkbook workbook = new PartedWorkbook();
    try {
      Looks looks = new Looks(workbook, language, cellColours());
      Book book = new Book(workbook, report, looks, language, edition, house);
      List<SheetRows> sheets = new ArrayList<>();
      sheets.add(CoverSheet.write(book));
      for (ReportTable table : report.tables()) {
        sheets.add(writeTable(table, book, places));
      }
      Properties.set(book);
      return new Rendering(
          StablePackage.of(workbook, sheets, Properties.write(book)), places.byId());
    } finally {
      workbook.getPackage().revert(); // to close it would write it once more, to nowhere
    }
  }

  /** The rules for publication want cells without a fill. */
  private Colours cellColours() {
    return switch (edition) {
      case ANALYSIS -> house.colours();
      case PUBLICATION -> Colours.USUAL;
    };
  }

  private SheetRows writeTable(ReportTable table, Book book, FigureCells places) {
    table.requireHeaders(book.language());
    Report report = book.report();
    List<ReportChart> charts =
        Stream.concat(report.charts(), report.workbookCharts().stream())
            .filter(chart -> chart.table().name().equals(table.name()))
            .toList();
    Optional<ReportChart> picture =
        report.charts().findFirst().filter(chart -> table.name().equals(HEADLINE));
    List<ReportHeatMap> maps =
        report.heatMaps().filter(map -> map.table().name().equals(table.name())).toList();
    boolean shown = book.isForAnalysis() && (picture.isPresent() || !charts.isEmpty());
    PlacedTable placed = TableSheet.write(table, shown, book, places);
    if (book.isForAnalysis()) {
      maps.forEach(map -> Shading.apply(placed, map, book.palette()));
    }
    if (shown) {
      Exhibits exhibits = new Exhibits(placed, book);
      picture.ifPresent(chart -> exhibits.addPicture(chart, drawing));
      charts.forEach(exhibits::addChart);
      exhibits.close();
      Printing.includeExhibits(placed, exhibits.firstRows());
    }
    return placed.rows();
  }
}

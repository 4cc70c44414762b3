package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.model.Language;
import tradebrief.render.Typeface;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.ChartFonts;
import tradebrief.render.chart.ChartPicture;
import tradebrief.report.Report;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportTable;

/**
 * What stands to the right of the tables: beside each table the charts that draw it, which can be
 * edited, and beside the headline figures a picture of the report's first chart.
 */
final class Illustrations {
  private static final String HEADLINE = "headline";

  private final List<ReportChart> charts;
  private final Language language;

  Illustrations(Report report, Language language) {
    charts = report.charts().toList();
    this.language = language;
  }

  /** What a sheet says of what stands beside its table, in sentences; none for most tables. */
  List<String> announced(ReportTable table) {
    List<String> sentences = new ArrayList<>();
    if (!of(table).isEmpty()) {
      sentences.add(Phrases.CHART.in(language));
    }
    picture(table).ifPresent(chart -> sentences.add(Phrases.picture(chart, language)));
    return sentences;
  }

  /** Draws them beside a table. */
  void add(PlacedTable placed) {
    Easel easel = new Easel(placed);
    picture(placed.table()).ifPresent(chart -> hang(chart, easel));
    for (ReportChart chart : of(placed.table())) {
      new NativeChart(placed, chart, language).draw(easel);
    }
  }

  private List<ReportChart> of(ReportTable table) {
    return charts.stream().filter(chart -> chart.table().name().equals(table.name())).toList();
  }

  private Optional<ReportChart> picture(ReportTable table) {
    return table.name().equals(HEADLINE) ? charts.stream().findFirst() : Optional.empty();
  }

  private void hang(ReportChart chart, Easel easel) {
    ChartFonts fonts = new ChartFonts(Typeface.REGULAR.awt(), Typeface.BOLD.awt());
    byte[] png =
        ChartPicture.png(
            new ChartDrawing(fonts).drawTitled(chart, language),
            ChartDrawing.WIDTH,
            ChartDrawing.HEIGHT);
    XSSFSheet sheet = easel.sheet();
    int index = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(easel.anchor(), index);
    easel.label(picture.getCTPicture().getNvPicPr().getCNvPr(), chart, language);
    easel.fix();
  }
}

package tradebrief.render.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.report.Report;
import tradebrief.report.ReportTable;

/**
 * Lays a report out as an Excel workbook: a cover, then each table on a sheet of its own, with the
 * charts drawn from it to its right.
 */
public final class ExcelRenderer implements Renderer {
  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public Rendering render(Report report, Language language) {
    WorkbookFile file = new WorkbookFile();
    Map<String, String> places = new LinkedHashMap<>();
    byte[] content =
        file.write(
            workbook -> {
              places.putAll(fill(workbook, report, language));
              Properties.set(workbook, report, language);
            });
    return new Rendering(content, places);
  }

  private static Map<String, String> fill(XSSFWorkbook workbook, Report report, Language language) {
    Looks looks = new Looks(workbook, language);
    Illustrations illustrations = new Illustrations(report, language);
    new CoverSheet(workbook, looks, language).write(report.front());
    TableSheet sheets = new TableSheet(workbook, looks, language);
    Map<String, String> places = new LinkedHashMap<>();
    for (ReportTable table : report.tables()) {
      PlacedTable placed = sheets.write(table, illustrations.announced(table));
      illustrations.add(placed);
      placed.places().forEach(places::putIfAbsent);
    }
    workbook.setActiveSheet(0);
    return places;
  }
}

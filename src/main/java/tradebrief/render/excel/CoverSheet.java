package tradebrief.render.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.FrontMatter;

/** The first sheet: what the workbook is. All of it stands in column A. */
final class CoverSheet {
  static final String NAME = "cover";

  /** The width of column A, in characters: about as long as a line is good to read. */
  private static final int WIDTH = 90;

  private final XSSFWorkbook workbook;
  private final Looks looks;
  private final Language language;

  CoverSheet(XSSFWorkbook workbook, Looks looks, Language language) {
    this.workbook = workbook;
    this.looks = looks;
    this.language = language;
  }

  void write(FrontMatter front) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    line(sheet, front.title().in(language), Look.Role.HEADING_1);
    line(sheet, front.subtitle().in(language), Look.Role.PLAIN);
    for (FrontMatter.CoverEntry entry : front.cover()) {
      line(sheet, entry.heading().in(language), Look.Role.HEADING_2);
      line(sheet, entry.text().in(language), Look.Role.PLAIN);
    }
    if (!front.shorthand().isEmpty()) {
      line(sheet, Phrases.SHORTHAND.in(language), Look.Role.HEADING_2);
    }
    for (Text marker : front.shorthand()) {
      line(sheet, marker.in(language), Look.Role.PLAIN);
    }
    ColumnWidths.set(sheet, 0, WIDTH);
    Paper.set(sheet);
  }

  private void line(XSSFSheet sheet, String words, Look.Role role) {
    XSSFCell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
    CellContent content = CellContent.words(words, Look.words(role, Look.Flow.WRAP));
    content.value().accept(cell);
    cell.setCellStyle(looks.of(content.look()));
  }
}

package tradebrief.render.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.FrontMatter;

/** The first sheet: what the workbook is. All of it stands in column A. */
final class CoverSheet {
  static final String NAME = "cover";

  /** The width of column A, in characters: about as long as a line is good to read. */
  private static final ColumnWidths WIDTH = new ColumnWidths(List.of(90));

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
    line(sheet, front.title(), Look.Role.HEADING_1);
    line(sheet, front.subtitle(), Look.Role.PLAIN);
    for (FrontMatter.CoverEntry entry : front.cover()) {
      line(sheet, entry.heading(), Look.Role.HEADING_2);
      line(sheet, entry.text(), Look.Role.PLAIN);
    }
    if (!front.shorthand().isEmpty()) {
      line(sheet, Phrases.SHORTHAND, Look.Role.HEADING_2);
    }
    front.shorthand().forEach(marker -> line(sheet, marker, Look.Role.PLAIN));
    WIDTH.set(sheet);
    Paper.set(sheet);
  }

  private void line(XSSFSheet sheet, Text text, Look.Role role) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    String words = text.in(language);
    looks.put(row.createCell(0), CellContent.words(words, Look.words(role, Look.Flow.WRAP)));
    looks.setHeight(row, role, WIDTH.lines(0, words, role != Look.Role.PLAIN, language));
  }
}

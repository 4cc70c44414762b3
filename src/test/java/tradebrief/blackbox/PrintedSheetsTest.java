package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import testutil.Workbooks;

/** What comes out of a printer, of the bulletin of a month. */
class PrintedSheetsTest {
  /** Of the width of columns, at which a page across shows 12 points as 5. */
  private static final double LEGIBLE = 298;

  @TempDir private static Path folder;

  @BeforeAll
  static void report() throws IOException {
    Path sample = Workbooks.sample(folder.resolve("sample"));
    assertThat(Workbooks.report(folder, "2026-10", "--data", sample.toString())).hasSize(2);
  }

  private static XSSFWorkbook workbook(String language) throws IOException {
    return new XSSFWorkbook(
        Files.newInputStream(folder.resolve("2026-10/cbec-CN-2026-10-" + language + ".xlsx")));
  }

  private static List<CellRangeAddress> areas(XSSFWorkbook workbook, XSSFSheet sheet) {
    String areas = workbook.getPrintArea(workbook.getSheetIndex(sheet));
    return Arrays.stream(areas.split(",", -1))
        .map(area -> CellRangeAddress.valueOf(area.replaceFirst(".*!", "")))
        .toList();
  }

  private static double width(XSSFSheet sheet, CellRangeAddress area) {
    return IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
        .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0)
        .sum();
  }

  @Test
  void everySheetIsLegibleOnPaper() throws IOException {
    for (String language : List.of("zh", "en")) {
      try (XSSFWorkbook workbook = workbook(language)) {
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
          XSSFSheet sheet = workbook.getSheetAt(i);
          assertThat(areas(workbook, sheet))
              .as(language + " " + sheet.getSheetName())
              .allSatisfy(area -> assertThat(width(sheet, area)).isLessThan(LEGIBLE));
        }
      }
    }
  }

  @Test
  void eachChartHasAPageOfItsOwnClearOfTheTableAndTheTextAboveIt() throws IOException {
    for (String language : List.of("zh", "en")) {
      try (XSSFWorkbook workbook = workbook(language)) {
        int charts = 0;
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
          XSSFSheet sheet = workbook.getSheetAt(i);
          List<CellRangeAddress> areas = areas(workbook, sheet);
          XSSFTable table = sheet.getTables().get(0);
          assertThat(areas.get(0).getFirstRow()).isZero();
          assertThat(areas.get(0).getLastRow()).isEqualTo(table.getEndRowIndex());
          assertThat(areas.get(0).getLastColumn()).isGreaterThanOrEqualTo(table.getEndColIndex());
          List<CTOneCellAnchor> anchors =
              sheet.createDrawingPatriarch().getCTDrawing().getOneCellAnchorList();
          assertThat(areas).as(sheet.getSheetName()).hasSize(1 + anchors.size());
          for (int chart = 0; chart < anchors.size(); chart++) {
            CellRangeAddress own = areas.get(1 + chart);
            assertThat(own.getFirstColumn())
                .isGreaterThan(areas.get(0).getLastColumn())
                .isEqualTo(anchors.get(chart).getFrom().getCol());
            assertThat(own.getFirstRow()).isEqualTo(anchors.get(chart).getFrom().getRow());
            assertThat(areas).filteredOn(own::intersects).containsExactly(own);
          }
          charts += anchors.size();
        }
        assertThat(charts).isEqualTo(8);
      }
    }
  }

  @Test
  void theKeyToTheMarkersIsInLinesOfOneNumberInBothLanguages() throws IOException {
    try (XSSFWorkbook chinese = workbook("zh");
        XSSFWorkbook english = workbook("en")) {
      int divided = 0;
      for (int i = 1; i < english.getNumberOfSheets(); i++) {
        XSSFSheet sheet = english.getSheetAt(i);
        int header = sheet.getTables().get(0).getStartRowIndex();
        assertThat(chinese.getSheetAt(i).getTables().get(0).getStartRowIndex())
            .as(sheet.getSheetName())
            .isEqualTo(header);
        for (int row = 3; row < header; row++) {
          String line = sheet.getRow(row).getCell(0).getStringCellValue();
          assertThat(line.length()).as(line).isLessThanOrEqualTo("Shorthand: ".length() + 110);
          divided += line.startsWith("[") ? 1 : 0;
        }
      }
      assertThat(divided).isPositive();
    }
  }

  /** A button lies over the right end of the last line. */
  @Test
  void headersLeaveRoomForTheirButtons() throws IOException {
    try (XSSFWorkbook workbook = workbook("en")) {
      XSSFSheet sheet = workbook.getSheet("trade_by_month");
      int header = sheet.getTables().get(0).getStartRowIndex();
      for (Cell cell : sheet.getRow(header)) {
        boolean right = cell.getCellStyle().getAlignment().name().equals("RIGHT");
        assertThat(cell.getCellStyle().getIndention())
            .as(cell.getStringCellValue())
            .isEqualTo((short) (right ? 2 : cell.getColumnIndex() > 0 ? 1 : 0));
      }
    }
  }
}

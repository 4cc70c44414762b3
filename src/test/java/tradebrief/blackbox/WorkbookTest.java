package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Figures;

/** The workbook that the program makes of the shipped data, read back cell by cell. */
class WorkbookTest {
  private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");

  @TempDir Path out;

  @ParameterizedTest
  @CsvSource({"2021, 2022-02-10", "2023, 2026-06-16", "2025, 2026-06-16"})
  void everyFigureStandsInTheCellThatFiguresCsvNames(String period, String asOf)
      throws IOException {
    Cli.run("report", period, "--as-of", asOf, "--out", out.toString(), "--format", "xlsx");
    Path folder = out.resolve(period + "@" + asOf);
    Figures figures = Figures.in(folder);
    List<String> inCells =
        figures.ids().stream().filter(id -> !figures.get(id, "cell").isEmpty()).toList();

    assertThat(inCells).contains("trade.total.value", "zones.active.asof", "province.330000.zones");
    for (String language : new String[] {"zh", "en"}) {
      try (InputStream file =
              Files.newInputStream(folder.resolve("cbec-CN-" + period + "-" + language + ".xlsx"));
          XSSFWorkbook workbook = new XSSFWorkbook(file)) {
        for (String id : inCells) {
          Cell cell = cell(workbook, figures.get(id, "cell"));
          assertThat(cell.getCellType()).as(id).isIn(CellType.NUMERIC, CellType.FORMULA);
          assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
              .as(id)
              .isEqualByComparingTo(
                  new BigDecimal(figures.get(id, "value"))
                      .setScale(decimals(cell), RoundingMode.HALF_UP));
        }
      }
    }
  }

  /** Some programs read no further than a sheet says that it reaches. */
  @Test
  void aSheetSaysHowFarItsCellsReach() throws IOException {
    Cli.run("report", "2025", "--out", out.toString(), "--format", "xlsx");

    try (InputStream file = Files.newInputStream(out.resolve("2025/cbec-CN-2025-en.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(file)) {
      assertThat(workbook).hasSizeGreaterThan(10);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        int columns =
            StreamSupport.stream(sheet.spliterator(), false)
                .mapToInt(Row::getLastCellNum)
                .max()
                .orElseThrow();
        assertThat(sheet.getCTWorksheet().getDimension().getRef())
            .as(sheet.getSheetName())
            .isEqualTo(
                new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1).formatAsString());
      }
    }
  }

  @Test
  void theLevelOfAZoneIsNoMoney() throws IOException {
    Cli.run("report", "2025", "--out", out.toString(), "--format", "xlsx");

    assertThat(headers("zh")).contains("层级").noneMatch(header -> header.contains("亿元"));
    assertThat(headers("en")).contains("Level").noneMatch(header -> header.contains("CNY"));
  }

  private List<String> headers(String language) throws IOException {
    Path file = out.resolve("2025").resolve("cbec-CN-2025-" + language + ".xlsx");
    try (InputStream bytes = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      return workbook
          .getSheet("zones")
          .getTables()
          .get(0)
          .getCTTable()
          .getTableColumns()
          .getTableColumnList()
          .stream()
          .map(column -> column.getName())
          .toList();
    }
  }

  private static Cell cell(XSSFWorkbook workbook, String place) {
    String[] tableAndAddress = place.split("!", -1);
    XSSFSheet sheet =
        StreamSupport.stream(workbook.spliterator(), false)
            .map(XSSFSheet.class::cast)
            .filter(
                one ->
                    one.getTables().stream()
                        .anyMatch(table -> table.getName().equals(tableAndAddress[0])))
            .findFirst()
            .orElseThrow();
    CellAddress address = new CellAddress(tableAndAddress[1]);
    return sheet.getRow(address.getRow()).getCell(address.getColumn());
  }

  private static int decimals(Cell cell) {
    Matcher decimals = DECIMALS.matcher(cell.getCellStyle().getDataFormatString());
    return decimals.find() ? decimals.group(1).length() : 0;
  }
}

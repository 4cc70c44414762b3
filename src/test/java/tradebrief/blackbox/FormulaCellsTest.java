package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.FormulaArithmetic;
import testutil.Parts;
import testutil.Programs;
import testutil.Slow;
import testutil.Workbooks;

/** Every formula gives the number that the report says, whoever calculates it. */
class FormulaCellsTest {
  @TempDir static Path folder;

  private static List<Path> workbooks = List.of();

  @BeforeAll
  static void render() throws IOException {
    String sample = Workbooks.sample(folder.resolve("sample")).toString();
    Path out = folder.resolve("out");
    Workbooks.report(out, "2026-10", "--data", sample);
    Workbooks.report(out, "2026-10", "--data", sample, "--area", "330000");
    Workbooks.report(out, "2021");
    Workbooks.report(out, "2025");
    Workbooks.report(out, "2021", "--as-of", "2022-02-10");
    workbooks = Workbooks.in(out);
  }

  private static void eachFormula(Path file, BiConsumer<String, XSSFCell> check)
      throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              String place = sheet.getSheetName() + "!" + cell.getAddress();
              check.accept(place, (XSSFCell) cell);
            }
          }
        }
      }
    }
  }

  @Test
  void thereAreFormulasOfEachKind() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Path workbook : workbooks) {
      eachFormula(
          workbook,
          (place, cell) ->
              counts.merge(
                  cell.getSheet().getSheetName()
                      + "."
                      + cell.getAddress().formatAsString().replaceAll("\\d", ""),
                  1,
                  Integer::sum));
    }

    assertThat(workbooks).hasSize(10);
    assertThat(counts.keySet().stream().map(key -> key.replaceFirst("\\..*", "")).distinct())
        .containsExactlyInAnyOrder(
            "province_ranking",
            "revisions",
            "trade_by_month",
            "trade_by_year",
            "zones_by_batch",
            "zones_by_province");
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(600);
  }

  @Test
  void anExactCalculationOfTheCellsGivesTheCachedValue() throws IOException {
    for (Path workbook : workbooks) {
      eachFormula(
          workbook,
          (place, cell) ->
              assertThat(FormulaArithmetic.evaluate(cell))
                  .as("%s %s %s", workbook.getFileName(), place, cell.getCTCell().getF())
                  .isEqualByComparingTo(new BigDecimal(cell.getRawValue())));
    }
  }

  @Test
  @Slow
  void libreOfficeCalculatesTheSameFromScratch() throws IOException, InterruptedException {
    Programs.need("soffice");
    for (Path workbook : workbooks) {
      Map<String, Double> cached = new TreeMap<>();
      eachFormula(workbook, (place, cell) -> cached.put(place, cell.getNumericCellValue()));
      Map<String, Double> recalculated = new TreeMap<>();
      eachFormula(
          Workbooks.recalculated(withoutCachedValues(workbook), folder),
          (place, cell) -> recalculated.put(place, cell.getNumericCellValue()));

      assertThat(recalculated).as(workbook.toString()).isEqualTo(cached).isNotEmpty();
    }
  }

  /** So that what comes back was calculated. */
  private static Path withoutCachedValues(Path workbook) throws IOException {
    Parts parts = Parts.of(Files.readAllBytes(workbook));
    for (String name : parts.names()) {
      if (name.startsWith("xl/worksheets/sheet")) {
        parts.with(name, parts.text(name).replaceAll("</f><v>[^<]*</v>", "</f>"));
      }
    }
    Path stripped = folder.resolve("stripped-" + workbook.getFileName());
    return Files.write(stripped, parts.bytes());
  }

  /** Numbers that a publisher stated are never formulas. */
  @Test
  void publishedNumbersStayNumbers() throws IOException {
    for (Path workbook : workbooks) {
      eachFormula(
          workbook,
          (place, cell) -> {
            XSSFSheet sheet = cell.getSheet();
            int header = sheet.getTables().get(0).getStartRowIndex();
            String column =
                sheet.getRow(header).getCell(cell.getColumnIndex()).getStringCellValue();
            assertThat(column).as(place).doesNotContain("published", "公布");
          });
    }
  }
}

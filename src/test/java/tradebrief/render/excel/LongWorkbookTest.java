package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.LongTables;
import testutil.Programs;
import testutil.SampleReport;
import testutil.Slow;
import testutil.Workbooks;
import tradebrief.lint.LintFinding;
import tradebrief.lint.LintLevel;
import tradebrief.lint.Linter;

class LongWorkbookTest {
  private static final String READ =
      """
      import openpyxl, pandas, sys
      book = openpyxl.load_workbook(sys.argv[1])
      print(book.sheetnames, book['query'].tables['query'].ref, book.properties.title)
      for row in book['query'].iter_rows(values_only=True):
          print(row)
      frame = pandas.read_excel(sys.argv[1], dtype={'area': str})
      print(list(frame['area']), list(frame['value'].fillna(0)))
      """;

  @TempDir private Path folder;

  private static LongTable table(Iterable<List<Object>> rows) {
    return new LongTable(
        "query",
        "An answer",
        "Made & up",
        "en",
        List.of("as known on"),
        List.of("area", "value", "is"),
        rows);
  }

  private static List<List<Object>> odd() {
    return List.of(
        List.of("010000", new BigDecimal("0.1"), true),
        List.of(SampleReport.INJECTION, new BigDecimal("-22650.250"), false),
        List.of("<a & \"b\">\t_x0041_ ", 7L, "亿元"),
        List.of("+1", "", ""));
  }

  private Path write(Iterable<List<Object>> rows) throws IOException {
    Path file = folder.resolve("long.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      LongWorkbook.write(table(rows), out);
    }
    return file;
  }

  @Test
  void readersOfOthersReadTheSameValues() throws IOException, InterruptedException {
    Programs.needPythonModule("openpyxl");
    Programs.needPythonModule("pandas");

    assertThat(Programs.run(Workbooks.python(READ, write(odd()))).lines())
        .containsExactly(
            "['query', 'about'] A1:C5 An answer",
            "('area', 'value', 'is')",
            "('010000', 0.1, True)",
            "('=HYPERLINK(\"http://example.org\",\"x\")', -22650.25, False)",
            // openpyxl leaves Excel's escape of the underscore as it is
            "('<a & \"b\">\\t_x005F_x0041_ ', 7, '亿元')",
            "('+1', None, None)",
            "['010000', '=HYPERLINK(\"http://example.org\",\"x\")', '<a & \"b\">\\t_x005F_x0041_ ', '+1']"
                + " [0.1, -22650.25, 7.0, 0.0]");
  }

  @Test
  void validatesAndNeedsNoRepair() throws IOException, InterruptedException {
    Path file = write(odd());

    assertThat(Workbooks.validate(List.of(file))).containsExactly("validated 5");
    assertThat(Linter.lint(file))
        .extracting(LintFinding::rule)
        .noneMatch(rule -> rule.level() == LintLevel.REPAIR);
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    LongWorkbook.write(table(odd()), first);
    LongWorkbook.write(table(odd()), second);

    assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
  }

  @Test
  void refusesTheRowThatNoSheetHolds() {
    assertThatThrownBy(
            () ->
                LongWorkbook.write(
                    LongTables.of(LongTable.MOST_ROWS + 1, 1), OutputStream.nullOutputStream()))
        .hasMessageContaining("more rows than the 1048575");
  }

  @Test
  void refusesBinaryFractions() {
    assertThatThrownBy(() -> write(List.of(List.of("a", 0.1, ""))))
        .hasMessageContaining("a binary fraction");
  }

  /** A full sheet, in a Java that has no room for a hundredth of it. */
  @Test
  @Slow
  void writesAFullSheetInTheMemoryOfAFewRows() throws IOException, InterruptedException {
    Path file = folder.resolve("full.xlsx");
    String printed =
        Programs.run(
            List.of(
                Workbooks.java(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LongTables.class.getName(),
                Integer.toString(LongTable.MOST_ROWS),
                "10",
                file.toString()));

    assertThat(printed.strip()).isEqualTo("1048575 rows");
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      Sheet sheet = book.findSheet("query").orElseThrow();
      try (Stream<Row> rows = sheet.openStream()) {
        long[] count = {0};
        BigDecimal[] sum = {BigDecimal.ZERO};
        rows.skip(1)
            .forEach(
                row -> {
                  count[0]++;
                  sum[0] = sum[0].add(new BigDecimal(row.getCellRawValue(1).orElseThrow()));
                });
        assertThat(count[0]).isEqualTo(1_048_575);
        assertThat(sum[0]).isEqualByComparingTo(LongTables.sum(LongTable.MOST_ROWS));
      }
    }
  }
}

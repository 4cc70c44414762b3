package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.Parts;
import testutil.Programs;
import testutil.Slow;
import testutil.Workbooks;

/** Both editions of the workbook, read by programs that did not write it. */
class EditionsTest {
  private static final String READ_ALL =
      """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1], data_only=True)
      for sheet in book:
          for row in sheet.iter_rows():
              for cell in row:
                  if isinstance(cell.value, (int, float)) and not cell.is_date:
                      print(sheet.title + '!' + cell.coordinate, repr(float(cell.value)))
      """;
  private static final String READ_BY_PANDAS =
      """
      import pandas, sys
      for name, frame in pandas.read_excel(sys.argv[1], sheet_name=None, header=None).items():
          for i, row in enumerate(frame.itertuples(index=False)):
              for j, value in enumerate(row):
                  if isinstance(value, (int, float)) and value == value:
                      letter = chr(65 + j)
                      print(name + '!' + letter + str(i + 1), repr(float(value)))
      """;

  @TempDir static Path folder;

  private static List<Path> analysis = List.of();
  private static List<Path> publication = List.of();

  @BeforeAll
  static void render() throws IOException {
    String sample = Workbooks.sample(folder.resolve("sample")).toString();
    for (String edition : List.of("analysis", "publication")) {
      Path out = folder.resolve(edition);
      Workbooks.report(out, "2026-10", "--data", sample, "--edition", edition);
      Workbooks.report(out, "2021", "--edition", edition);
    }
    analysis = Workbooks.in(folder.resolve("analysis"));
    publication = Workbooks.in(folder.resolve("publication"));
  }

  private static Map<String, Double> numbers(Path workbook) throws IOException {
    Map<String, Double> numbers = new TreeMap<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(workbook.toFile(), new ReadingOptions(true, false))) {
      for (Sheet sheet : book.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.flatMap(Row::stream)
              .filter(cell -> cell != null && isNumber(cell))
              .forEach(
                  cell ->
                      numbers.put(
                          sheet.getName() + "!" + cell.getAddress(),
                          Double.valueOf(cell.getRawValue())));
        }
      }
    }
    return numbers;
  }

  private static boolean isNumber(Cell cell) {
    String format = String.valueOf(cell.getDataFormatString());
    return (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA)
        && !format.contains("yyyy");
  }

  @Test
  void haveTheSameNumbersInTheSameCells() throws IOException {
    assertThat(analysis).hasSize(4);
    for (int i = 0; i < analysis.size(); i++) {
      assertThat(numbers(publication.get(i))).isEqualTo(numbers(analysis.get(i))).isNotEmpty();
    }
    assertThat(Files.readString(folder.resolve("publication/2021/figures.csv")))
        .isEqualTo(Files.readString(folder.resolve("analysis/2021/figures.csv")));
  }

  @Test
  void readersOfOthersReadTheSameNumbers() throws IOException, InterruptedException {
    Programs.needPythonModule("openpyxl");
    Programs.needPythonModule("pandas");
    for (Path workbook : Stream.concat(analysis.stream(), publication.stream()).toList()) {
      Map<String, Double> ours = numbers(workbook);

      assertThat(printed(READ_ALL, workbook)).isEqualTo(ours);
      assertThat(printed(READ_BY_PANDAS, workbook)).isEqualTo(ours);
    }
  }

  private static Map<String, Double> printed(String script, Path workbook)
      throws IOException, InterruptedException {
    Map<String, Double> numbers = new TreeMap<>();
    Programs.run(Workbooks.python(script, workbook))
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(pair -> numbers.put(pair[0], Double.valueOf(pair[1])));
    return numbers;
  }

  @Test
  void validateAgainstTheSchemas() throws IOException, InterruptedException {
    List<Path> all = Stream.concat(analysis.stream(), publication.stream()).toList();

    List<String> printed = Workbooks.validate(all);

    assertThat(printed).hasSize(1);
    assertThat(printed.get(0)).startsWith("validated ");
    assertThat(Integer.parseInt(printed.get(0).substring(10))).isGreaterThan(200);
  }

  @Test
  void lintFindsNothingButWhatTheAnalysisEditionAnnounces() {
    for (Path workbook : publication) {
      assertThat(Cli.run("lint", workbook.toString()).lines()).isEmpty();
    }
    for (Path workbook : analysis) {
      Cli.Result lint = Cli.run("lint", workbook.toString());
      assertThat(lint.exitCode()).isZero();
      assertThat(lint.lines()).isNotEmpty().allMatch(line -> line.contains(", announced "));
    }
  }

  @Test
  void publicationHasNothingThatTheRulesAdviseAgainst() throws IOException {
    for (Path workbook : publication) {
      Parts parts = Parts.of(Files.readAllBytes(workbook));
      Set<String> names = new HashSet<>();
      parts.names().forEach(names::add);
      assertThat(names).noneMatch(name -> name.contains("chart") || name.contains("drawing"));
      assertThat(parts.text("docProps/core.xml")).contains("<cp:category>");
      for (String name : names) {
        if (name.startsWith("xl/worksheets/sheet")) {
          assertThat(parts.text(name))
              .doesNotContain("<f>", "<pane", "<headerFooter", "<conditionalFormatting");
        } else if (name.startsWith("xl/tables/")) {
          assertThat(parts.text(name)).doesNotContain("<autoFilter");
        }
      }
    }
  }

  @Test
  void haveAFewDozenStylesAndFormats() throws IOException {
    for (Path workbook : analysis) {
      String styles = Parts.of(Files.readAllBytes(workbook)).text("xl/styles.xml");
      assertThat(styles.replaceFirst("(?s).*<cellXfs count=\"(\\d+)\".*", "$1").length())
          .isLessThan(3);
      assertThat(Integer.parseInt(styles.replaceFirst("(?s).*<cellXfs count=\"(\\d+)\".*", "$1")))
          .isLessThan(60);
      assertThat(Integer.parseInt(styles.replaceFirst("(?s).*<numFmts count=\"(\\d+)\".*", "$1")))
          .isLessThan(40);
    }
  }

  @Test
  @Slow
  void twentyRunsGiveTheSameBytes() throws IOException {
    Set<String> hashes = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      Path out = folder.resolve("run");
      Workbooks.report(out, "2021", "--as-of", "2022-02-10");
      hashes.add(Files.readString(out.resolve("2021@2022-02-10/manifest.json")));
    }

    assertThat(hashes).hasSize(1);
  }

  @Test
  void theManifestSaysWhichEdition() throws IOException {
    assertThat(Files.readString(folder.resolve("publication/2021/manifest.json")))
        .containsPattern("\"edition\" *: *\"publication\"");
    assertThat(Figures.in(folder.resolve("publication/2021")).ids()).isNotEmpty();
  }
}

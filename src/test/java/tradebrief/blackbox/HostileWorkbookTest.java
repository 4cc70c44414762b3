package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Programs;
import testutil.Workbooks;

/** A data package whose texts are meant to do harm makes a workbook that opens clean. */
class HostileWorkbookTest {
  private static final String FORMULA = "=cmd|' /C calc'!A0";
  private static final String MARKUP = "</t></si><!--&lt;]]> _x0041_";

  private static final String TYPES =
      """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      found = [cell for sheet in book for row in sheet.iter_rows() for cell in row
               if str(cell.value).startswith('=cmd|')]
      print(len(found) > 0, {cell.data_type for cell in found}, {cell.quotePrefix for cell in found})
      print([cell.value for sheet in book for row in sheet.iter_rows() for cell in row
             if cell.value is not None and '<!--' in str(cell.value)][0])
      """;

  @TempDir static Path folder;

  private static List<Path> workbooks = List.of();

  @BeforeAll
  static void render() throws IOException {
    Path data = folder.resolve("data");
    try (Stream<Path> files = Files.list(Path.of("datasets"))) {
      Files.createDirectories(data);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
    replace(data.resolve("zones.csv"), ",杭州市,", ",\"" + FORMULA + "\",");
    replace(data.resolve("provinces.csv"), ",浙江,", ",\"" + MARKUP + "\",");
    workbooks = Workbooks.report(folder.resolve("out"), "2021", "--data", data.toString());
  }

  private static void replace(Path file, String name, String other) throws IOException {
    String before = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(before).as(file.toString()).contains(name);
    Files.writeString(file, before.replace(name, other), StandardCharsets.UTF_8);
  }

  @Test
  void textStaysText() throws IOException, InterruptedException {
    Programs.needPythonModule("openpyxl");

    assertThat(Programs.run(Workbooks.python(TYPES, workbooks.get(1))).lines().findFirst())
        .contains("True {'s'} {True}");
  }

  @Test
  void nothingNeedsRepair() throws IOException, InterruptedException {
    assertThat(Workbooks.validate(workbooks)).hasSize(1);
    for (Path workbook : workbooks) {
      assertThat(Cli.run("lint", workbook.toString()).lines())
          .noneMatch(line -> line.contains(": repair "));
    }
  }

  @Test
  void libreOfficeOpensIt() throws IOException, InterruptedException {
    Programs.need("soffice");

    assertThat(Workbooks.recalculated(workbooks.get(0), folder)).isNotEmptyFile();
  }
}

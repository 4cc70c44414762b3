package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Programs;
import testutil.SampleReport;
import tradebrief.model.Language;
import tradebrief.render.house.House;
import tradebrief.report.Edition;

/** Other programs read what the workbook says. */
class InteroperabilityTest {
  private static final String READ =
      """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1], data_only=True)
      sheet = book['trade_by_year']
      print(book.sheetnames)
      print(list(sheet.tables.items()))
      print([cell.value for cell in sheet['B'][7:14]])
      print([str(cell.value) for cell in sheet['F'][7:9]], book['zones']['B6'].data_type)
      print(book.properties.title, book.properties.creator, len(sheet._charts))
      """;

  @TempDir private Path folder;

  private Path workbook() throws IOException {
    return Files.write(
        folder.resolve("sample.xlsx"),
        new ExcelRenderer(Edition.ANALYSIS, House.USUAL)
            .render(SampleReport.of2023(), Language.ZH)
            .content());
  }

  @Test
  void openpyxlReadsTheSameValues() throws IOException, InterruptedException {
    Programs.needPythonModule("openpyxl");

    assertThat(Programs.run(List.of(Programs.python(), "-c", READ, workbook().toString())).lines())
        .containsExactly(
            "['cover', 'contents', 'headline', 'trade_by_year', 'zones_by_batch', 'zones',"
                + " 'notes']",
            "[('trade_by_year', 'A7:F14')]",
            "[10600.0, 12900.0, 16200.0, 19200.0, '[x]', 23800.0, 22650.3]",
            "['2024-01-12 00:00:00', '2024-01-12 00:00:00'] s",
            "中国跨境电子商务统计，2023年 某统计机构 1");
  }

  @Test
  void libreOfficeShowsTheSameValues() throws IOException, InterruptedException {
    Programs.need("soffice");

    Programs.run(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            // fields by comma, text in quotes, UTF-8, as shown, sheet 4
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,4",
            "--outdir",
            folder.toString(),
            workbook().toString()));

    assertThat(Files.readString(folder.resolve("sample-trade_by_year.csv"), StandardCharsets.UTF_8))
        .contains("年份,进出口（亿元）,已公布的增长（%）,计算的增长（%）,口径,发布日期")
        .contains("2018,\"10,600 [p] [r]\",[x],[x],全部业态（海关总署调查）,约2024-01-12")
        .contains("2024,\"22,650.3 [p] [r]\",[x],-4.8,");
  }
}

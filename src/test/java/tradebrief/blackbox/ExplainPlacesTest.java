package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;

/**
 * Value and places that {@code explain} prints are those of {@code figures.csv}: one figure of each
 * table, and of the sentences. All of them are compared in the app's own test, which renders once.
 */
class ExplainPlacesTest {
  private static final List<String> IDS =
      List.of(
          "trade.export.value",
          "trade.total.growth.computed.low",
          "by-year.all-formats.2020.total.value",
          "revision.total.2.change-percent",
          "zones.batch.6.active-after",
          "zones.merged.asof",
          "province.330000.divisions.missing",
          "provinces.not-published");

  @TempDir private Path out;

  @Test
  void valueAndPlacesAreThoseOfFiguresCsv() {
    Cli.run("report", "2021", "--out", out.toString(), "--quiet");
    Figures figures = Figures.in(out.resolve("2021"));

    for (String id : IDS) {
      Cli.Result result = Cli.run("explain", id, "2021");
      String cell = figures.get(id, "cell");
      assertThat(result.exitCode()).as(result.errorOutput()).isZero();
      assertThat(result.output())
          .as(id)
          .containsPattern("value +" + figures.get(id, "value") + " " + figures.get(id, "unit"))
          .containsPattern("workbook +" + (cell.isEmpty() ? "in no cell" : Pattern.quote(cell)))
          .containsPattern("briefing +zh +" + page(figures.get(id, "page_zh")))
          .containsPattern("(?m)^ +en +" + page(figures.get(id, "page_en")) + "$");
    }
  }

  private static String page(String number) {
    return number.isEmpty() ? "not said there" : "page " + number;
  }
}

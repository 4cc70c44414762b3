package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testutil.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Figures;
import testutil.PdfAssert;

/** The briefing that the program makes of the shipped data, read back by other software. */
class BriefingTest {
  @TempDir Path out;

  @ParameterizedTest
  @CsvSource({
    "2021, 2022-02-10",
    "2021, 2026-06-16",
    "2023, 2026-06-16",
    "2025, 2026-06-16",
    "2017, 2018-03-01"
  })
  void everyFigureStandsOnThePageThatFiguresCsvNames(String period, String asOf)
      throws IOException {
    Cli.Result result =
        Cli.run("report", period, "--as-of", asOf, "--out", out.toString(), "--format", "pdf,xlsx");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();

    Path folder = out.resolve(period + "@" + asOf);
    Figures figures = Figures.in(folder);
    assertThat(figures.ids()).contains("trade.total.value", "zones.active.asof");
    for (String language : new String[] {"zh", "en"}) {
      byte[] pdf =
          Files.readAllBytes(folder.resolve("cbec-CN-" + period + "-" + language + ".pdf"));
      Map<String, String> pages = new HashMap<>();
      for (String id : figures.ids()) {
        String page = figures.get(id, "page_" + language);
        if (page.isEmpty()) {
          assertThat(figures.get(id, "cell")).as("%s is said nowhere", id).isNotEmpty();
        } else {
          if (!pages.containsKey(page)) {
            pages.put(page, withoutSpace(PdfAssert.textOfPage(pdf, Integer.parseInt(page))));
          }
          assertThat(pages.get(page))
              .as("%s on page %s of %s", id, page, language)
              .contains(withoutSpace(figures.get(id, "text_" + language)));
        }
      }
    }
  }

  /** Lines break anywhere in Chinese. */
  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00A0]", "");
  }

  @ParameterizedTest
  @CsvSource({"2021, 2022-02-10", "2023, 2026-06-16", "2025, 2026-06-16", "2017, 2018-03-01"})
  void isAccessibleArchivableAndTwoToFourPagesLong(String period, String asOf) throws IOException {
    Cli.run("report", period, "--as-of", asOf, "--out", out.toString(), "--format", "pdf");

    for (String language : new String[] {"zh", "en"}) {
      byte[] pdf =
          Files.readAllBytes(
              out.resolve(period + "@" + asOf)
                  .resolve("cbec-CN-" + period + "-" + language + ".pdf"));
      assertThatPdf(pdf).isAccessibleAndArchivable();
      assertThat(PdfAssert.pageCount(pdf)).isBetween(2, 4);
      assertThat(pdf.length).as("bytes").isLessThan(300_000);
    }
  }
}

package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.PdfAssert;

/** The tile map of the monthly bulletin, beside {@code figures.csv}. */
class TileMapTest {
  /** With common spaces: a reader of pages makes them of those that do not break. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  @Test
  void eachTileSaysItsProvinceAndItsFigure(@TempDir Path folder) throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    Cli.Result result =
        Cli.run(
            "report",
            "2026-10",
            "--data",
            sample.toString(),
            "--lang",
            "en",
            "--format",
            "html,pdf",
            "--out",
            folder.resolve("out").toString());
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Path out = folder.resolve("out/2026-10");
    Figures figures = Figures.in(out);

    Element map =
        Jsoup.parse(Files.readString(out.resolve("cbec-CN-2026-10-en.html"))).select("svg").stream()
            .filter(svg -> svg.select("desc").text().startsWith("Tile map: "))
            .findFirst()
            .orElseThrow();
    List<String> texts = map.select("text").eachText();
    List<String> growths =
        figures.ids().stream()
            .filter(id -> id.matches("province\\.[0-9]{6}\\.total\\.growth\\.computed"))
            .map(id -> figures.get(id, "text_en").replace("%", ""))
            .toList();
    assertThat(growths).hasSizeGreaterThan(28);
    assertThat(texts.stream().map(text -> text.replaceAll(" \\[.*", ""))).containsAll(growths);
    assertThat(texts).contains("Guangdong", "Inner Mongolia", "Heilongjiang");
    assertThat(
            PdfAssert.alternativeTexts(Files.readAllBytes(out.resolve("cbec-CN-2026-10-en.pdf")))
                .stream()
                .map(TileMapTest::plain))
        .contains(plain(map.select("desc").text()));
  }
}

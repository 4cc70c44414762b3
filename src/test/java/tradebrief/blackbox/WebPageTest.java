package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import testutil.Browser;
import testutil.Cli;
import testutil.Figures;
import testutil.Slow;

/** The page that the program makes, read back by a parser, a browser and axe-core. */
class WebPageTest {
  @TempDir static Path folder;

  private static final String MARKERS = "(?:[ \\u00A0]\\[[a-z]+\\])*";

  /** What stands in the place of a number. */
  private static final Pattern NO_NUMBER = Pattern.compile("\\[[a-z]+\\]");

  /** An edition in one language. */
  record Edition(String name, String file, String language) {
    Path path() {
      return folder.resolve(name).resolve(file + "-" + language + ".html");
    }

    Document page() {
      try {
        // the encoding is left to the page
        return Jsoup.parse(path(), null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Figures figures() {
      return Figures.in(folder.resolve(name));
    }

    boolean synthetic() {
      return name.startsWith("synthetic");
    }
  }

  @BeforeAll
  static void report() {
    Path sample = folder.resolve("sample");
    run("sample", sample.toString());
    run("report", "2021", "--as-of", "2022-02-10", "--out", folder.toString());
    run("report", "2025", "--out", folder.toString());
    Path out = folder.resolve("synthetic");
    for (String area : new String[] {"CN", "440000"}) {
      run(
          "report",
          "2026-10",
          "--area",
          area,
          "--data",
          sample.toString(),
          "--out",
          out.toString());
    }
  }

  private static void run(String... words) {
    Cli.Result result = Cli.run(words);
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  static Stream<Edition> editions() {
    return Stream.of("zh", "en")
        .flatMap(
            language ->
                Stream.of(
                    new Edition("2021@2022-02-10", "cbec-CN-2021", language),
                    new Edition("2025", "cbec-CN-2025", language),
                    new Edition("synthetic/2026-10", "cbec-CN-2026-10", language),
                    new Edition("synthetic/2026-10.440000", "cbec-440000-2026-10", language)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyNumberIsAFigureAndReadsAsInFiguresCsv(Edition edition) {
    Document page = edition.page();
    Figures figures = edition.figures();
    String column = "text_" + edition.language();
    Set<String> said = new HashSet<>();
    for (Element number : page.select("[data-figure]")) {
      String id = number.attr("data-figure");
      assertThat(number.wholeText())
          .as(id)
          .matches(Pattern.quote(figures.get(id, column)) + MARKERS);
      said.add(id);
    }
    for (Element sentence : page.select("[data-figures]")) {
      for (String id : sentence.attr("data-figures").split(" ", -1)) {
        // "fell by 2.5%" says -2.5 %
        assertThat(sentence.wholeText())
            .as(id)
            .containsAnyOf(figures.get(id, column), figures.get(id, column).replaceFirst("^-", ""));
        said.add(id);
      }
    }
    for (Element cell : page.select("td.number:not([data-figure])")) {
      assertThat(cell.text()).matches(NO_NUMBER);
    }
    assertThat(said).hasSizeGreaterThan(30);
    for (Element chart : page.select("[data-drawn]")) {
      List<String> drawn = List.of(chart.attr("data-drawn").split(" ", -1));
      assertThat(figures.ids()).as(chart.text()).containsAll(drawn);
      said.addAll(drawn);
    }
    assertThat(figures.ids().stream().filter(id -> !figures.get(id, "page_zh").isEmpty()))
        .as("what the briefing says, the page says")
        .isNotEmpty()
        .isSubsetOf(said);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void oneFileThatNeedsNothingElse(Edition edition) throws IOException {
    Document page = edition.page();
    byte[] file = Files.readAllBytes(edition.path());

    assertThat(file.length).as("bytes").isLessThan(300_000);
    assertThat(new String(file, 0, 200, StandardCharsets.UTF_8))
        .contains("<meta charset=\"utf-8\">");
    assertThat(page.select("script, link, img, iframe, object, embed, form, base")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "xlink:href", "style");
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).startsWith("#");
        }
        if (attribute.getValue().contains("url(")) {
          assertThat(attribute.getValue()).startsWith("url(#");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void saysWhatItIsAndHoldsTogether(Edition edition) {
    Document page = edition.page();
    boolean chinese = edition.language().equals("zh");

    assertThat(page.select("html").attr("lang")).isEqualTo(chinese ? "zh-CN" : "en");
    assertThat(page.select("h1").eachText()).containsExactly(page.title());
    assertThat(page.select("header, main, footer, nav")).hasSize(4);
    assertThat(page.select("footer").text())
        .contains("tradebrief 0.")
        .contains(
            edition.synthetic()
                ? "2026-11-16"
                : edition.name().equals("2025") ? "2026-06-16" : "2022-02-10");
    assertThat(page.title().contains(chinese ? "合成数据" : "SYNTHETIC DATA"))
        .isEqualTo(edition.synthetic());
    assertThat(page.select(".warning").eachText().toString().contains(chinese ? "虚构" : "made up"))
        .isEqualTo(edition.synthetic());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> named = new ArrayList<>();
    named.addAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    named.addAll(page.select("[aria-describedby]").eachAttr("aria-describedby"));
    page.select("a").eachAttr("href").forEach(link -> named.add(link.substring(1)));
    page.select("[clip-path]")
        .eachAttr("clip-path")
        .forEach(clip -> named.add(clip.substring(5, clip.length() - 1)));
    assertThat(ids).containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void tablesAndChartsCanBeReadWithoutSeeingThem(Edition edition) {
    Document page = edition.page();

    for (Element table : page.select("table")) {
      String caption = table.select("caption").text();
      assertThat(caption).isNotBlank();
      int columns = table.select("thead th[scope=col]").size();
      for (Element row : table.select("tbody tr")) {
        assertThat(row.childrenSize()).as(caption).isEqualTo(columns);
        assertThat(row.select("th[scope=row]").eachText()).as(caption).hasSize(1);
      }
    }
    assertThat(page.select(".scroll[tabindex=0][aria-labelledby] > table"))
        .containsExactlyElementsOf(page.select("table"));
    assertThat(page.select("svg")).isNotEmpty().hasSameSizeAs(page.select("figure"));
    for (Element figure : page.select("figure")) {
      assertThat(figure.select("svg[role=img] > title").text())
          .isEqualTo(figure.select("figcaption").text());
      assertThat(figure.select("svg > desc").text()).hasSizeGreaterThan(40);
      assertThat(figure.select("svg text").eachText()).hasSizeGreaterThan(5);
    }
  }

  /** Read aloud as English, the number of a document would be noise. */
  @ParameterizedTest
  @MethodSource("editions")
  void chineseCellsOfAPageInEnglishSayThatTheyAreChinese(Edition edition) {
    List<String> said = edition.page().select("body [lang=zh-CN]").eachText();

    assertThat(said)
        .isEqualTo(
            edition.page().select("td, th").eachText().stream()
                .filter(text -> edition.language().equals("en"))
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .toList());
    if (edition.equals(new Edition("2025", "cbec-CN-2025", "en"))) {
      assertThat(said).hasSize(7).startsWith("国函〔2015〕44号");
    }
  }

  @Test
  void theHeatMapIsATableOfTheSameClassesAsItsKey() {
    Document page = new Edition("synthetic/2026-10", "cbec-CN-2026-10", "en").page();
    Element map = page.expectFirst("table.heat-map");

    assertThat(map.select("tbody tr")).hasSize(31);
    assertThat(page.select(".key li")).hasSize(6);
    for (Element cell : map.select("td[data-figure]")) {
      boolean fall = cell.text().startsWith("-");
      boolean zero = cell.text().startsWith("0.0%");
      assertThat(cell.className())
          .as(cell.text())
          .matches(
              zero ? "number (rise|fall)[01]" : fall ? "number fall[1-3]" : "number rise[1-3]");
    }
    assertThat(map.select("td:not([data-figure])[class*=rise], td:not([data-figure])[class*=fall]"))
        .as("a missing number has no shade")
        .isEmpty();
  }

  private static final String CUT =
      """
      const width = document.documentElement.clientWidth;
      const cut = [];
      const say = (element, why) => cut.push(why + ': ' + element.tagName + ' ' + element.textContent.slice(0, 40));
      for (const element of document.querySelectorAll('body *')) {
        const box = element.getBoundingClientRect();
        const inBox = element.parentElement.closest('.scroll');
        if (box.width === 0 || element.matches('.skip, script, style')) continue;
        if (!inBox && (box.right > width + 0.5 || box.left < -0.5)) say(element, 'beside the page');
        if (element.matches('th, td, p, dd, dt, h1, h2, li') && element.scrollWidth > element.clientWidth + 1) say(element, 'too wide');
        if (element.matches('caption span') && box.right > width + 0.5) say(element, 'caption');
      }
      for (const box of document.querySelectorAll('.scroll')) {
        if (getComputedStyle(box).overflowX !== 'auto') say(box, 'does not scroll');
      }
      for (const text of document.querySelectorAll('svg text')) {
        const box = text.getBoundingClientRect();
        const svg = text.closest('svg').getBoundingClientRect();
        if (box.left < svg.left - 1 || box.right > svg.right + 1 || box.bottom > svg.bottom + 1) say(text, 'outside its chart');
      }
      return JSON.stringify([innerWidth, document.documentElement.scrollWidth, [...document.fonts].every(font => font.status === 'loaded'), cut]);
      """;

  /** Those that differ in layout; a browser takes a second to start. */
  static Stream<Edition> opened() {
    return editions().filter(edition -> !edition.name().startsWith("2021"));
  }

  @ParameterizedTest
  @MethodSource("opened")
  void nothingIsCutOnAPhoneATabletOrADesk(Edition edition)
      throws IOException, InterruptedException {
    Browser.need();
    for (int width : new int[] {360, 768, 1440}) {
      assertThat(new Browser(folder).ask(edition.path(), width, "", CUT))
          .isEqualTo("[%d,%d,true,[]]".formatted(width, width));
    }
  }

  /** Where axe cannot tell the ground of a text, as in drawings, {@link #CONTRAST} can. */
  private static final String FINDINGS =
      """
      const results = await axe.run(document, {resultTypes: ['violations', 'incomplete']});
      const unsure = results.incomplete.filter(rule => rule.id !== 'color-contrast');
      const lines = [...results.violations, ...unsure].flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.html.slice(0, 120) + ' '
              + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
      return results.passes.length + ' passed\\n' + lines.join('\\n');
      """;

  private static final String CONTRAST =
      """
      const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
      const light = colour => numbers(colour).slice(0, 3)
          .map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = element => {
        for (let e = element; e; e = e.parentElement) {
          const colour = numbers(getComputedStyle(e).backgroundColor);
          if (colour.length === 3 || colour[3] === 1) return getComputedStyle(e).backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      const low = [];
      let texts = 0;
      for (const element of document.querySelectorAll('body *:not(script, style, title, desc)')) {
        if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
        const style = getComputedStyle(element);
        const a = light(element.matches('svg text') ? style.fill : style.color);
        const b = light(ground(element));
        texts++;
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) low.push(element.outerHTML.slice(0, 200));
      }
      return (texts > 100) + ' ' + low.join('\\n');
      """;

  @ParameterizedTest
  @CsvSource({"360", "1440"})
  @Slow
  void axeFindsNothing(int width) throws IOException, InterruptedException {
    Browser.need();
    for (Edition edition : opened().toList()) {
      assertThat(new Browser(folder).ask(edition.path(), width, Browser.axe(), FINDINGS))
          .as("%s", edition)
          .matches("[2-9][0-9] passed\\n");
    }
  }

  @ParameterizedTest
  @MethodSource("opened")
  void everyWordStandsOutFromItsGround(Edition edition) throws IOException, InterruptedException {
    Browser.need();
    assertThat(new Browser(folder).ask(edition.path(), 1440, "", CONTRAST)).isEqualTo("true ");
  }

  @Test
  void aDraftSaysSoAboveItsTitle() throws IOException {
    Path out = folder.resolve("draft");
    run("report", "2021", "--draft", "--format", "html", "--lang", "en", "--out", out.toString());

    try (Stream<Path> files = Files.walk(out)) {
      Path page = files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
      assertThat(Jsoup.parse(page).select(".warning").text())
          .isEqualTo("A draft: it may still change, and must not be passed on.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void onlyAskedForIsMade(String language) throws IOException {
    Path out = folder.resolve("only-" + language);
    run("report", "2021", "--format", "html", "--lang", language, "--out", out.toString());

    try (Stream<Path> files = Files.walk(out.resolve("2021"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "cbec-CN-2021-" + language + ".html", "figures.csv", "manifest.json");
    }
    assertThat(out.resolve("2021/manifest.json"))
        .content()
        .contains("cbec-CN-2021-" + language + ".html");
  }
}

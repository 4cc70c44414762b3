package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.PdfAssert;
import testutil.PseudoLanguage;
import testutil.Workbooks;

/** A language that a user adds by a file: {@code qps}, a code that ISO 639 leaves to its users. */
class LanguageTest {
  /** Patterns of dates, whose letters are no words. */
  private static final Set<String> PATTERNS =
      Set.of("date", "period.month", "period.month.short", "period.range.month");

  /** The source that the synthetic package states; and words of the locale, which is German. */
  private static final Set<String> NAMES =
      Set.of(
          "synthetic",
          "und",
          "Jan",
          "Feb",
          "März",
          "Apr",
          "Mai",
          "Juni",
          "Juli",
          "Aug",
          "Sept",
          "Okt",
          "Oktober",
          "Nov",
          "November",
          "Dez");

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

  @TempDir static Path folder;

  @BeforeAll
  static void translate() throws IOException {
    copy(Path.of("report-templates"), templates());
    assertThat(Cli.run("sample", folder.resolve("sample").toString()).exitCode()).isZero();
    Cli.Result result = Cli.run("translate", "qps", "--templates", templates().toString());
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(result.lines()).containsExactly(file().toString());
    Files.writeString(
        file(),
        translated(Files.readString(file()))
            .replace("locale: \"qps\"", "locale: \"de\"")
            .replace("names: \"en\"", "names: \"zh\""));
  }

  private static Path templates() {
    return folder.resolve("templates");
  }

  private static Path file() {
    return templates().resolve("languages/qps.yaml");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** Each empty line filled in, from the English above it. */
  private static String translated(String yaml) {
    Matcher item =
        Pattern.compile(
                "(?:word: \"(?<word>[^\"]*)\"\\n *)?en: \"(?<en>(?:[^\"\\\\]|\\\\.)*)\"\\n *qps: \"\"")
            .matcher(yaml);
    return item.replaceAll(
        found ->
            Matcher.quoteReplacement(
                yaml.substring(found.start(), found.end() - 1)
                    + (PATTERNS.contains(String.valueOf(found.group(1)))
                        ? found.group(2)
                        : PseudoLanguage.of(found.group(2)))
                    + "\""));
  }

  private static Cli.Result report(String period, String data, String name, String languages) {
    return Cli.run(
        "report",
        period,
        "--data",
        data,
        "--lang",
        languages,
        "--templates",
        templates().toString(),
        "--out",
        folder.resolve(name).toString());
  }

  /** The Latin words of a text that are none of the names. */
  private static Set<String> latin(String text) {
    Matcher word = WORD.matcher(text);
    Set<String> words = new TreeSet<>();
    while (word.find()) {
      words.add(word.group());
    }
    words.removeAll(NAMES);
    return words;
  }

  /** A point before one or two decimals. */
  private static final Pattern ENGLISH_NUMBER =
      Pattern.compile("(?<![0-9.])[0-9]+\\.[0-9]{1,2}(?![0-9.])");

  @Test
  void theMonthlyReportIsWhollyInTheAddedLanguage() throws IOException {
    Cli.Result result =
        report("2026-10", folder.resolve("sample").toString(), "monthly", "zh,en,qps");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Path out = folder.resolve("monthly/2026-10");

    byte[] pdf = Files.readAllBytes(out.resolve("cbec-CN-2026-10-qps.pdf"));
    PdfAssert.assertThatPdf(pdf).isAccessibleAndArchivable();
    assertThat(PdfAssert.textOf(pdf)).contains("Παγε 1 οφ ");
    Document page = Jsoup.parse(Files.readString(out.resolve("cbec-CN-2026-10-qps.html")));
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("h1").text()).contains("Ψροσσ-βορδερ");
    page.select("#notes").remove();
    assertThat(latin(page.body().text())).isEmpty();
    List<String> drawn = page.select("svg text").eachText();
    assertThat(drawn).contains("2.000", "2.636,27").noneMatch(ENGLISH_NUMBER.asPredicate());
    assertThat(page.select("td").eachText())
        .contains("12,2 % [p]")
        .noneMatch(ENGLISH_NUMBER.asPredicate());
    assertThat(PdfAssert.textOf(pdf)).doesNotContainPattern("[0-9]\\.[0-9]{1,2} ?[\\[%\n]");

    Figures figures = Figures.in(out);
    assertThat(figures.header()).endsWith("page_en", "text_qps", "page_qps");
    String english = figures.get("trade.total.value", "text_en");
    String added = figures.get("trade.total.value", "text_qps");
    assertThat(added.replace(',', '.')).contains(english.replaceAll("[^0-9.]", ""));
    assertThat(PdfAssert.textOf(pdf)).contains(added);
    assertThat(figures.get("trade.total.value", "page_qps")).isEqualTo("1");
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains("template:languages/qps.yaml");
  }

  /** A text of three templates is one text of the file. */
  @Test
  void aFaultIsToldOnceAndAWordStandsOnce() throws IOException {
    String english = "Exports were {trade.export.value} and imports {trade.import.value}.";
    Cli.Result result =
        changed(
            "twice",
            List.of(
                List.of(
                    "words:\n", "words:\n- word: \"area.CN\"\n  en: \"China\"\n  qps: \"Χινα\"\n"),
                List.of(
                    "texts:\n",
                    "texts:\n- en: \""
                        + english
                        + "\"\n  qps: \"{trade.total.value} {trade.export.value}\"\n"
                        + "- en: \"Headline\"\n  qps: \"Ηεαδ\"\n")));

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsOnlyOnce("language-placeholder: {trade.total.value}, expected only")
        .containsPattern("language-word: word 'area.CN' a second time, expected each once")
        .containsPattern("language-text: 'Headline' a second time, expected each once")
        .contains("language-text: '" + english + "' a second time");
  }

  private static Cli.Result changed(String name, List<List<String>> changes) throws IOException {
    Path templates = folder.resolve(name);
    copy(templates(), templates);
    Path file = templates.resolve("languages/qps.yaml");
    String yaml = Files.readString(file);
    for (List<String> change : changes) {
      assertThat(yaml).contains(change.get(0));
      yaml = yaml.replace(change.get(0), change.get(1));
    }
    Files.writeString(file, yaml);
    return Cli.run(
        "report",
        "2021",
        "--lang",
        "qps",
        "--templates",
        templates.toString(),
        "--out",
        folder.resolve(name + "-out").toString());
  }

  @Test
  void whatNoMessageCanSayIsFoundWithItsPlaceAllAtOnce() throws IOException {
    Cli.Result result =
        changed(
            "faults",
            List.of(
                List.of("qps: \"Παγε {0} οφ {1}\"", "qps: \"Παγε {0} οφ {2}\""),
                List.of("open {ψηανγεδ ωιτηιν", "opened {ψηανγεδ ωιτηιν"),
                List.of("word: \"page.skip\"", "word: \"page.skipp\""),
                List.of("qps: \"Μαδε ωιτη τραδεβριεφ {0}.\"", "qps: \"'{0}\""),
                List.of("qps: \"Ψοντεντσ\"", "qps: \"Ψον\\u0001τεντσ\""),
                List.of("names: \"zh\"", "names: \"fr\""),
                List.of("locale: \"de\"", "locale: \"d e\"")));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern("languages/qps.yaml:4:9: error language-locale: 'd e', expected a BCP 47")
        .containsPattern("languages/qps.yaml:5:8: error language-names: 'fr', expected one of: zh")
        .containsPattern(
            "languages/qps.yaml:[1-9][0-9]*:8: error language-placeholder: \\{2}, expected only"
                + " \\{0}, \\{1}")
        .containsPattern(
            "qps.yaml:[1-9][0-9]*:8: error template-direction: .*[.]direction, select, …} without")
        .containsPattern(
            "qps.yaml:[1-9][0-9]*:8: error language-word: word 'page.skipp'.*page.skip")
        .containsPattern("qps.yaml:[1-9][0-9]*:8: error language-message: an apostrophe before a")
        .containsPattern("qps.yaml:[1-9][0-9]*:8: error language-message: the character U.0001, ")
        .contains("no translation of page.skip");
  }

  /** Such as the year of weeks, which is another one at the end of December. */
  @Test
  void patternsOfDaysSayWhatTheEnglishSays() throws IOException {
    Cli.Result result =
        changed(
            "days",
            List.of(
                List.of("locale: \"de\"", "locale: \"xx\""),
                List.of("qps: \"d MMMM yyyy\"", "qps: \"d MMMM YYYY\""),
                List.of("qps: \"MMM yyyy\"", "qps: \"MMMM\""),
                List.of("qps: \"MMMM yyyy\"", "qps: \"yyyy mm\"")));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern("qps.yaml:4:9: error language-locale: 'xx', expected a BCP 47 tag")
        .containsPattern("qps.yaml:[0-9]+:8: error language-day: 'd MMMM YYYY', expected d for")
        .containsPattern("qps.yaml:[0-9]+:8: error language-day: 'MMMM', expected d for")
        .containsPattern("qps.yaml:[0-9]+:8: error language-day: 'yyyy mm', expected d for");
  }

  @Test
  void whatWouldBeLostAndHeadersOfSeveralColumnsAreFoundBeforeAnythingIsRendered()
      throws IOException {
    Cli.Result result =
        changed(
            "lost",
            List.of(
                List.of("qps: \"Παγε {0} οφ {1}\"", "qps: \"Παγε {0}\""),
                List.of("\"ΨΝΥ {1} βιλλιον\"", "\"βιλλιον\""),
                List.of("\"Γροωτη, ψομπυτεδ (%)\"", "\"Γροωτη, ΠΥΒΛΙΣΗΕΔ (%)\""),
                List.of("\"Ωορκσηεετ\"", "\"Ωορκ\\nσηεετ\"")));

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern(
            "languages/qps.yaml:[1-9][0-9]*:8: error language-placeholder: no \\{1}, expected all"
                + " that the Chinese says, or all that the English says")
        .containsOnlyOnce("language-placeholder: no {0}, expected all")
        .containsPattern(
            "languages/qps.yaml:[1-9][0-9]*:8: error language-column: 'Γροωτη, πυβλισηεδ \\(%\\)' for"
                + " column.growth.computed and for column.growth.published")
        .contains("language-column: a header of two lines");
    assertThat(folder.resolve("lost-out/2021")).doesNotExist();
  }

  /** figures.csv has one address for all languages. */
  @Test
  void figuresStandInTheSameCellsWhereverTheTranslationPutsTheMarkers() throws IOException {
    changed("marker", List.of(List.of("qps: \"{0} {1}\"", "qps: \"{1} ({0})\"")));
    Path out = folder.resolve("marker-both");
    Path templates = folder.resolve("marker");
    Workbooks.report(out, "2021", "--lang", "en,qps", "--templates", templates.toString());

    try (XSSFWorkbook english = workbook(out, "en");
        XSSFWorkbook added = workbook(out, "qps")) {
      for (Sheet sheet : english) {
        XSSFSheet same = added.getSheet(sheet.getSheetName());
        assertThat(same.getTables().stream().map(XSSFTable::getArea).map(Object::toString))
            .as(sheet.getSheetName())
            .isEqualTo(
                ((XSSFSheet) sheet)
                    .getTables().stream().map(XSSFTable::getArea).map(Object::toString).toList());
      }
      assertThat(added.getSheet("headline").getRow(3).getCell(0).getStringCellValue())
          .contains("([r])");
    }
  }

  private static XSSFWorkbook workbook(Path out, String language) throws IOException {
    return new XSSFWorkbook(
        Files.newInputStream(out.resolve("2021/cbec-CN-2021-" + language + ".xlsx")));
  }

  @Test
  void lettersThatTheFontLacksAreNamedAllAtOnce() throws IOException {
    Cli.Result result =
        changed(
            "glyphs",
            List.of(
                List.of("qps: \"Μαδε ωιτη τραδεβριεφ {0}.\"", "qps: \"Łαδε {0}.\""),
                List.of("qps: \"Παγε {0} οφ {1}\"", "qps: \"Paź {0} οφ {1}\"")));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern(
            "qps.yaml:[1-9][0-9]*:8: error glyph: 2 texts, this one first, with"
                + " Ł \\(U\\+0141\\) ź \\(U\\+017A\\), expected characters")
        .contains("rejected: 1 error, ");
  }

  @Test
  void lettersOfTheLocaleThatTheFontLacksAreNamedAtItsPlace() throws IOException {
    Cli.Result result = changed("hindi", List.of(List.of("locale: \"de\"", "locale: \"hi\"")));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern(
            "languages/qps.yaml:4:9: error glyph: months and numbers with .*ज \\(U\\+091C\\)")
        .contains("rejected: 1 error, ");
  }

  @Test
  void whatIsTranslatedIsKeptAndListed() throws IOException {
    String before = Files.readString(file());
    Cli.Result again = Cli.run("translate", "qps", "--templates", templates().toString());
    assertThat(again.errorOutput()).containsPattern("[0-9]+ words and texts, 0 of them");
    assertThat(file()).hasContent(before);
    assertThat(Cli.run("list", "--templates", templates().toString()).output())
        .contains("language zh\nlanguage en\nlanguage qps\n");
    assertThat(Cli.run("translate", "en", "--templates", templates().toString()).exitCode())
        .isEqualTo(2);
    Cli.Result unknown = report("2021", "datasets", "unknown", "fr");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.errorOutput()).startsWith("'fr' is not a language; expected one of: zh, en");
    Path nowhere = templates().resolve("nowhere");
    Cli.Result mistyped = Cli.run("translate", "fr", "--templates", nowhere.toString());
    assertThat(mistyped.exitCode()).isEqualTo(3);
    assertThat(mistyped.errorOutput()).contains("error template-missing: no template");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void whatNoTemplateSaysNowIsKept() throws IOException {
    Path templates = folder.resolve("fewer");
    copy(templates(), templates);
    String[] command = {"translate", "qps", "--templates", templates.toString()};
    Path monthly = templates.resolve("monthly.yaml");
    Path away = folder.resolve("monthly.yaml");
    Files.move(monthly, away);
    Cli.Result fewer = Cli.run(command);
    assertThat(fewer.errorOutput()).contains(", 0 of them");
    Files.move(away, monthly);
    assertThat(Cli.run(command).errorOutput()).contains(", 0 of them");
  }

  @Test
  void whatIsMissingOrStaleIsNamedAndNothingIsRendered() throws IOException {
    Cli.Result result =
        changed("stale", List.of(List.of("en: \"Contents\"", "en: \"Table of contents\"")));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains("languages/qps.yaml")
        .contains("no translation of page.contents")
        .contains("'Contents'")
        .contains("tradebrief translate qps adds them with their English");
    assertThat(folder.resolve("stale-out")).doesNotExist();
  }
}

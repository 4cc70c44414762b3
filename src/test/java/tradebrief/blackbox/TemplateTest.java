package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import testutil.Cli;
import testutil.Figures;
import testutil.PdfAssert;

/** What a user may do to a template, who knows no Java. */
class TemplateTest {
  private static final Path SHIPPED = Path.of("report-templates");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void writeSample() {
    assertThat(Cli.run("sample", folder.resolve("sample").toString()).exitCode()).isZero();
  }

  /** The monthly template with one text in the place of another, in a folder of its own. */
  private static Path changed(String name, String from, String to) throws IOException {
    Path templates = Files.createDirectory(folder.resolve(name));
    String monthly = Files.readString(SHIPPED.resolve("monthly.yaml"));
    assertThat(monthly).contains(from);
    Files.writeString(templates.resolve("monthly.yaml"), monthly.replace(from, to));
    return templates;
  }

  private static Cli.Result report(Path templates, String... words) {
    List<String> args = new ArrayList<>(List.of("report", "2026-10"));
    args.addAll(List.of(words));
    args.addAll(List.of("--data", folder.resolve("sample").toString()));
    args.addAll(List.of("--templates", templates.toString(), "--out", templates + "-out"));
    return Cli.run(args.toArray(String[]::new));
  }

  private static String pdf(Path templates, String language) throws IOException {
    Path file = Path.of(templates + "-out", "2026-10", "cbec-CN-2026-10-" + language + ".pdf");
    return PdfAssert.textOf(Files.readAllBytes(file));
  }

  @Test
  void theFiveFastestGrowingProvincesAreATableInTheirOrder() throws IOException {
    Path templates =
        changed(
            "fastest",
            "      - chart: province_growth\n",
            """
                  - table:
                      name: province_ranking
                      columns: [province, growth.computed]
                      by: growth.computed
                      top: 5
                      title: {zh: '增速最快的五个地区', en: 'The five fastest-growing provinces'}
                      notes:
                        - {zh: '按{period}计算的同比。', en: 'By computed growth of {period}.'}
            """);
    Cli.Result result = report(templates, "--format", "pdf", "--lang", "en");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Figures figures = Figures.in(Path.of(templates + "-out", "2026-10"));
    List<String> fastest =
        figures.ids().stream()
            .filter(id -> id.matches("province\\.[0-9]+\\.total\\.growth\\.computed"))
            .sorted(
                Comparator.comparing((String id) -> new BigDecimal(figures.get(id, "value")))
                    .reversed())
            .limit(5)
            .map(id -> figures.get(id, "text_en"))
            .toList();

    String text = pdf(templates, "en");
    assertThat(text).contains("SYNTHETIC DATA: The five fastest-growing provinces");
    String table =
        text.substring(
            text.lastIndexOf("five fastest"), text.indexOf("By computed growth of October"));
    // the table may go on over the page, with its header again
    assertThat(
            table
                .lines()
                .filter(line -> line.matches("^.* [0-9.]+%.*$"))
                .map(line -> line.replaceAll("^.* ([0-9.]+%).*$", "$1")))
        .containsExactlyElementsOf(fastest);
  }

  @Test
  void whatIsChosenByItsNameAloneIsSaid() throws IOException {
    Path templates = changed("twins", "notes:", "notes:");
    Files.writeString(
        templates.resolve("ministry.yaml"),
        Files.readString(templates.resolve("monthly.yaml"))
            .replace("template: monthly", "template: ministry"));

    Cli.Result chosen = report(templates, "--format", "data");
    assertThat(chosen.exitCode()).as(chosen.errorOutput()).isZero();
    assertThat(chosen.errorOutput())
        .contains(
            "ministry.yaml:0:0: warning template-choice: used because its name comes first:"
                + " monthly.yaml is for month of the same areas too, expected one template");

    Cli.Result named = report(templates, "--format", "data", "--template", "monthly");
    assertThat(named.exitCode()).as(named.errorOutput()).isZero();
    assertThat(named.errorOutput()).doesNotContain("template-choice");

    // one that is for provinces alone comes before one that is for the nation too
    Cli.Result shipped =
        Cli.run(
            "report",
            "2026-10",
            "--area",
            "330000",
            "--format",
            "data",
            "--data",
            folder.resolve("sample").toString(),
            "--out",
            folder.resolve("shipped-out").toString());
    assertThat(shipped.errorOutput()).isEmpty();
  }

  @Test
  void aWrongColumnIsAnsweredWithTheRightOnes() throws IOException {
    Path templates =
        changed(
            "column",
            "      - chart: province_growth\n",
            "      - table: {name: province_ranking, by: growht.computed}\n");

    Cli.Result result = report(templates);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern(
            "monthly.yaml:\\d+:\\d+: error template-column: column 'growht.computed' of table"
                + " 'province_ranking', expected one of: rank, area, .*did you mean growth.computed\\?");
    assertThat(Path.of(templates + "-out")).doesNotExist();
  }

  /** No zone was established in that month; in another one the section is shown. */
  @Test
  void aWrongColumnOfASectionThatIsLeftOutIsFoundToo() throws IOException {
    Path templates =
        changed(
            "left-out",
            "      - chart: province_growth\n",
            """
                  - chart: province_growth
              - section: never
                when: [zones.established.period]
                heading: {zh: '新', en: 'New'}
                blocks:
                  - table: {name: growth_steps, columns: [foo, step, bar], by: value-in-units}
                  - table: {name: revisions, columns: [baz]}
            """);

    Cli.Result result = report(templates);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains(
            "error template-column: column 'foo' of table 'growth_steps', expected one of: ",
            "column 'bar' of table 'growth_steps'",
            "column 'value-in-units' of table 'growth_steps'",
            "column 'baz' of table 'revisions'",
            "rejected: 4 errors");
  }

  @Test
  void tablesOfTheWorkbookAloneAreNotPassedOverInTheBody() throws IOException {
    Path templates =
        changed(
            "workbook-alone",
            "      - chart: province_growth\n",
            """
                  - table: contents
                  - table: trade_by_year
                  - table: zones
                  - table: zones_by_evaluation
                  - table: growth_steps
                  - table: province_growth
                  - table: revision_fan
                  - table: {name: zones_by_evaluation, columns: [evaluated, zones]}
            """);

    Cli.Result result = report(templates);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains(
            "error template-table: table 'contents', expected one of: growth_steps, ",
            "error template-table: the whole of table 'zones', expected a part of it: ",
            "the whole of table 'zones_by_evaluation'",
            "the whole of table 'growth_steps'",
            "the whole of table 'province_growth'",
            "the whole of table 'revision_fan'",
            "error template-table: table 'trade_by_year' not in workbook, expected one of: headline, ",
            "rejected: 7 errors");
  }

  @Test
  void aTableTooWideForTheBodyNeedsColumns() throws IOException {
    Path templates =
        changed("wide", "- chart: province_growth", "- table: {name: province_growth, top: 2}");

    Cli.Result result = report(templates);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern(
            "monthly.yaml:\\d+:\\d+: error template-column: no columns of table 'province_growth',"
                + " which has more than the body has room for, expected some of: .*name them");
  }

  /** What was established once may have been merged since: it is not "some of" what remains. */
  @Test
  void aZoneMergedSinceIsNotSaidToBeOneOfThoseInBeing() throws IOException {
    Path out = folder.resolve("merged");
    Cli.Result result =
        Cli.run(
            "report",
            "2018-07",
            "--area",
            "460000",
            "--data",
            folder.resolve("sample").toString(),
            "--out",
            out.toString(),
            "--lang",
            "zh",
            "--format",
            "pdf");

    assertThat(result.exitCode()).isZero();
    Path file = out.resolve("2018-07.460000/cbec-460000-2018-07-zh.pdf");
    assertThat(PdfAssert.textOf(Files.readAllBytes(file)).replaceAll("\\s", ""))
        .contains("在运行的跨境电商综合试验区1个：海南全岛。2018年7月批准设立综合试验区1个：海口市。");
  }

  @Test
  void countsAreSaidWithoutTheTableThatHasThem() throws IOException {
    Path templates =
        changed(
            "counts",
            "      - chart: ranking\n",
            """
                  - paragraph:
                      - sentence: counts
                        say:
                          - zh: '已公布{provinces.published}个，第二批后{zones.batch.2.active-after}个。'
                            en: 'Published by {provinces.published}, {provinces.not-published} left; {zones.batch.2.active-after} after the second batch.'
                  - chart: ranking
            """);
    Path monthly = templates.resolve("monthly.yaml");
    Files.writeString(monthly, Files.readString(monthly).replace("  - zones_by_batch\n", ""));

    assertThat(report(templates, "--lang", "en", "--format", "pdf").exitCode()).isZero();
    assertThat(pdf(templates, "en"))
        .contains("Published by 31, 0 left; 13 after the second batch.");
  }

  @Test
  void allFaultsComeAtOnceWithTheNearestNames() throws IOException {
    Path templates = changed("faults", "chart: province_growth", "chart: province_grwth");
    Path template = templates.resolve("monthly.yaml");
    Files.writeString(
        template,
        Files.readString(template)
            .replace("periods: [month, range]", "periods: [month, rang]")
            .replace("front:", "fron:")
            .replace("{trade.import.value}。", "{trade.import.valu}。")
            .replaceFirst(
                "(trade\\.total\\.month-on-month\\.direction, select, up \\{rose by} down"
                    + " \\{fell by}) open \\{[^}]*}",
                "$1"));

    Cli.Result result = report(templates);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern("template-value: 'rang', .*did you mean range\\?")
        .containsPattern("template-key: key 'fron', .*did you mean front\\?")
        .containsPattern(
            "template-chart: chart 'province_grwth', .*did you mean province_growth\\?")
        .containsPattern("template-placeholder: .*trade.import.valu.*nearest is trade.import.value")
        .containsOnlyOnce("error template-direction")
        .containsPattern(
            "monthly.yaml:\\d+:\\d+: error template-direction: \\{trade.total.month-on-month"
                + ".direction, select, …} without words for open, expected them");
  }

  @Test
  void whatWouldSayTheWrongThingOrFailIsAFault() throws IOException {
    Path templates =
        changed("misuses", "up {grew by} down {fell by}", "increase {grew by} down {fell by}");
    Path template = templates.resolve("monthly.yaml");
    Files.writeString(
        template,
        Files.readString(template)
            .replace("en: 'Trade by month'", "en: ' '")
            .replace("en: 'tradebrief'", "en: ''")
            .replace("  - contents\n", "  - headline\n")
            .replace(
                "Exports were {trade.export.value} and imports {trade.import.value}.",
                "Exports were {trade.export.value, number} and imports {trade.import.value.number}.")
            .replace(
                "Exports were {trade.export.value}.",
                "Exports were {trade.export.value, plural, one {a} other {b}}.")
            .replace(
                "Imports were {trade.import.value}.",
                "Imports were {trade.import.growth.computed.number, plural, one {#} other {#}}."));

    Cli.Result result = report(templates);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains(
            "template-direction: {trade.total.cumulative.growth.computed.direction, select, …} with"
                + " words for 'increase', expected one of: up, down, flat, open, other",
            "template-placeholder: {trade.export.value, …} taken as a number, expected it as a text",
            "template-placeholder: {trade.import.value.number} that is said, expected it in a choice",
            "template-placeholder: {trade.import.growth.computed.number} that is said, expected it in",
            "template-table: sheet 'headline' a second time, expected each once",
            "template-table: a workbook without 'contents'");
    assertThat(
            result.errorOutput().lines().filter(line -> line.contains("template-text: no words")))
        .hasSize(2);
    assertThat(Path.of(templates + "-out")).doesNotExist();
  }

  @Test
  void aFaultIsToldWhereItsLanguageStands() throws IOException {
    String heading = "heading: {zh: '分月进出口', en: 'Trade by month'}";
    int line = lineOf(heading);
    String wordless = "%d:%d: error template-placeholder: {nothing}, expected";
    assertThat(report(changed("zh", heading, heading.replace("口'", "口{nothing}'"))).errorOutput())
        .contains(wordless.formatted(line, 19))
        .containsOnlyOnce(" error ");
    assertThat(
            report(changed("en", heading, heading.replace("month'", "month {nothing}'")))
                .errorOutput())
        .contains(wordless.formatted(line, 32))
        .containsOnlyOnce(" error ");
    assertThat(
            report(changed("quoted", heading, heading.replace("month'", "month ''{period}'")))
                .errorOutput())
        .contains(
            line
                + ":32: error template-message: an apostrophe before a curly bracket, which makes");
  }

  @Test
  void charactersThatTheFontLacksAreToldWhereTheyStand() throws IOException {
    String heading = "heading: {zh: '分月进出口', en: 'Trade by month'}";
    Path templates = changed("lacking", heading, heading.replace("month'", "month ☃'"));

    Cli.Result result = report(templates, "--format", "pdf");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains("monthly.yaml:" + lineOf(heading) + ":32: error glyph: text with ☃ (U+2603)")
        .containsOnlyOnce(" error ");
  }

  private static int lineOf(String text) throws IOException {
    List<String> lines = Files.readAllLines(SHIPPED.resolve("monthly.yaml"));
    return 1 + lines.indexOf("    " + text);
  }

  @Test
  void anyFigureMayBeAKeyFigureAndAWordMayNot() throws IOException {
    String first = "[trade.total.cumulative.value]\n";
    Path figures =
        changed(
            "figures",
            """
            [trade.total.cumulative.value]
                      - [trade.total.cumulative.growth.published, trade.total.cumulative.growth.computed]
            """,
            """
            [zones.batch.3.established, trade.total.value]
                      - [trade.export.contribution, provinces.published]
            """);
    Path word = changed("word", first, "[zones.batch.latest.established]\n");

    Cli.Result shown = report(figures, "--format", "pdf");
    assertThat(shown.exitCode()).as(shown.errorOutput()).isZero();
    assertThat(pdf(figures, "en").replaceAll("\\s+", " "))
        .contains(
            "Pilot zones of batch 3",
            "Exports: contribution to the growth of the total (percentage points)");
    assertThat(pdf(figures, "zh").replaceAll("\\s+", "")).contains("第3批综试区数", "出口对进出口同比的拉动（百分点）");
    assertThat(report(word, "--format", "pdf").errorOutput())
        .containsPattern(
            "template-figure: key figure 'zones.batch.latest.established', expected the id of a"
                + " figure");
  }

  @Test
  void nothingToChooseFromIsOneFinding() throws IOException {
    String first = "[trade.total.cumulative.value]\n";

    assertThat(report(changed("nothing", first, "[]\n")).errorOutput())
        .containsOnlyOnce(" error ")
        .contains("error template-value: no figure, expected one");
    assertThat(
            report(
                    changed(
                        "wordless",
                        "          - sentence: flows\n",
                        "          - {sentence: none, say: []}\n          - sentence: flows\n"))
                .errorOutput())
        .containsOnlyOnce(" error ")
        .contains("error template-value: no wording, expected one");
    assertThat(report(changed("period", first, "[period]\n")).errorOutput())
        .containsOnlyOnce(" error ")
        .doesNotContain("nearest is period");
  }

  @Test
  void keyFiguresAreFourAtMost() throws IOException {
    String first = "[trade.total.cumulative.value]\n";
    Path five = changed("five", first, first + "          - [zones.active.asof]\n");

    Cli.Result result = report(five);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern("error template-value: 5 key figures, expected one to four");
  }

  @Test
  void aSectionIsShownOnlyWhenItsConditionHolds() throws IOException {
    Path shown =
        changed(
            "shown",
            "  - section: months\n",
            "  - section: months\n    when: [provinces.leading.names]\n");
    Path hidden =
        changed(
            "hidden",
            "  - section: months\n",
            "  - section: months\n    when: [trade.total.no-fitting-base]\n");

    assertThat(report(shown, "--format", "pdf").exitCode()).isZero();
    assertThat(report(hidden, "--format", "pdf").exitCode()).isZero();

    assertThat(pdf(shown, "en")).contains("Trade by month");
    assertThat(pdf(hidden, "en")).doesNotContain("Trade by month").contains("Trade by province");
    assertThat(pdf(hidden, "zh")).doesNotContain("分月进出口").contains("各地区进出口");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annual", "monthly", "province"})
  void theShippedTemplatesFollowTheSchema(String name) throws IOException {
    assertThat(faults(Files.readString(SHIPPED.resolve(name + ".yaml")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chart: twelve_month",
        "tabel: headline",
        "table: {name: headline, topp: 3}",
        "table: {name: contents, top: 3}",
        "table: contents",
        "table: zones",
        "notes: sorces"
      })
  void theSchemaFindsFaultsWhileTheyAreTyped(String block) throws IOException {
    String monthly = Files.readString(SHIPPED.resolve("monthly.yaml"));

    assertThat(faults(monthly.replace("chart: twelve_months", block))).isNotEmpty();
  }

  /** The program's own list of tables and charts is what the schema offers. */
  @Test
  void theSchemaKnowsEveryTableAndChart() throws IOException {
    Path templates = changed("names", "chart: twelve_months", "chart: no_such");
    Path template = templates.resolve("monthly.yaml");
    Files.writeString(
        template, Files.readString(template).replace("- table: headline", "- table: no_such"));

    String found = report(templates).errorOutput();
    JsonNode definitions = schemaText().get("definitions");
    assertThat(found)
        .contains("table 'no_such', expected one of: " + names(definitions, "tableName") + "\n")
        .contains("chart 'no_such', expected one of: " + names(definitions, "chartName") + "\n");
  }

  private static String names(JsonNode definitions, String definition) {
    List<String> names = new ArrayList<>();
    Objects.requireNonNull(definitions)
        .at("/" + definition + "/enum")
        .forEach(name -> names.add(name.asText()));
    return String.join(", ", names);
  }

  private static JsonNode schemaText() throws IOException {
    return JSON.readTree(Files.readString(SHIPPED.resolve("template.schema.json")));
  }

  private static Set<ValidationMessage> faults(String yaml) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schemaText());
    Object template = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(JSON.valueToTree(template));
  }
}

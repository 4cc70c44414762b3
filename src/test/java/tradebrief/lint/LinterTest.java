package tradebrief.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testutil.Parts;
import testutil.Programs;
import testutil.SampleReport;
import testutil.Workbooks;
import tradebrief.model.Language;
import tradebrief.render.excel.ExcelRenderer;
import tradebrief.render.house.House;
import tradebrief.report.Edition;

/** Each rule finds its own fault, planted into a workbook without any, and no other does. */
class LinterTest {
  /** How long the record at the end of a zip file is. */
  private static final int END_RECORD = 22;

  private static final String CONTENTS = "xl/worksheets/sheet2.xml";

  private static final String SHEET = "xl/worksheets/sheet4.xml";
  private static final String TABLE = "xl/tables/table3.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String STYLES = "xl/styles.xml";

  @TempDir private Path folder;

  /** One change to a workbook, and all that must be found then. */
  record Fault(Set<LintRule> rules, String part, String pattern, String replacement) {
    static Fault of(LintRule rule, String part, String pattern, String replacement) {
      return new Fault(EnumSet.of(rule), part, pattern, replacement);
    }

    Fault and(LintRule rule) {
      Set<LintRule> more = EnumSet.copyOf(rules);
      more.add(rule);
      return new Fault(more, part, pattern, replacement);
    }

    @Override
    public String toString() {
      return rules.toString();
    }
  }

  private static String put(String words) {
    return "<c r=\"E9\" s=\"0\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  private static Fault numberAsText(String number) {
    return Fault.of(
        LintRule.NUMBER_AS_TEXT, SHEET, "<c r=\"B9\".*?</c>", put(number).replace("E9", "B9"));
  }

  private static final String E9 = "<c r=\"E9\".*?</c>";

  static Stream<Fault> faultsOfTheFile() {
    return Stream.of(
        Fault.of(
            LintRule.CONTENT_TYPE_MISSING, "[Content_Types].xml", "<Default [^>]*\"rels\"/>", ""),
        Fault.of(
            LintRule.CONTENT_TYPE_WITHOUT_PART,
            "[Content_Types].xml",
            "</Types>",
            "<Override PartName=\"/gone.xml\" ContentType=\"a/b\"/></Types>"),
        Fault.of(
            LintRule.RELATIONSHIP_BROKEN,
            "xl/_rels/workbook.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"rId99\" Type=\"x/gone\" Target=\"gone.xml\"/></Relationships>"),
        Fault.of(
            LintRule.RELATIONSHIP_UNKNOWN,
            SHEET,
            "tablePart r:id=\"rId1\"",
            "tablePart r:id=\"rId7\""),
        Fault.of(LintRule.XML_MALFORMED, "docProps/app.xml", "</Properties>", ""),
        Fault.of(LintRule.SHEET_NAME, BOOK, "name=\"zones\"", "name=\"HEADLINE\"")
            .and(LintRule.LINK_DANGLING)
            .and(LintRule.NAME_DANGLING)
            .and(LintRule.CONTENTS_MISSING),
        Fault.of(LintRule.SHEET_ID, BOOK, "sheetId=\"7\"", "sheetId=\"2\""),
        Fault.of(
            LintRule.HIDDEN,
            BOOK,
            "<sheet name=\"zones\"",
            "<sheet state=\"hidden\" name=\"zones\""),
        Fault.of(
            LintRule.NAME_INVALID,
            BOOK,
            "</definedNames>",
            "<definedName name=\"2021_total\">headline!\\$B\\$8</definedName></definedNames>"),
        Fault.of(
            LintRule.NAME_DANGLING,
            BOOK,
            "</definedNames>",
            "<definedName name=\"total\">gone!\\$B\\$8</definedName></definedNames>"),
        Fault.of(
            LintRule.NAME_ERROR,
            BOOK,
            "</definedNames>",
            "<definedName name=\"total\">#REF!\\$A\\$1</definedName></definedNames>"),
        Fault.of(LintRule.CURSOR, BOOK, "activeTab=\"0\"", "activeTab=\"3\""),
        Fault.of(LintRule.PROPERTY_TITLE, "docProps/core.xml", "<dc:title>[^<]*", "<dc:title>"),
        Fault.of(
            LintRule.PROPERTY_LANGUAGE, "docProps/core.xml", "<dc:language>[^<]*", "<dc:language>"),
        Fault.of(
            LintRule.PROPERTY_AUTHOR, "docProps/core.xml", "<dc:creator>[^<]*", "<dc:creator>"),
        Fault.of(
            LintRule.PROPERTY_KEYWORDS,
            "docProps/core.xml",
            "<cp:keywords>[^<]*",
            "<cp:keywords>"));
  }

  static Stream<Fault> faultsOfTables() {
    return Stream.of(
        Fault.of(LintRule.TABLE_NAME, TABLE, "displayName=\"\\w+\"", "displayName=\"zones\""),
        Fault.of(
            LintRule.TABLE_NAME_PLAIN, TABLE, "displayName=\"\\w+\"", "displayName=\"Table1\""),
        Fault.of(LintRule.TABLE_ID, TABLE, "<table id=\"3\"", "<table id=\"1\""),
        Fault.of(LintRule.TABLE_AREA, TABLE, "ref=\"A7:F14\"", "ref=\"A7:E14\"")
            .and(LintRule.OUTSIDE_TABLE),
        Fault.of(LintRule.TABLE_HEADER, TABLE, "name=\"Basis\"", "name=\"basis\""),
        Fault.of(LintRule.TABLE_STRIPES, TABLE, "showRowStripes=\"false\"", "showRowStripes=\"1\""),
        Fault.of(
            LintRule.FILTER_BUTTONS,
            TABLE,
            "<tableColumns",
            "<autoFilter ref=\"A7:F14\"/><tableColumns"),
        Fault.of(
                LintRule.FILTER_BUTTONS,
                TABLE,
                "<tableColumns",
                "<autoFilter ref=\"A1:F14\"/><tableColumns")
            .and(LintRule.FILTER_AREA),
        Fault.of(LintRule.HEADER_ROW, TABLE, "<table ", "<table headerRowCount=\"0\" "),
        Fault.of(
                LintRule.TABLE_MISSING,
                "xl/worksheets/_rels/sheet4.xml.rels",
                "<Relationship .*?/>",
                "")
            .and(LintRule.RELATIONSHIP_UNKNOWN),
        Fault.of(
            LintRule.MERGED_CELLS,
            SHEET,
            "</sheetData>",
            "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"),
        Fault.of(
                LintRule.MERGED_CELLS,
                SHEET,
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"A9:B9\"/></mergeCells>")
            .and(LintRule.TABLE_MERGED),
        Fault.of(
                LintRule.MERGED_CELLS,
                SHEET,
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B1:D2\"/></mergeCells>")
            .and(LintRule.MERGED_OVERLAP),
        Fault.of(
            LintRule.OUTSIDE_TABLE,
            SHEET,
            "</sheetData>",
            "<row r=\"20\"><c r=\"A20\"><v>1</v></c></row></sheetData>"));
  }

  static Stream<Fault> faultsOfCells() {
    return Stream.of(
        Fault.of(LintRule.EMPTY_CELL, SHEET, E9, ""),
        Fault.of(LintRule.EMPTY_CELL, SHEET, "<row r=\"10\".*?</row>", ""),
        Fault.of(LintRule.SYMBOL, SHEET, E9, put("..")),
        Fault.of(LintRule.SYMBOL, SHEET, E9, put("null")),
        Fault.of(LintRule.SYMBOL, SHEET, E9, put("－")),
        numberAsText("(4)"),
        numberAsText("¥5"),
        numberAsText("–1,234.5％"),
        numberAsText("12万"),
        numberAsText("１２"),
        Fault.of(
            LintRule.NOTE_MARK,
            SHEET,
            E9,
            put("2</t></is>")
                .replace("<t>2", "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>2")
                .replace("</t></is></t></is>", "</t></r></is>")),
        numberAsText("12,900 [p]"),
        Fault.of(
            LintRule.TEXT_CROPPED,
            SHEET,
            E9,
            put(
                "a text as long as this is not shown in full, however wide a column of its table may be")),
        Fault.of(LintRule.CELL_REFERENCE, SHEET, "r=\"C9\"", "r=\"A9\"").and(LintRule.EMPTY_CELL),
        Fault.of(LintRule.CELL_REFERENCE, SHEET, "<row r=\"9\"", "<row r=\"8\"")
            .and(LintRule.EMPTY_CELL),
        Fault.of(LintRule.CELL_STYLE, SHEET, "(<c r=\"E9\"[^>]*) s=\"\\d+\"", "$1 s=\"999\""),
        Fault.of(LintRule.CELL_STRING, SHEET, "(<c r=\"E9\".*?<v>)\\d+", "$199999")
            .and(LintRule.EMPTY_CELL),
        Fault.of(LintRule.CELL_NUMBER, SHEET, "(<c r=\"B9\".*?<v>)[^<]+", "$1NaN"),
        Fault.of(LintRule.CELL_NUMBER, SHEET, "(<c r=\"B9\".*?<v>)[^<]+", "$11E999"),
        Fault.of(LintRule.TABLE_HEADER, SHEET, "<c r=\"E7\".*?</c>", "<c r=\"E7\"><v>7</v></c>"),
        Fault.of(LintRule.CELL_TYPE, SHEET, "(<c r=\"B9\"[^>]* t=)\"n\"", "$1\"q\""),
        Fault.of(
            LintRule.CELL_ERROR,
            SHEET,
            "(<c r=\"B9\"[^>]* t=)\"n\"(.*?<v>)[^<]+",
            "$1\"e\"$2#DIV/0!"),
        Fault.of(LintRule.TEXT_TOO_LONG, SHEET, E9, put("long ".repeat(7000)))
            .and(LintRule.TEXT_CROPPED),
        Fault.of(
                LintRule.FORMULA_TOO_LONG,
                SHEET,
                "(<c r=\"B9\"[^>]*>)",
                "$1<f>" + "1+".repeat(5000) + "1</f>")
            .and(LintRule.FORMULAS),
        Fault.of(LintRule.FORMULAS, SHEET, "(<c r=\"B9\"[^>]*>)", "$1<f>1+1</f>"),
        Fault.of(LintRule.LINK_DANGLING, SHEET, "'contents'!A1", "'content'!A1"),
        Fault.of(LintRule.TITLE_IN_A1, SHEET, "<c r=\"A1\".*?</c>", ""),
        Fault.of(LintRule.TITLE_STYLE, SHEET, "(<c r=\"A1\"[^>]*) s=\"\\d+\"", "$1"),
        Fault.of(
            LintRule.COVER_HEADING,
            "xl/worksheets/sheet1.xml",
            "(<c r=\"A1\"[^>]*) s=\"\\d+\"",
            "$1"),
        Fault.of(
            LintRule.COVER_COLUMN,
            "xl/worksheets/sheet1.xml",
            "(<c r=\"A1\".*?</c>)",
            "$1<c r=\"B1\"><v>1</v></c>"),
        Fault.of(
            LintRule.TABLE_COUNT_SAID,
            SHEET,
            "<c r=\"A2\".*?</c>",
            put("Figures").replace("E9", "A2")),
        Fault.of(
            LintRule.BLANK_SHEET,
            "xl/worksheets/sheet1.xml",
            "<sheetData>.*</sheetData>",
            "<sheetData/>"));
  }

  static Stream<Fault> faultsOfSheets() {
    return Stream.of(
        Fault.of(
            LintRule.ROW_HEIGHT,
            SHEET,
            "<row r=\"9\" ht=\"[^\"]*\"",
            "<row r=\"9\" ht=\"-1362.8\""),
        Fault.of(
            LintRule.FROZEN_PANES,
            SHEET,
            "<selection [^>]*/>",
            "<pane ySplit=\"7\" state=\"frozen\"/>"),
        Fault.of(LintRule.CURSOR, SHEET, "activeCell=\"A1\"", "activeCell=\"C3\""),
        Fault.of(LintRule.HIDDEN, SHEET, "<row r=\"9\"", "<row hidden=\"1\" r=\"9\""),
        Fault.of(LintRule.HIDDEN, SHEET, "<col ", "<col hidden=\"1\" "),
        Fault.of(
            LintRule.HEADER_FOOTER,
            SHEET,
            "<tableParts",
            "<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><tableParts"),
        Fault.of(
            LintRule.VALIDATION_LIST,
            SHEET,
            "<hyperlinks",
            "<dataValidations><dataValidation type=\"list\"><formula1>\""
                + "x,".repeat(200)
                + "\"</formula1></dataValidation></dataValidations><hyperlinks"),
        Fault.of(
            LintRule.CONDITIONAL_STYLE,
            SHEET,
            "<hyperlinks",
            "<conditionalFormatting sqref=\"A1\"><cfRule type=\"cellIs\" dxfId=\"5\" priority=\"1\"/></conditionalFormatting><hyperlinks"),
        Fault.of(
            LintRule.CONTENTS_MISSING,
            "xl/worksheets/sheet2.xml",
            "<hyperlinks.*</hyperlinks>",
            ""),
        Fault.of(LintRule.TOO_MANY_FORMATS, STYLES, "</numFmts>", formats()));
  }

  private static String formats() {
    StringBuilder formats = new StringBuilder();
    for (int i = 0; i < 201; i++) {
      formats.append("<numFmt numFmtId=\"").append(200 + i).append("\" formatCode=\"0\"/>");
    }
    return formats.append("</numFmts>").toString();
  }

  static Stream<Fault> faultsOfLooks() {
    return Stream.of(
        look(LintRule.FONT_SIZE, "<font><sz val=\"10\"/><name val=\"Arial\"/></font>"),
        look(LintRule.FONT_SERIF, "<font><sz val=\"12\"/><name val=\"SimSun\"/></font>"),
        look(LintRule.FONT_STYLE, "<font><i/><sz val=\"12\"/><name val=\"Arial\"/></font>"),
        look(
            LintRule.FONT_COLOUR,
            "<font><sz val=\"12\"/><color rgb=\"FFFF0000\"/><name val=\"Arial\"/></font>"),
        look(
            LintRule.NOTE_MARK,
            "<font><vertAlign val=\"superscript\"/><sz val=\"12\"/><name val=\"Arial\"/></font>"));
  }

  /** The font of Normal, which plain cells have, is another. */
  private static Fault look(LintRule rule, String font) {
    return Fault.of(rule, STYLES, "<font>.*?</font>", font);
  }

  private static Parts clean() throws IOException {
    return Parts.of(
        new ExcelRenderer(Edition.PUBLICATION, House.USUAL)
            .render(SampleReport.of2023(), Language.EN)
            .content());
  }

  private List<LintFinding> lint(byte[] workbook) throws IOException {
    return Linter.lint(Files.write(folder.resolve("book.xlsx"), workbook));
  }

  @ParameterizedTest
  @MethodSource({
    "faultsOfTheFile",
    "faultsOfTables",
    "faultsOfCells",
    "faultsOfSheets",
    "faultsOfLooks"
  })
  void findsThePlantedFaultAndNoOther(Fault fault) throws IOException {
    Parts planted = clean().replacing(fault.part(), "(?s)" + fault.pattern(), fault.replacement());

    assertThat(lint(planted.bytes()))
        .extracting(LintFinding::rule)
        .isSubsetOf(fault.rules())
        .containsAll(fault.rules());
  }

  /** As programs write it that keep the text of a cell in the cell. */
  @Test
  void findsAReferenceToANoteInTheCellItself() throws IOException {
    Parts without =
        replacingAll(clean(), "xl/sharedStrings.xml", "\\[note", "[see")
            .replacing(BOOK, "name=\"notes\"", "name=\"remarks\"");
    assertThat(lint(without.bytes()))
        .extracting(LintFinding::rule)
        .doesNotContain(LintRule.NOTES_TABLE);
    finds(without.replacing(SHEET, E9, put("as surveyed [note 1]")), LintRule.NOTES_TABLE);
  }

  @Test
  void namesEverySheetThatNoContentsLinkTo() throws IOException {
    Parts none = clean();
    for (int i = 1; i <= 7; i++) {
      String sheet = "xl/worksheets/sheet" + i + ".xml";
      none = none.with(sheet, none.text(sheet).replaceAll("(?s)<hyperlinks.*</hyperlinks>", ""));
    }

    assertThat(lint(none.bytes()))
        .filteredOn(finding -> finding.rule() == LintRule.CONTENTS_MISSING)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.found())
                    .contains("missing [contents, headline, notes, trade_by_year, zones"));
  }

  private void finds(Parts planted, LintRule... rules) throws IOException {
    assertThat(lint(planted.bytes())).extracting(LintFinding::rule).contains(rules);
  }

  private static Parts replacingAll(Parts parts, String name, String pattern, String other) {
    return parts.with(name, parts.text(name).replaceAll(pattern, other));
  }

  @Test
  void findsFaultsOfSeveralChanges() throws IOException {
    finds(clean().with("xl/WORKBOOK.xml", "<a/>"), LintRule.PART_TWICE);
    finds(clean().with("xl/vbaProject.bin", "x"), LintRule.MACROS, LintRule.CONTENT_TYPE_MISSING);
    finds(
        replacingAll(clean(), BOOK, "<sheet ", "<sheet state=\"hidden\" "),
        LintRule.NO_VISIBLE_SHEET);
    finds(clean().replacing(BOOK, "name=\"notes\"", "name=\"remarks\""), LintRule.NOTES_TABLE);
    finds(
        clean().replacing(TABLE, "ref=\"A7:F14\"", "ref=\"B7:F14\""),
        LintRule.TABLE_AT_EDGE,
        LintRule.TABLE_AREA);
    finds(
        clean()
            .replacing(TABLE, "name=\"Basis\"", "name=\"Column5\"")
            .replacing(SHEET, "<c r=\"E7\".*?</c>", put("Column5").replace("E9", "E7")),
        LintRule.HEADER_EMPTY);
    finds(
        clean()
            .with("xl/tables/table9.xml", clean().text(TABLE).replace("trade_by_year", "again"))
            .replacing(
                "xl/worksheets/_rels/sheet4.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"x/table\" Target=\"../tables/table9.xml\"/>"
                    + "</Relationships>"),
        LintRule.ONE_TABLE,
        LintRule.TABLE_OVERLAP,
        LintRule.TABLE_ID);
  }

  @Test
  void findsFaultsOfStyles() throws IOException {
    finds(
        replacingAll(clean(), STYLES, "horizontal=\"right\"", "horizontal=\"center\""),
        LintRule.NUMBER_ALIGNMENT);
    finds(
        replacingAll(clean(), STYLES, "<alignment ", "<alignment textRotation=\"90\" "),
        LintRule.TEXT_TURNED);
    finds(
        clean().replacing(STYLES, "patternType=\"none\"", "patternType=\"solid\""),
        LintRule.CELL_FILL);
    finds(
        clean().replacing(STYLES, "</cellXfs>", "<xf/>".repeat(65_500) + "</cellXfs>"),
        LintRule.TOO_MANY_STYLES);
  }

  @Test
  void everyRuleIsInTheDocument() throws IOException {
    String document = Files.readString(Path.of("src/docs/workbook.md"), StandardCharsets.UTF_8);

    for (LintRule rule : LintRule.values()) {
      assertThat(document)
          .contains(
              "| `"
                  + rule
                  + "` | "
                  + rule.level()
                  + " | "
                  + rule.expected()
                  + " | "
                  + rule.mend()
                  + " |");
    }
    for (LintSource source : LintSource.values()) {
      assertThat(document).contains(source.reference());
    }
  }

  @ParameterizedTest
  @MethodSource("tradebrief.model.Language#base")
  void findsNothingInThePublicationEdition(Language language) throws IOException {
    byte[] workbook =
        new ExcelRenderer(Edition.PUBLICATION, House.USUAL)
            .render(SampleReport.of2023(), language)
            .content();

    assertThat(lint(workbook)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tradebrief.model.Language#base")
  void findsOnlyWhatIsAnnouncedInTheAnalysisEdition(Language language) throws IOException {
    byte[] workbook =
        new ExcelRenderer(Edition.ANALYSIS, House.USUAL)
            .render(SampleReport.of2023(), language)
            .content();

    assertThat(lint(workbook))
        .allMatch(LintFinding::announced)
        .extracting(LintFinding::rule)
        .containsOnly(
            LintRule.FILTER_BUTTONS,
            LintRule.FROZEN_PANES,
            LintRule.HEADER_FOOTER,
            LintRule.CHART_BESIDE_TABLE,
            LintRule.FORMULAS);
  }

  /** As XlsxWriter writes a chart alone on a worksheet, and one that is a sheet. */
  @Test
  void aSheetOfAChartAloneIsNotBlankAndTheChartHasToBeDescribed() throws Exception {
    Programs.needPythonModule("xlsxwriter");
    String write =
        """
        import sys, xlsxwriter
        book = xlsxwriter.Workbook(sys.argv[1])
        data = book.add_worksheet('data')
        data.write(0, 0, 'A title')
        data.write(1, 0, 7)
        def chart():
            chart = book.add_chart({'type': 'column'})
            chart.add_series({'values': '=data!$A$2:$A$2'})
            return chart
        book.add_worksheet('alone').insert_chart('A1', chart(), {'description': 'Seven'})
        book.add_chartsheet('sheet').set_chart(chart())
        book.close()
        """;
    Path file = folder.resolve("charts.xlsx");
    Programs.run(Workbooks.python(write, file));

    List<LintFinding> findings = lint(Files.readAllBytes(file));

    assertThat(findings).extracting(LintFinding::rule).doesNotContain(LintRule.BLANK_SHEET);
    assertThat(findings)
        .filteredOn(finding -> finding.rule() == LintRule.ALT_TEXT)
        .extracting(LintFinding::place)
        .containsExactly("sheet");
  }

  @Test
  void findsFaultsOfCharts() throws IOException {
    Parts parts =
        Parts.of(
            new ExcelRenderer(Edition.ANALYSIS, House.USUAL)
                .render(SampleReport.of2023(), Language.EN)
                .content());
    byte[] workbook =
        parts
            .replacing(
                "xl/charts/chart1.xml",
                "(<c:valAx>.*?)<c:numFmt [^>]*/>",
                "$1<c:numFmt formatCode=\"0\"/>")
            .replacing("xl/drawings/drawing2.xml", "descr=\"[^\"]*\"", "")
            .replacing(
                "xl/drawings/drawing2.xml", "<xdr:clientData/>", "<xdr:sp/><xdr:clientData/>")
            .bytes();

    assertThat(lint(workbook))
        .filteredOn(finding -> !finding.announced())
        .extracting(LintFinding::rule)
        .containsExactlyInAnyOrder(LintRule.CHART_AXIS, LintRule.ALT_TEXT, LintRule.TEXT_BOX);
  }

  @Test
  void survivesABombOfEntities() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>";

    assertThat(lint(clean().with(SHEET, bomb).bytes()))
        .extracting(LintFinding::rule)
        .contains(LintRule.XML_DOCTYPE);
  }

  @Test
  void survivesAPartThatUnpacksWithoutEnd() throws IOException {
    byte[] bomb = clean().with("xl/media/image1.bin", "\0".repeat(300_000_000)).bytes();

    assertThat(lint(bomb)).extracting(LintFinding::rule).contains(LintRule.ZIP_BOMB);
  }

  @Test
  void survivesDeepNesting() throws IOException {
    String deep = "<a>".repeat(100_000);

    assertThat(lint(clean().with(STYLES, deep).bytes()))
        .extracting(LintFinding::rule)
        .contains(LintRule.XML_MALFORMED);
  }

  @Test
  void aPlaceInAnotherFileIsNoneOfTheWorkbook() throws IOException {
    Parts linked =
        clean()
            .replacing(SHEET, "<hyperlink ", "<hyperlink r:id=\"rId99\" ")
            .replacing(SHEET, "'contents'!A1", "Summary!B2")
            .replacing(
                "xl/worksheets/_rels/sheet4.xml.rels",
                "</Relationships>",
                outside("rId99", "book.xlsx") + "</Relationships>")
            .replacing(
                BOOK,
                "</definedNames>",
                "<definedName name=\"ext\">[1]Other!\\$A\\$1</definedName></definedNames>");

    assertThat(lint(linked.bytes()))
        .extracting(LintFinding::rule)
        .doesNotContain(LintRule.LINK_DANGLING, LintRule.NAME_DANGLING);
  }

  private static String outside(String id, String target) {
    return String.format(
        Locale.ROOT,
        "<Relationship Id=\"%s\" Target=\"%s\" TargetMode=\"External\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/>",
        id,
        target);
  }

  /** As openpyxl writes links within a workbook, and as formulas do. */
  @Test
  void contentsMayHaveTheirLinksInOtherWays() throws IOException {
    Parts byAddress = clean();
    Parts byFormula = clean().replacing(CONTENTS, "<hyperlinks.*</hyperlinks>", "");
    Matcher link =
        Pattern.compile("<hyperlink location=\"([^\"]*)\" ref=\"([^\"]*)\"/>")
            .matcher(clean().text(CONTENTS));
    int links = 0;
    while (link.find()) {
      links++;
      String id = "rId9" + links;
      byAddress =
          byAddress
              .replacing(CONTENTS, "location=\"" + link.group(1) + "\"", "r:id=\"" + id + "\"")
              .replacing(
                  "xl/worksheets/_rels/sheet2.xml.rels",
                  "</Relationships>",
                  outside(id, "#" + link.group(1)) + "</Relationships>");
      byFormula =
          byFormula.replacing(
              CONTENTS,
              "(<c r=\"" + link.group(2) + "\") t=\"s\"([^>]*>)",
              "$1 t=\"str\"$2<f>HYPERLINK(\"#" + link.group(1) + "\",\"there\")</f>");
    }

    assertThat(links).isGreaterThan(3);
    for (Parts linked : List.of(byAddress, byFormula)) {
      assertThat(lint(linked.bytes()))
          .extracting(LintFinding::rule)
          .doesNotContain(LintRule.CONTENTS_MISSING, LintRule.LINK_DANGLING);
    }
  }

  @Test
  void saysOfAnythingElseThatItIsNoWorkbook() throws IOException {
    byte[] clean = clean().bytes();
    List<byte[]> others =
        List.of(
            new byte[0],
            "period,area".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
            java.util.Arrays.copyOf(clean, clean.length / 2));

    for (byte[] other : others) {
      assertThat(lint(other)).extracting(LintFinding::rule).containsExactly(LintRule.NOT_A_ZIP);
    }
    assertThat(lint(clean().without(BOOK).bytes()))
        .extracting(LintFinding::rule)
        .contains(LintRule.PART_MISSING, LintRule.RELATIONSHIP_BROKEN);
  }

  /** Whatever single byte of a workbook is broken, there are findings or none, and no failure. */
  @Test
  void survivesAnyBrokenByte() throws IOException {
    byte[] clean = clean().bytes();
    List<Rule> found = new ArrayList<>();
    // everywhere, and each byte of the record at the end, by which everything is found
    IntStream places =
        IntStream.concat(
            IntStream.iterate(7, at -> at < clean.length, at -> at + clean.length / 400),
            IntStream.range(clean.length - END_RECORD, clean.length));
    for (int at : places.toArray()) {
      byte[] broken = clean.clone();
      broken[at] ^= 0x5A;
      lint(broken).forEach(finding -> found.add(finding.rule()));
    }

    assertThat(found).contains(LintRule.NOT_A_ZIP);
  }
}

package tradebrief.lint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import testutil.Cli;
import testutil.SampleReport;
import tradebrief.lint.LintFinding;
import tradebrief.model.Language;
import tradebrief.render.house.House;
import tradebrief.render.pdf.PdfRenderer;

/** Each rule finds its own fault, planted into a briefing without any, and no other does. */
class PdfLinterTest {
  private static final byte[] CLEAN =
      new PdfRenderer(House.USUAL).render(SampleReport.of2023(), Language.EN).content();

  @TempDir private Path folder;

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** One change to a briefing, and all that must be found then. */
  record Fault(String rules, Change change) {
    @Override
    public String toString() {
      return rules;
    }
  }

  static Stream<Fault> faultsOfTheDocument() {
    return Stream.of(
        new Fault("no-tags", d -> catalog(d).removeItem(COSName.STRUCT_TREE_ROOT)),
        new Fault("no-tags", d -> catalog(d).removeItem(COSName.MARK_INFO)),
        new Fault("language-missing", d -> catalog(d).removeItem(COSName.LANG)),
        new Fault("language-invalid", d -> catalog(d).setString(COSName.LANG, "English (UK)")),
        new Fault("language-differs", d -> catalog(d).setString(COSName.LANG, "zh-CN")),
        new Fault("title-hidden", d -> catalog(d).removeItem(COSName.VIEWER_PREFERENCES)),
        new Fault("title-missing", d -> xmp(d, "<dc:title>.*</dc:title>", "")),
        new Fault("pdfua-claim", d -> xmp(d, "<pdfuaid:part>1</pdfuaid:part>", "")),
        new Fault("pdfa-claim", d -> xmp(d, "<pdfaid:.*?>.*?</pdfaid:.*?>", "")),
        new Fault("metadata-unknown", d -> xmp(d, "(?s)<pdfaExt.*</pdfaExtension:schemas>", "")),
        new Fault("metadata-missing title-missing", d -> catalog(d).removeItem(COSName.METADATA)),
        new Fault("colour", d -> catalog(d).removeItem(COSName.OUTPUT_INTENTS)),
        new Fault(
            "script", d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("1+1"))));
  }

  static Stream<Fault> faultsOfContent() {
    return Stream.of(
        new Fault("figure-alt", d -> first(d, "Figure").removeItem(COSName.ALT)),
        new Fault(
            "table-headers",
            d ->
                elements(d).stream()
                    .filter(element -> element.getStructureType().equals("TH"))
                    .forEach(element -> element.setStructureType("TD"))),
        new Fault(
            "table-scope",
            d ->
                elements(d).stream()
                    .filter(element -> element.getStructureType().equals("TH"))
                    .forEach(element -> element.getCOSObject().removeItem(COSName.A))),
        new Fault("heading-skipped", d -> first(d, "H2").setName(COSName.S, "H4")),
        new Fault("tag-unknown", d -> first(d, "P").setName(COSName.S, "Absatz")),
        new Fault("table-structure", d -> first(d, "TBody").setName(COSName.S, "Sect")),
        new Fault("font-embedded", PdfLinterTest::addHelvetica),
        new Fault("page-empty", d -> d.addPage(new PDPage(new PDRectangle(595, 842)))),
        new Fault(
            "link-description link-untagged tab-order annotation-hidden", PdfLinterTest::addLink),
        new Fault("untagged-content", d -> write(d, stream -> stream.addRect(10, 10, 20, 20))));
  }

  private interface Writing {
    void on(PDPageContentStream stream) throws IOException;
  }

  /** Behind all else on the second page. */
  private static void write(PDDocument document, Writing writing) throws IOException {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, document.getPage(1), AppendMode.APPEND, true)) {
      writing.on(stream);
      stream.fill();
    }
  }

  private static void addHelvetica(PDDocument document) throws IOException {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, document.getPage(1), AppendMode.APPEND, true)) {
      stream.beginMarkedContent(COSName.getPDFName("Artifact"));
      stream.beginText();
      stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
      stream.showText("proof");
      stream.endText();
      stream.endMarkedContent();
    }
  }

  private static void addLink(PDDocument document) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(60, 60, 100, 20));
    PDPage page = document.getPage(1);
    page.getCOSObject().removeItem(COSName.getPDFName("Tabs"));
    page.setAnnotations(List.of(link));
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static void xmp(PDDocument document, String pattern, String replacement)
      throws IOException {
    var metadata = document.getDocumentCatalog().getMetadata();
    String before = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String after = before.replaceAll(pattern, replacement);
    assertThat(after).isNotEqualTo(before);
    metadata.importXMPMetadata(after.getBytes(StandardCharsets.UTF_8));
  }

  private static COSDictionary first(PDDocument document, String type) {
    return elements(document).stream()
        .filter(element -> element.getStructureType().equals(type))
        .findFirst()
        .orElseThrow()
        .getCOSObject();
  }

  private static List<PDStructureElement> elements(PDDocument document) {
    List<PDStructureElement> all = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
    return all;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> all) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        collect(element, all);
      }
    }
  }

  private static byte[] planted(Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(CLEAN)) {
      change.to(document);
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private List<LintFinding> lint(byte[] pdf) throws IOException {
    return PdfLinter.lint(Files.write(folder.resolve("file.pdf"), pdf));
  }

  private Set<String> rules(byte[] pdf) throws IOException {
    Set<String> rules = new TreeSet<>();
    lint(pdf).forEach(finding -> rules.add(finding.rule().toString()));
    return rules;
  }

  @ParameterizedTest
  @MethodSource("tradebrief.model.Language#base")
  void ownBriefingsBreakNoRule(Language language) throws IOException {
    assertThat(lint(new PdfRenderer(House.USUAL).render(SampleReport.of2023(), language).content()))
        .isEmpty();
  }

  @Test
  void nothingIsFoundInWhatPdfBoxWroteAgain() throws IOException {
    assertThat(lint(planted(document -> {}))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"faultsOfTheDocument", "faultsOfContent"})
  void findsThePlantedFaultAndNoOther(Fault fault) throws IOException {
    assertThat(rules(planted(fault.change())))
        .containsExactlyInAnyOrder(fault.rules().split(" ", -1));
  }

  @Test
  void saysWhereWhatByWhichClauseAndWhatToDo() throws IOException {
    assertThat(lint(planted(PdfLinterTest::addHelvetica)))
        .singleElement()
        .hasToString(
            "essential font-embedded page 2: a font that is not embedded: Helvetica; expected:"
                + " every font is embedded (embed all fonts when exporting)"
                + " [ISO 14289-1:2014 7.21.4.1, ISO 19005-2:2011 6.2.11.4.1]");
    try (PDDocument document = Loader.loadPDF(CLEAN)) {
      PDStructureElement figure =
          elements(document).stream()
              .filter(element -> element.getStructureType().equals("Figure"))
              .findFirst()
              .orElseThrow();
      int page = document.getPages().indexOf(figure.getPage()) + 1;
      assertThat(page).isPositive();
      assertThat(lint(planted(d -> first(d, "Figure").removeItem(COSName.ALT))))
          .extracting(LintFinding::place)
          .containsExactly("page " + page);
    }
  }

  @Test
  void aFileThatCannotBeReadGetsOneFinding() throws IOException {
    assertThat(rules("no PDF".getBytes(StandardCharsets.UTF_8))).containsExactly("not-a-pdf");
    assertThat(rules(new byte[0])).containsExactly("not-a-pdf");
    assertThat(rules("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("damaged", "truncated");
    assertThat(rules(Arrays.copyOf(CLEAN, CLEAN.length / 2))).contains("truncated");
    assertThat(rules(encrypted("secret"))).containsExactly("encrypted");
    assertThat(rules(encrypted(""))).contains("encrypted").doesNotContain("damaged");
  }

  private static byte[] encrypted(String password) throws IOException {
    return planted(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  @Test
  void whatFollowsFromMissingTagsIsNotTold() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      addHelvetica(document);
      addLink(document);
      assertThat(rules(saved(document)))
          .contains("no-tags", "font-embedded", "page-empty", "title-missing", "tab-order")
          .doesNotContain("untagged-content", "link-untagged");
    }
  }

  @Test
  void aScanIsAPictureOfText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 21; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        BufferedImage picture = new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          stream.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
        }
      }
      List<LintFinding> found = lint(saved(document));
      assertThat(found)
          .anySatisfy(
              finding -> {
                assertThat(finding.rule()).hasToString("scan");
                assertThat(finding.place()).isEqualTo("pages 1-21");
              })
          .anySatisfy(finding -> assertThat(finding.rule()).hasToString("bookmarks"));
    }
  }

  @Test
  void theLevelThatAFileClaimsIsTheOneItIsCheckedAgainst() throws IOException {
    byte[] first = planted(d -> xmp(d, "<pdfaid:part>2", "<pdfaid:part>1"));

    assertThat(lint(first))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.clauses()).allMatch(clause -> clause.startsWith("ISO 19005-1")));
  }

  /** Whatever single byte is broken, there are findings or none, and no failure. */
  @Test
  void survivesAnyBrokenByte() throws IOException {
    Set<String> found = new TreeSet<>();
    for (int at = 7; at < CLEAN.length; at += CLEAN.length / 12) {
      byte[] broken = CLEAN.clone();
      broken[at] ^= 0x5A;
      found.addAll(rules(broken));
    }

    assertThat(found).isNotEmpty();
  }

  /** A table that names clauses nobody checks, or the same twice, is out of date. */
  @Test
  void theTableStandsForTestsThatThereAre() {
    PdfRules rules = new PdfRules();
    Set<String> there = new TreeSet<>();
    for (PDFAFlavour flavour :
        List.of(
            PDFAFlavour.PDFUA_1,
            PDFAFlavour.PDFA_1_A,
            PDFAFlavour.PDFA_2_A,
            PDFAFlavour.PDFA_3_A,
            PDFAFlavour.PDFA_4,
            PDFAFlavour.PDFA_4_F,
            PDFAFlavour.PDFA_4_E)) {
      String profile = Conformance.profile(flavour);
      for (var rule :
          Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(flavour).getRules()) {
        RuleId id = rule.getRuleId();
        there.add(profile + " " + id.getClause() + "-" + id.getTestNumber());
        there.add(profile + " " + id.getClause() + "-*");
        if (flavour == PDFAFlavour.PDFUA_1) {
          assertThat(rules.find(profile, id.getClause(), id.getTestNumber()))
              .as(id.toString())
              .isPresent();
        }
      }
    }
    List<String> named = rules.all().stream().flatMap(rule -> rule.clauses().stream()).toList();
    assertThat(named).doesNotHaveDuplicates().isSubsetOf(there);
  }

  @Test
  void everyRuleIsInTheDocumentation() throws IOException {
    String document = Files.readString(Path.of("src/docs/briefing.md"), StandardCharsets.UTF_8);
    for (PdfRule rule : new PdfRules().all()) {
      assertThat(document)
          .contains(
              String.format(
                  Locale.ROOT,
                  "| `%s` | %s | %s | %s |",
                  rule.id(),
                  rule.level(),
                  rule.expected(),
                  rule.mend()));
    }
  }

  @Test
  void theCommandTellsFilesApartByWhatTheyHold() throws IOException {
    Path clean = Files.write(folder.resolve("clean.pdf"), CLEAN);
    Path renamed = Files.write(folder.resolve("renamed.xlsx"), CLEAN);
    Path bad =
        Files.write(folder.resolve("bad.pdf"), planted(d -> catalog(d).removeItem(COSName.LANG)));

    Cli.Result good = Cli.run("lint", clean.toString(), renamed.toString());
    assertThat(good.exitCode()).as(good.output()).isZero();
    assertThat(good.output()).isEmpty();
    Cli.Result faulty = Cli.run("lint", "--json", bad.toString());
    assertThat(faulty.exitCode()).isEqualTo(3);
    assertThat(faulty.output())
        .contains("\"rule\" : \"language-missing\"", "ISO 14289-1:2014 7.2", "\"clean\" : false");
    assertThat(faulty.errorOutput()).contains("1 found");
  }
}

package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static testutil.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import testutil.Browser;
import testutil.Cli;
import testutil.HouseFolder;
import testutil.Parts;
import testutil.PdfAssert;

/** A house with a colour, a logo, a name, an address and American paper, in every edition. */
class HouseTest {
  private static final String VISIBLE = "<rect width='9' height='9'/>";

  private static final String STYLE =
      """
      page: Letter
      colours:
        accent: '#7a1f3d'
        header-ground: '#7a1f3d'
        header-ink: '#ffffff'
        tile-ground: '#faf3ea'
        columns: ['#5b1029', '#d4777f', '#404040']
      logo:
        file: logo.png
        alt: {zh: '示例统计局徽标', en: 'Logo of the Example Office'}
      organisation: {zh: '示例统计局', en: 'Example Statistics & Trade Office'}
      contact:
        - {zh: '地址：北京市示例路1号', en: '1 Example Road, Beijing'}
        - {zh: '邮箱：stats@example.org', en: 'E-mail: stats@example.org'}
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void report() throws IOException {
    HouseFolder house =
        HouseFolder.at(folder.resolve("templates"))
            .style(STYLE)
            .file("logo.png", HouseFolder.picture("png", 300, 120));
    render(house.templates(), folder.resolve("out"), "--format", "xlsx,pdf,html,ofd");
  }

  /** Reports on 2025 with these templates. */
  private static void render(Path templates, Path out, String... words) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "report", "2025", "--templates", templates.toString(), "--out", out.toString()));
    args.addAll(List.of(words));
    Cli.Result result = Cli.run(args.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  private static Path file(String ending) {
    return folder.resolve("out").resolve("2025").resolve("cbec-CN-2025-" + ending);
  }

  @Test
  void theBriefingIsOnLetterWithLogoAndImprintAndStillAccessible() throws IOException {
    byte[] pdf = Files.readAllBytes(file("en.pdf"));

    assertThatPdf(pdf)
        .isAccessibleAndArchivable()
        .containsText(
            "Example Statistics & Trade Office", "1 Example Road, Beijing", "stats@example.org");
    assertThat(PdfAssert.alternativeTexts(pdf)).first().isEqualTo("Logo of the Example Office");
    assertThat(PdfAssert.alternativeTexts(Files.readAllBytes(file("zh.pdf")))).contains("示例统计局徽标");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isEqualTo(612);
        assertThat(page.getMediaBox().getHeight()).isEqualTo(792);
      }
      assertThat(pictures(document.getPage(0))).isEqualTo(1);
      assertThat(pictures(document.getPage(1))).isZero();
      assertThat(document.getDocumentInformation().getAuthor())
          .isEqualTo("Example Statistics & Trade Office");
      // the middle of the logo, at the upper right, in points
      int rgb = new PDFRenderer(document).renderImage(0).getRGB(505, 83) & 0xFFFFFF;
      assertThat(Integer.toHexString(rgb)).isEqualTo("7a1f3d");
    }
  }

  private static long pictures(PDPage page) {
    PDResources resources = page.getResources();
    return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
        .filter(
            name -> {
              try {
                return resources.getXObject(name) instanceof PDImageXObject;
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .count();
  }

  @Test
  void theWorkbookHasLogoIssuerColoursAndPaper() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file("en.xlsx")))) {
      XSSFSheet cover = workbook.getSheet("cover");
      List<String> words =
          StreamSupport.stream(cover.spliterator(), false)
              .map((Row row) -> row.getCell(0).getStringCellValue())
              .toList();
      assertThat(words)
          .containsSubsequence(
              "Issued by",
              "Example Statistics & Trade Office",
              "1 Example Road, Beijing",
              "E-mail: stats@example.org");
      XSSFPicture logo = (XSSFPicture) cover.getDrawingPatriarch().getShapes().get(0);
      assertThat(logo.getCTPicture().getNvPicPr().getCNvPr().getDescr())
          .isEqualTo("Logo of the Example Office");
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.LETTER_PAPER);
        assertThat(sheet.getFooter().getLeft())
            .startsWith("Example Statistics && Trade Office · 1 Example Road");
      }
      XSSFSheet table = workbook.getSheet("headline");
      XSSFCellStyle header =
          table.getRow(table.getTables().get(0).getStartRowIndex()).getCell(0).getCellStyle();
      assertThat(header.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(header.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FF7A1F3D");
      assertThat(header.getFont().getXSSFColor().getARGBHex()).isEqualTo("FFFFFFFF");
    }
    Parts parts = Parts.of(Files.readAllBytes(file("en.xlsx")));
    assertThat(parts.text("xl/charts/chart1.xml").toLowerCase(Locale.ROOT)).contains("5b1029");
  }

  @Test
  void thePublicationEditionKeepsItsRules() throws IOException {
    Path out = folder.resolve("publication");
    render(folder.resolve("templates"), out, "--format", "xlsx", "--edition", "publication");

    Cli.Result lint = Cli.run("lint", out.resolve("2025/cbec-CN-2025-en.xlsx").toString());

    assertThat(lint.exitCode()).as(lint.output()).isZero();
    assertThat(lint.output() + lint.errorOutput()).contains("0 found");
  }

  @Test
  void thePageHasTheColoursAsPropertiesAndTheLogoWithinIt() throws IOException {
    Document page = Jsoup.parse(file("en.html"), null);

    String css = page.expectFirst("style").data();
    assertThat(css)
        .contains("--accent:#7a1f3d", "--header-ground:#7a1f3d", "--header-ink:#ffffff")
        .contains("@page{size:letter")
        .doesNotContain("#1f4e79");
    Element logo = page.expectFirst("header img");
    assertThat(logo.attr("src")).startsWith("data:image/png;base64,");
    assertThat(logo.attr("alt")).isEqualTo("Logo of the Example Office");
    assertThat(page.select("footer address p").eachText())
        .containsExactly("1 Example Road, Beijing", "E-mail: stats@example.org");
    assertThat(page.select("svg").outerHtml()).contains("rgb(91,16,41)");
  }

  @Test
  void axeFindsNothingOnThePage() throws IOException, InterruptedException {
    Browser.need();
    String found =
        new Browser(folder)
            .ask(
                file("en.html"),
                1280,
                Browser.axe(),
                """
                const results = await axe.run(document, {resultTypes: ['violations']});
                const violations = results.violations.map(rule => rule.id).join(' ');
                return (results.passes.length > 10 ? 'passed ' : 'not run ') + violations;
                """);
    assertThat(found.strip()).isEqualTo("passed");
  }

  @Test
  void theOfdHasTheLogoAsAPicture() throws IOException {
    Parts parts = Parts.of(Files.readAllBytes(file("en.ofd")));

    assertThat(parts.names()).filteredOn(name -> name.endsWith(".png")).hasSize(1);
    assertThat(parts.text("Doc_0/Pages/Page_0/Content.xml")).contains("ImageObject");
    assertThat(parts.text("Doc_0/PublicRes.xml")).contains("MultiMedia", ".png");
  }

  @Test
  void theManifestNamesTheStyleAndItsFiles() throws IOException {
    String manifest = Files.readString(folder.resolve("out/2025/manifest.json"));

    assertThat(manifest).contains("\"house:house.yaml\"", "\"house:logo.png\"");
    assertThat(manifest).contains("\"organisation\" : \"示例统计局\"");
  }

  @Test
  void aDrawingIsALogoAndMayOnlyAdorn() throws IOException {
    HouseFolder house =
        HouseFolder.at(folder.resolve("svg"))
            .style("logo: {file: logo.svg, alt: decorative}\n")
            .file("logo.svg", svg("<circle cx='60' cy='60' r='50' fill='#7a1f3d'/>"));
    Path out = folder.resolve("svg-out");
    render(house.templates(), out, "--lang", "en", "--format", "pdf,html");

    byte[] pdf = Files.readAllBytes(out.resolve("2025/cbec-CN-2025-en.pdf"));
    assertThatPdf(pdf).isAccessibleAndArchivable();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(pictures(document.getPage(0))).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(842, within(0.5f));
    }
    Element logo =
        Jsoup.parse(out.resolve("2025/cbec-CN-2025-en.html"), null).expectFirst("header img");
    assertThat(logo.attr("src")).startsWith("data:image/svg+xml;base64,");
    assertThat(logo.hasAttr("alt")).isTrue();
    assertThat(logo.attr("alt")).isEmpty();
  }

  /**
   * A drawing without a size of its own has that of its view, and a JPEG is the same picture
   * everywhere.
   */
  @ParameterizedTest
  @CsvSource({"logo.svg, image/svg+xml", "logo.jpg, image/png"})
  void aLogoHasItsOwnProportions(String file, String type) throws IOException {
    byte[] logo =
        file.endsWith("svg")
            ? text(
                "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%'"
                    + " viewBox='-50 -20 300 100'><rect width='200' height='60'/></svg>")
            : HouseFolder.picture("jpg", 300, 100);
    HouseFolder house =
        HouseFolder.at(Files.createTempDirectory(folder, "logo").resolve("templates"))
            .style("logo: {file: " + file + ", alt: decorative}\n")
            .file(file, logo);
    Path out = house.templates().resolveSibling("out");
    render(house.templates(), out, "--lang", "en", "--format", "pdf,html");

    byte[] pdf = Files.readAllBytes(out.resolve("2025/cbec-CN-2025-en.pdf"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      List<PDImageXObject> pictures = new ArrayList<>();
      for (var name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDImageXObject found) {
          pictures.add(found);
        }
      }
      assertThat(pictures)
          .singleElement()
          .satisfies(one -> assertThat(one.getWidth()).isEqualTo(3 * one.getHeight()));
    }
    assertThat(
            Jsoup.parse(out.resolve("2025/cbec-CN-2025-en.html"), null)
                .expectFirst("header img")
                .attr("src"))
        .startsWith("data:" + type + ";base64,");
  }

  @Test
  void briefingsAreSetInTheFontsOfTheHouse() throws IOException {
    HouseFolder house =
        HouseFolder.at(folder.resolve("fonts"))
            .style("fonts: {regular: a.ttf, bold: b.ttf}\n")
            .font("a.ttf", "Bold")
            .font("b.ttf", "Regular");
    Path out = folder.resolve("fonts-out");
    render(house.templates(), out, "--lang", "zh", "--format", "pdf,ofd");

    byte[] pdf = Files.readAllBytes(out.resolve("2025/cbec-CN-2025-zh.pdf"));
    assertThatPdf(pdf).isAccessibleAndArchivable();
    Parts ofd = Parts.of(Files.readAllBytes(out.resolve("2025/cbec-CN-2025-zh.ofd")));
    assertThat(ofd.names()).contains("Doc_0/Res/regular.ttf", "Doc_0/Res/bold.ttf");
    // the title alone takes the weight of the house that is called bold, which here is the lighter
    assertThat(PdfAssert.fontOf(pdf, "统计简报")).endsWith("NotoSansSC-Regular");
  }

  private static byte[] svg(String content) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " viewBox='0 0 120 120' width='120' height='120'>"
            + content
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String faults(HouseFolder house) {
    Path out = house.templates().resolveSibling(house.templates().getFileName() + "-out");
    Cli.Result result =
        Cli.run(
            "report", "2025", "--templates", house.templates().toString(), "--out", out.toString());
    assertThat(result.exitCode()).as(result.errorOutput()).isEqualTo(3);
    assertThat(out).doesNotExist();
    return result.errorOutput();
  }

  @Test
  void allFaultsComeAtOnceWithTheirPlacesAndWhatToDo() throws IOException {
    HouseFolder house =
        HouseFolder.at(folder.resolve("faults"))
            .style(
                """
                pages: A4
                page: A3
                colours:
                  muted: '#999999'
                  acent: '#000000'
                  header-ground: '#7a1f3d'
                  tile-ground: red
                  columns: ['#1f4e79', '#9dc3e6', '#7f7f7f']
                  rises: ['#bdd7ee', '#e3eef8', '#111111']
                fonts: {regular: house.yaml, bold: no.ttf}
                logo: {file: ../x.png, alt: decorativ}
                organisation: {zh: '示例统计局', en: ' '}
                contact:
                  - {zh: '地址☃', en: 'x'}
                """);

    assertThat(faults(house))
        .contains(
            "house/house.yaml:1:1: error house-key: key 'pages', expected one of: colours, fonts,",
            "(did you mean page?)",
            "house/house.yaml:2:7: error house-value: 'A3', expected one of: A4, Letter",
            "house/house.yaml:4:10: error house-contrast: muted (#999999) with the page (#ffffff)"
                + " has a contrast of 2.85:1, expected at least 4.5:1 (the nearest that passes is"
                + " #6c6c6c)",
            "house/house.yaml:5:3: error house-key: key 'acent'",
            "(did you mean accent?)",
            "house/house.yaml:6:18: error house-contrast: header-ink (#1a1a1a) with header-ground"
                + " (#7a1f3d) has a contrast of 1.73:1",
            "house/house.yaml:7:16: error house-colour: 'red', expected a colour as #rrggbb",
            "house/house.yaml:8:24: error house-contrast: columns 2 (#9dc3e6) with the page"
                + " (#ffffff) has a contrast of 1.84:1, expected at least 3:1",
            "house/house.yaml:8:35: error house-contrast: columns 3 (#7f7f7f) with columns 2"
                + " (#9dc3e6) has a contrast of 2.17:1, expected at least 3:1 (the nearest that"
                + " passes is #686868)",
            "house/house.yaml:9:22: error house-ramp: #e3eef8 is no darker than #bdd7ee",
            "house/house.yaml:9:33: error house-contrast: text (#1a1a1a) with rises 3 (#111111)",
            "house/house.yaml:10:18: error house-font: 'house.yaml', no font file",
            "house/house.yaml:10:36: error house-file: 'no.ttf', which is not there",
            "house/house.yaml:11:14: error house-file: '../x.png', expected the name of a file",
            "house/house.yaml:11:29: error house-value: 'decorativ'",
            "house/house.yaml:12:33: error house-value: no words",
            "house/house.yaml:14:5: error house-glyph: '☃' (U+2603) in '地址☃'");
  }

  static Stream<Arguments> moreThanShapes() {
    return Stream.of(
        Arguments.of("<script>1</script>", "an element <script>"),
        Arguments.of("<image xlink:href='http://example.org/x.png'/>", "an element <image>"),
        Arguments.of("<use href='other.svg#a'/>", "the attribute href=\"other.svg#a\""),
        Arguments.of("<circle r='9' onclick='x()'/>", "the attribute onclick"),
        Arguments.of("<circle r='9' fill='url(http://example.org/#a)'/>", "the attribute fill"),
        Arguments.of(
            "<circle r='9' style='fill:url(#a);mask:URL( \"x.svg#a\")'/>", "the attribute style"),
        Arguments.of("<circle r='9' fill='u\\72l(x.svg#a)'/>", "the attribute fill"),
        Arguments.of("<text>示例</text>", "an SVG with text, which looks different on each"),
        Arguments.of("<circle r='9' fill='currentColor'/>", "the attribute fill=\"currentColor\""),
        Arguments.of("<circle r='9' style='fill:hsl(240,100%,50%)'/>", "the attribute style"),
        Arguments.of("<g>".repeat(300) + "</g>".repeat(300), "no SVG: "),
        Arguments.of("<circle", "no SVG: "));
  }

  @ParameterizedTest
  @MethodSource("moreThanShapes")
  void aDrawingThatIsMoreThanShapesIsRefused(String content, String found) throws IOException {
    assertThat(faults(drawn(svg(VISIBLE + content))))
        .contains("house/house.yaml:1:14: error house-logo: 'logo.svg', ")
        .contains(found);
  }

  @Test
  void aDrawingThatReadsOtherFilesOrShowsNothingIsRefused() throws IOException {
    assertThat(faults(drawn(text("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///x'>]><svg>&a;</svg>"))))
        .contains("house-logo: 'logo.svg', no SVG: ");
    assertThat(faults(drawn(text("<?xml-stylesheet href='x.css'?>" + utf8(svg(VISIBLE))))))
        .contains("house-logo: 'logo.svg', an SVG with an instruction <?xml-stylesheet?>");
    assertThat(faults(drawn(text("<svg xmlns='http://www.w3.org/2000/svg'>" + VISIBLE + "</svg>"))))
        .contains("house-logo: 'logo.svg', an SVG without a size: it needs a viewBox, or width");
    assertThat(faults(drawn(svg("<g/>"))))
        .contains("house-logo: 'logo.svg', an SVG that shows nothing");
  }

  private HouseFolder drawn(byte[] logo) throws IOException {
    return HouseFolder.at(Files.createTempDirectory(folder, "svg").resolve("templates"))
        .style("logo: {file: logo.svg, alt: decorative}\n")
        .file("logo.svg", logo);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aPictureThatIsNoneOrTooLargeIsRefused() throws IOException {
    HouseFolder house =
        HouseFolder.at(folder.resolve("pictures")).style("logo: {file: a.png, alt: decorative}\n");

    house.file("a.png", "text".getBytes(StandardCharsets.UTF_8));
    assertThat(faults(house)).contains("house-logo: 'a.png', no picture");
    house.file("a.png", HouseFolder.picture("gif", 20, 20));
    assertThat(faults(house)).contains("house-logo: 'a.png', a picture in the format gif");
    house.file("a.png", HouseFolder.inFourColours(20, 20));
    assertThat(faults(house)).contains("house-logo: 'a.png', a JPEG in the four colours of print");
    house.file("a.png", HouseFolder.picture("png", 4001, 2));
    assertThat(faults(house)).contains("house-logo: 'a.png', a picture of 4001 by 2 pixels");
    house.file("a.png", new byte[1_000_001]);
    assertThat(faults(house)).contains("house-file: 'a.png', a file of 1,000,001 bytes");
  }

  @Test
  void aFontThatMayOrCanNotBeEmbeddedIsRefused() throws IOException {
    byte[] font = HouseFolder.font("Regular");
    byte[] cff = font.clone();
    System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, cff, 0, 4);
    byte[] restricted = font.clone();
    restricted[offset(font, "OS/2") + 9] = 2;
    HouseFolder house =
        HouseFolder.at(folder.resolve("licences"))
            .style("fonts: {regular: a.otf, bold: b.ttf}\n")
            .file("a.otf", cff)
            .file("b.ttf", restricted);

    assertThat(faults(house))
        .contains(
            "house/house.yaml:1:18: error house-font: 'a.otf', a font with CFF outlines",
            "house/house.yaml:1:31: error house-font: 'b.ttf', a font whose licence forbids"
                + " embedding (fsType 2)");
  }

  /** Where a table of a font begins. */
  private static int offset(byte[] font, String table) {
    java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(font);
    for (int at = 12; ; at += 16) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(table)) {
        return file.getInt(at + 8);
      }
    }
  }
}

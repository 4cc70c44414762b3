package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import testutil.Cli;
import testutil.Figures;
import testutil.OwnObservations;
import testutil.PdfAssert;

/** The OFD that the program makes, opened by ofdrw's reader, against the PDF. */
class OfdTest {
  /** Figures that only charts have, which may say their unit at the axis, or draw them only. */
  private static final Pattern DRAWN = Pattern.compile("(growth|growth-steps|revision-fan)\\..*");

  @TempDir static Path folder;

  private static final double MILLIMETRES = 25.4 / 72;

  @BeforeAll
  static void report() {
    run("report", "2025", "--format", "pdf,ofd", "--out", folder.toString());
    run("sample", folder.resolve("sample").toString());
    run(
        "report",
        "2026-10",
        "--format",
        "pdf,ofd",
        "--data",
        folder.resolve("sample").toString(),
        "--out",
        folder.toString());
  }

  private static void run(String... words) {
    Cli.Result result = Cli.run(words);
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  private static Path file(String period, String ending) {
    return folder.resolve(period).resolve("cbec-CN-" + period + "-" + ending);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00A0]", "");
  }

  @ParameterizedTest
  @CsvSource({"2025, zh", "2025, en", "2026-10, zh", "2026-10, en"})
  void hasThePagesAndTheTextOfThePdf(String period, String language) throws Exception {
    byte[] pdf = Files.readAllBytes(file(period, language + ".pdf"));
    Figures figures = Figures.in(folder.resolve(period));
    try (PDDocument document = Loader.loadPDF(pdf);
        OFDReader reader = new OFDReader(file(period, language + ".ofd"))) {
      assertThat(reader.getNumberOfPages()).isEqualTo(document.getNumberOfPages());
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        ST_Box size = reader.getPageInfo(page).getSize();
        PDRectangle expected = document.getPage(page - 1).getMediaBox();
        assertThat(size.getWidth()).isCloseTo(expected.getWidth() * MILLIMETRES, within(0.01));
        assertThat(size.getHeight()).isCloseTo(expected.getHeight() * MILLIMETRES, within(0.01));
        String text =
            withoutSpace(String.join("", new ContentExtractor(reader).getPageContent(page)));
        assertThat(text.chars().sorted().toArray())
            .as("characters of page %d", page)
            .isEqualTo(withoutSpace(PdfAssert.textOfPage(pdf, page)).chars().sorted().toArray());
        for (String id : figures.ids()) {
          boolean said = !DRAWN.matcher(id).matches();
          if (said && figures.get(id, "page_" + language).equals(String.valueOf(page))) {
            // a sentence says a decline by its size: fell by 2.5%
            String shown = figures.get(id, "text_" + language).replaceFirst("^-", "");
            assertThat(text).as(id).contains(withoutSpace(shown));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2025, zh", "2026-10, en"})
  void holdsTheFontsOfItsTextAndNoPicture(String period, String language) throws Exception {
    try (ZipFile archive = new ZipFile(file(period, language + ".ofd").toFile())) {
      List<String> names = archive.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .contains("OFD.xml", "Doc_0/Res/NotoSansSC-Regular.ttf", "Doc_0/Res/NotoSansSC-Bold.ttf")
          .allMatch(name -> name.matches(".*\\.(xml|ttf)"));
      Font regular = font(archive, "Regular");
      Font bold = font(archive, "Bold");
      int texts = 0;
      Pattern words =
          Pattern.compile("<ofd:TextObject Font=\"([12])\".*?<ofd:TextCode[^>]*>([^<]*)<");
      for (String name : names) {
        if (name.endsWith("Content.xml")) {
          Matcher text = words.matcher(string(archive, name));
          while (text.find()) {
            String said = text.group(2).replace("&amp;", "&").replace("&lt;", "<");
            Font font = text.group(1).equals("1") ? regular : bold;
            assertThat(font.canDisplayUpTo(said)).as(said).isEqualTo(-1);
            texts++;
          }
        }
      }
      assertThat(texts).isGreaterThan(100);
      assertThat(Files.size(file(period, language + ".ofd"))).isLessThan(300_000);
    }
  }

  /** Characters that GB 2312 lacks and a name of a place may have; the third is beyond U+FFFF. */
  @Test
  void rareCharactersOfNamesArePrinted(@TempDir Path other) throws Exception {
    String source = "硚口区、甪直镇、𬭳";
    Path data = other.resolve("data");
    OwnObservations.write(
        data,
        List.of("2025,CN,total,_T,all-formats,28000,CNY_100M,100,,A,2026-01-12," + source + ","));
    String out = other.resolve("out").toString();
    run("report", "2025", "--format", "pdf,ofd", "--data", data.toString(), "--out", out);

    Path made = other.resolve("out/2025");
    byte[] pdf = Files.readAllBytes(made.resolve("cbec-CN-2025-zh.pdf"));
    assertThat(withoutSpace(PdfAssert.textOf(pdf))).contains(source);
    try (OFDReader reader = new OFDReader(made.resolve("cbec-CN-2025-zh.ofd"))) {
      String last =
          String.join("", new ContentExtractor(reader).getPageContent(reader.getNumberOfPages()));
      assertThat(withoutSpace(last)).contains(source);
    }
    try (ZipFile archive = new ZipFile(made.resolve("cbec-CN-2025-zh.ofd").toFile())) {
      assertThat(font(archive, "Regular").canDisplayUpTo(source)).isEqualTo(-1);
    }
  }

  private static Font font(ZipFile archive, String weight) throws Exception {
    try (InputStream in =
        archive.getInputStream(archive.getEntry("Doc_0/Res/NotoSansSC-" + weight + ".ttf"))) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }

  private static String string(ZipFile archive, String name) throws IOException {
    try (InputStream in = archive.getInputStream(archive.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSameDataGiveTheSameBytesAndOnlyWhenAskedFor(@TempDir Path other) throws IOException {
    run("report", "2025", "--format", "ofd", "--lang", "zh", "--out", other.toString());
    assertThat(other.resolve("2025/cbec-CN-2025-zh.ofd"))
        .hasSameBinaryContentAs(file("2025", "zh.ofd"));

    run("report", "2025", "--lang", "zh", "--out", other.toString());
    assertThat(other.resolve("2025/cbec-CN-2025-zh.pdf")).exists();
    assertThat(other.resolve("2025/cbec-CN-2025-zh.ofd")).doesNotExist();
  }
}

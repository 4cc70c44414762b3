package tradebrief.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static testutil.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import testutil.PdfAssert;
import tradebrief.render.MissingGlyphException;
import tradebrief.render.Typeface;
import tradebrief.render.house.House;

class TaggedDocumentTest {

  private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

  static Stream<Arguments> briefings() {
    return Stream.of(
        Arguments.of(CHINESE, SampleBriefing.chinese()),
        Arguments.of(Locale.ENGLISH, SampleBriefing.english()));
  }

  @ParameterizedTest
  @MethodSource("briefings")
  void accessibleArchivableAndTheSameEachTime(Locale language, List<Block> blocks)
      throws IOException {
    byte[] pdf = render(language, blocks).pdf();
    keep("briefing-" + language.getLanguage() + ".pdf", pdf);

    assertThatPdf(pdf).isAccessibleAndArchivable();
    assertThat(render(language, blocks).pdf()).isEqualTo(pdf);
  }

  @Test
  void chineseTextIsReadBack() {
    assertThatPdf(render(CHINESE, SampleBriefing.chinese()).pdf())
        .containsText(
            "跨境电子商务进出口统计简报",
            "2,345.6 亿元进出口总额同比增长 7.8%1,812.3 亿元",
            "2026年1—6月，全国跨境电子商务综合试验区（以下简称“综试区”）进出口总额为2,345.6亿元，同比增长7.8%",
            "进口533.3亿元，同比变动−2.4%。东部地区",
            "中国（杭州）跨境电子商务综合试验区 109 浙江省 164,755 48,482 213,236 −109.5",
            "进出口额（亿元）",
            SampleBriefing.URL,
            "第 1 页，共 4 页");
  }

  @Test
  void englishTextIsReadBackWithItsSpaces() {
    String text = PdfAssert.textOf(render(Locale.ENGLISH, SampleBriefing.english()).pdf());

    assertThat(text)
        .contains("trade through the pilot zones came to CNY 234.6 billion, an increase of")
        .contains("region’s share was 68.5%")
        .contains("Hangzhou comprehensive pilot zone 7 Zhejiang 164,755 48,482 213,236 −7.5")
        .contains("Page 2 of ");
  }

  @Test
  void saysOnWhichPageContentStands() {
    Rendered rendered = render(CHINESE, SampleBriefing.chinese());

    assertThat(rendered.pageCount()).isEqualTo(4);
    assertThat(rendered.page(0)).isEqualTo(1);
    for (int row : new int[] {1, 20, 50, SampleBriefing.ROWS - 1}) {
      int page = rendered.pageOfBox(SampleBriefing.TABLE, row + 1);
      assertThat(PdfAssert.textOfPage(rendered.pdf(), page)).contains("综合试验区 " + row + " 浙江省");
    }
  }

  @Test
  void tableRepeatsItsHeaderOnEachPage() {
    Rendered rendered = render(CHINESE, SampleBriefing.chinese());

    int first = rendered.pageOfBox(SampleBriefing.TABLE, 1);
    int last = rendered.pageOfBox(SampleBriefing.TABLE, SampleBriefing.ROWS);
    assertThat(last - first).isGreaterThanOrEqualTo(2);
    for (int page = first; page <= last; page++) {
      assertThat(PdfAssert.textOfPage(rendered.pdf(), page))
          .containsOnlyOnce("综合试验区 地区 出口 进口 进出口 同比");
    }
  }

  @ParameterizedTest
  @CsvSource({"8, 1", "9, 2"})
  void aTableOfEightRowsIsNotBroken(int rows, int most) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Title("Title", ""));
    Table.Row row = Table.Row.of("a", "1");
    List<Table.Column> columns =
        List.of(Table.Column.rowHeader("x", 1), Table.Column.number("y", 1));
    for (int i = 0; i < 30; i++) {
      blocks.add(new Table("Table " + i, columns, Collections.nCopies(rows, row)));
    }
    Rendered rendered = render(Locale.ENGLISH, blocks);

    List<Integer> pages = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      pages.add(rendered.pageOfBox(i, rows) - rendered.pageOfBox(i, 0) + 1);
    }
    assertThat(Collections.max(pages)).isEqualTo(most);
    assertThat(rendered.pageCount()).isGreaterThan(5);
  }

  @Test
  void headingMovesToThePageOfWhatFollows() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Title("Title", ""));
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      blocks.add(new Heading(1, "Heading " + i));
      blocks.add(new Paragraph(Run.list("A paragraph of more than one line. ".repeat(2 + i % 5))));
    }
    Rendered rendered = render(Locale.ENGLISH, blocks);
    for (int i = 1; i < blocks.size(); i += 2) {
      assertThat(rendered.page(i)).isEqualTo(rendered.page(i + 1));
      pages.add(rendered.page(i));
    }
    assertThat(pages).isSorted().endsWith(rendered.pageCount()).contains(2, 3);
  }

  @Test
  void outlineFollowsTheHeadings() throws IOException {
    byte[] pdf = render(Locale.ENGLISH, SampleBriefing.english()).pdf();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> entries = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        entries.add(item.getTitle());
        item.children().forEach(child -> entries.add("- " + child.getTitle()));
        assertThat(item.findDestinationPage(document)).isNotNull();
      }
      assertThat(entries).containsExactly("Overview", "- Monthly development", "Pilot zones");
    }
  }

  @Test
  void propertiesAreThoseGiven() throws IOException {
    byte[] pdf = render(CHINESE, SampleBriefing.chinese()).pdf();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation information = document.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("跨境电子商务进出口统计简报");
      assertThat(information.getAuthor()).isEqualTo("示例统计局");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      Calendar created = information.getCreationDate();
      assertThat(created.toInstant()).hasToString("2026-07-19T02:00:00Z");
      assertThat(information.getModificationDate()).isEqualTo(created);
      byte[] id =
          ((org.apache.pdfbox.cos.COSString) document.getDocument().getDocumentID().get(0))
              .getBytes();
      assertThat(id).startsWith(1, 2, 3, 4).hasSize(16);
      String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
      assertThat(xmp).contains("<xmp:CreateDate>2026-07-19T02:00:00Z</xmp:CreateDate>");
    }
  }

  @Test
  void chartTextWithoutGlyphIsAnError() {
    Figure figure =
        new Figure(
            "Caption",
            50,
            "Alternative",
            (graphics, area) -> {
              graphics.setFont(Typeface.REGULAR.awt().deriveFont(8f));
              graphics.drawString("snow ☃", 0, 10);
            });

    assertThatExceptionOfType(MissingGlyphException.class)
        .isThrownBy(() -> render(Locale.ENGLISH, List.of(new Title("Title", ""), figure)))
        .withMessageContaining("U+2603");
  }

  @Test
  void headingMayNotSkipALevel() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> render(Locale.ENGLISH, List.of(new Title("Title", ""), new Heading(2, "Deep"))))
        .withMessage("Heading of level 2 below level 0: Deep");
  }

  @Test
  void rowNeedsACellForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Table(
                    "Trade",
                    List.of(Table.Column.rowHeader("Zone", 2), Table.Column.number("Sum", 1)),
                    List.of(Table.Row.of("Hangzhou"))))
        .withMessage("Table \"Trade\": a row has 1 cells, expected 2: [Hangzhou]");
  }

  private static Rendered render(Locale language, List<Block> blocks) {
    return TaggedDocument.render(SampleBriefing.properties(language), House.USUAL, blocks);
  }

  /** Kept for the eye: the pages are worth looking at after a change of the layout. */
  private static void keep(String name, byte[] pdf) throws IOException {
    Files.createDirectories(Path.of("target", "pdf"));
    Files.write(Path.of("target", "pdf", name), pdf);
  }
}

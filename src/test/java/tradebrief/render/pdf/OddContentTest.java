package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static testutil.PdfAssert.assertThatPdf;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import testutil.PdfAssert;
import tradebrief.render.Typefaces;
import tradebrief.render.house.House;

/** Content at the edges: long, empty, or nearly too wide. */
class OddContentTest {

  @Test
  void emptyCellsAndLongTextsStayConformant() throws Exception {
    String longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten";
    List<Block> blocks =
        List.of(
            new Title("A title that is so long that it needs more than one line of the page", ""),
            new KeyFigures(
                List.of(
                    new KeyFigures.Tile("CNY 1,234,567,890.12 million", "Exports", ""),
                    new KeyFigures.Tile("7", longWord + " and more", "on a year earlier"),
                    new KeyFigures.Tile("−0.4 percentage points", "Share", "a remark"),
                    new KeyFigures.Tile(longWord, "Label", SampleBriefing.URL))),
            new Table(
                "Wide",
                List.of(
                    Table.Column.rowHeader("Zone", 1),
                    Table.Column.text("", 1),
                    Table.Column.number("Amount", 1),
                    Table.Column.text("Address", 1),
                    Table.Column.number("12,345,678,901,234.56", 1)),
                List.of(
                    Table.Row.of("", "", "", "", ""),
                    Table.Row.of("Hangzhou", longWord, "9,876,543,210.12", SampleBriefing.URL, "1"),
                    Table.Row.total("Total", "x", "9,876,543,210.12", "", "2"))),
            Note.toPrevious("2025 & <2026> \"quoted\" \\ (brackets)"));

    byte[] pdf =
        TaggedDocument.render(SampleBriefing.properties(Locale.ENGLISH), House.USUAL, blocks).pdf();
    Files.createDirectories(Path.of("target", "pdf"));
    Files.write(Path.of("target", "pdf", "odd.pdf"), pdf);

    assertThatPdf(pdf)
        .isAccessibleAndArchivable()
        .containsText("CNY 1,234,567,890.12 million", "2025 & <2026>");
    assertThat(PdfAssert.textOf(pdf)).contains("9,876,543,210.12", "Hangzhou");
  }

  @Test
  void titleHardlyTooLongForALineIsSetSmaller() {
    assertThat(textOfTitle("四川跨境电商2024年三季度统计简报和说明与来源").lines())
        .contains("四川跨境电商2024年三季度统计简报和说明与来源");
    assertThat(textOfTitle("四川跨境电商2024年三季度统计简报和说明与来源以及其他").lines())
        .doesNotContain("四川跨境电商2024年三季度统计简报和说明与来源以及其他")
        .anyMatch(line -> line.endsWith("其他"));
  }

  private static String textOfTitle(String title) {
    return PdfAssert.textOf(
        TaggedDocument.render(
                SampleBriefing.properties(Locale.SIMPLIFIED_CHINESE),
                House.USUAL,
                List.of(new Title(title, "")))
            .pdf());
  }

  @Test
  void wordsOfAHeaderAreKeptTogetherWhereThereIsRoom() {
    Typesetter typesetter =
        new Typesetter(Fonts.of(Typefaces.bundled()), Locale.SIMPLIFIED_CHINESE, House.USUAL);
    String growth = "公布同比（%）";
    Table roomy = growths(4, growth);
    Table full = growths(13, growth);

    assertThat(linesOfHeader(roomy, typesetter)).containsExactly("公布同比", "（%）");
    assertThat(linesOfHeader(full, typesetter)).hasSize(3);
    assertThat(TableStyle.fitting(full, typesetter).cell().size())
        .isEqualTo(TableStyle.fitting(roomy, typesetter).cell().size());
  }

  /** Numbers so narrow that, of a page of many such columns, a share does not hold four signs. */
  private static Table growths(int columns, String header) {
    List<Table.Column> all = new ArrayList<>();
    all.add(Table.Column.rowHeader("", 20));
    all.addAll(Collections.nCopies(columns, Table.Column.number(header, 1)));
    List<String> cells = new ArrayList<>(Collections.nCopies(columns + 1, "1"));
    return new Table("growths", all, List.of(new Table.Row(cells, false)));
  }

  private static List<String> linesOfHeader(Table table, Typesetter typesetter) {
    TableStyle style = TableStyle.fitting(table, typesetter);
    return typesetter
        .box(table.columns().get(1).header(), style.head(), style.textWidth(1))
        .lines()
        .stream()
        .map(Line::text)
        .toList();
  }

  @Test
  void onePageDocument() {
    Rendered rendered =
        TaggedDocument.render(
            SampleBriefing.properties(Locale.ENGLISH),
            House.USUAL,
            List.of(new Title("Only a title", "")));

    assertThat(rendered.pageCount()).isEqualTo(1);
    assertThatPdf(rendered.pdf()).isAccessibleAndArchivable().containsText("Page 1 of 1");
  }

  @Test
  void theCheckFindsFaults() {
    ByteArrayOutputStream untagged = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, untagged);
    document.open();
    document.add(new Paragraph("neither tagged nor embedded"));
    document.close();

    assertThatThrownBy(() -> assertThatPdf(untagged.toByteArray()).isAccessibleAndArchivable())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("veraPDF: the file breaks")
        .hasMessageContaining("StructTreeRoot");
  }
}

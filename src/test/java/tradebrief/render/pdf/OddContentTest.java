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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import testutil.PdfAssert;
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

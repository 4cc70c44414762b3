package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static testutil.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import testutil.PdfLinks;
import testutil.PdfLinks.Link;
import tradebrief.render.house.House;

/** The list of contents of a long document. */
class ContentsTest {
  private static final String LONG =
      "Trade by province and by mode of supervision, in the order of the code list, with growth on"
          + " the same period of the year before and contribution to the growth of the nation";

  @Test
  void eachEntryLeadsToItsPlaceAndSaysItsPage() {
    byte[] pdf = document(12, "Contents").pdf();
    List<Link> links = PdfLinks.of(pdf);

    assertThat(links).hasSize(3 * 12).allMatch(link -> link.page() == 1 && link.printed());
    Set<Integer> targets = new TreeSet<>();
    for (Link link : links) {
      String description = link.description().replace(" ", "");
      assertThat(link.there()).contains(description.substring(0, 15));
      assertThat(link.shown().replace(".", "")).isEqualTo(description + link.target());
      targets.add(link.target());
    }
    assertThat(targets).hasSizeGreaterThan(3);
    assertThatPdf(pdf).isAccessibleAndArchivable();
    assertThat(document(12, "Contents").pdf()).isEqualTo(pdf);
  }

  @Test
  void isTaggedAsListsWithinAList() {
    List<Link> links = PdfLinks.of(document(12, "Contents").pdf());

    List<String> section = List.of("Link", "Reference", "TOCI", "TOC", "Document");
    List<String> below = List.of("Link", "Reference", "TOCI", "TOC", "TOCI", "TOC", "Document");
    List<String> deepest =
        List.of("Link", "Reference", "TOCI", "TOC", "TOCI", "TOC", "TOCI", "TOC", "Document");
    for (int i = 0; i < links.size(); i += 3) {
      assertThat(links.get(i).tags()).isEqualTo(section);
      assertThat(links.get(i + 1).tags()).isEqualTo(below);
      assertThat(links.get(i + 2).tags()).isEqualTo(deepest);
    }
  }

  @Test
  void mayBeLongerThanAPage() {
    List<Link> links = PdfLinks.of(document(40, "Contents").pdf());

    assertThat(links).hasSize(3 * 40).extracting(Link::page).contains(1, 2).isSorted();
    for (Link link : links) {
      assertThat(link.shown()).endsWith(String.valueOf(link.target()));
    }
  }

  @Test
  void pagesOfBlocksAreThoseBehindTheContents() {
    Rendered rendered = document(12, "Contents");
    List<Link> links = PdfLinks.of(rendered.pdf());

    for (int i = 0; i < links.size(); i++) {
      // after the title come three blocks for each section, and one more for its text
      assertThat(rendered.page(1 + i / 3 * 4 + i % 3 + (i % 3 == 2 ? 1 : 0)))
          .isEqualTo(links.get(i).target());
    }
  }

  @Test
  void aShortDocumentHasNone() {
    Rendered four = document(6, "Contents");
    assertThat(four.pageCount()).isBetween(3, 4);
    assertThat(PdfLinks.of(four.pdf())).isEmpty();
    assertThat(PdfLinks.of(document(12, "").pdf())).isEmpty();
  }

  private static Rendered document(int sections, String contents) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Title("Title", ""));
    for (int i = 1; i <= sections; i++) {
      blocks.add(new Heading(1, "Section number " + i + " of all"));
      blocks.add(new Heading(2, "Below section " + i + " of all"));
      blocks.add(new Paragraph(Run.list("A paragraph of some lines. ".repeat(30))));
      blocks.add(
          new Table(
              "Table " + i + ": " + (i == 2 ? LONG : "Trade by month"),
              List.of(Table.Column.rowHeader("Month", 2), Table.Column.number("Trade", 1)),
              List.of(Table.Row.of("May", "12"), Table.Row.of("June", "23"))));
    }
    DocumentProperties sample = SampleBriefing.properties(Locale.ENGLISH);
    return TaggedDocument.render(
        new DocumentProperties(
            sample.title(),
            sample.subject(),
            sample.keywords(),
            sample.author(),
            sample.language(),
            sample.created(),
            sample.fileId(),
            sample.runningHead(),
            sample.pageLabel(),
            "",
            contents),
        House.USUAL,
        blocks);
  }
}

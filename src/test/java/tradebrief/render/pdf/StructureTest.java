package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import tradebrief.render.house.House;

/** What a screen reader is told, in which order. */
class StructureTest {

  @Test
  void elementsStandInReadingOrder() throws IOException {
    byte[] pdf =
        TaggedDocument.render(
                SampleBriefing.properties(Locale.ENGLISH), House.USUAL, SampleBriefing.english())
            .pdf();

    try (PDDocument file = Loader.loadPDF(pdf)) {
      List<PDStructureElement> top = children(file.getDocumentCatalog().getStructureTreeRoot());
      assertThat(types(top)).containsExactly("Document");
      List<PDStructureElement> blocks = children(top.get(0));
      assertThat(types(blocks))
          .containsExactly(
              "H1", "P", "L", "H2", "P", "P", "H3", "P", "Figure", "P", "H2", "Table", "P", "P");
      assertThat(blocks.get(8).getAlternateDescription()).startsWith("Columns and line: trade");
      tableIsOneElement(blocks.get(11));
      PDStructureElement tile = children(blocks.get(2)).get(0);
      assertThat(types(children(children(tile).get(0)))).containsExactly("P", "P", "P");
    }
  }

  private static void tableIsOneElement(PDStructureElement table) {
    List<PDStructureElement> parts = children(table);
    assertThat(types(parts)).containsExactly("Caption", "THead", "TBody");
    assertThat(types(children(parts.get(1)))).containsExactly("TR");
    List<PDStructureElement> rows = children(parts.get(2));
    assertThat(rows).hasSize(SampleBriefing.ROWS);
    assertThat(types(children(rows.get(70)))).containsExactly("TH", "TD", "TD", "TD", "TD", "TD");
    PDStructureElement rowHeader = children(rows.get(70)).get(0);
    assertThat(rowHeader.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope"))
        .isEqualTo("Row");
  }

  private static List<PDStructureElement> children(PDStructureNode node) {
    List<PDStructureElement> children = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<String> types(List<PDStructureElement> elements) {
    return elements.stream().map(PDStructureElement::getStructureType).toList();
  }
}

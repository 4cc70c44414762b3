package tradebrief.lint.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** The tags: that there are some, and of figures and tables what they need. */
final class TagChecks {
  private final PDDocument document;
  private final PageNumbers pages;
  private final PdfFindings findings;

  TagChecks(PDDocument document, PageNumbers pages, PdfFindings findings) {
    this.document = document;
    this.pages = pages;
    this.findings = findings;
  }

  void check() {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    PDMarkInfo mark = document.getDocumentCatalog().getMarkInfo();
    if (root == null || root.getKids().isEmpty()) {
      findings.add("no-tags");
      return;
    }
    if (mark == null || !mark.isMarked()) {
      findings.add("no-tags", "it has tags, but does not say so (MarkInfo)");
    }
    for (PDStructureElement element : within(root)) {
      String type = element.getStandardStructureType();
      if ("Figure".equals(type)
          && isBlank(element.getAlternateDescription())
          && isBlank(element.getActualText())) {
        findings.add(
            "figure-alt", "a figure without alternative text", pages.find(element.getCOSObject()));
      } else if ("Table".equals(type)
          && within(element).stream()
              .noneMatch(part -> "TH".equals(part.getStandardStructureType()))) {
        findings.add(
            "table-headers", "a table without header cells", pages.find(element.getCOSObject()));
      }
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** All elements below a node, each once. */
  private static List<PDStructureElement> within(PDStructureNode node) {
    List<PDStructureElement> all = new ArrayList<>();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<PDStructureNode> waiting = new ArrayDeque<>(List.of(node));
    while (!waiting.isEmpty()) {
      List<Object> kids = waiting.pop().getKids();
      for (Object one : kids) {
        if (one instanceof PDStructureElement kid && seen.add(kid.getCOSObject())) {
          waiting.push(kid);
          all.add(kid);
        }
      }
    }
    return all;
  }
}

package testutil;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The links within a PDF, as PDFBox reads them. */
public final class PdfLinks {
  /** How much below its destination a heading may begin and end, in points. */
  private static final double HEADING = 45;

  private PdfLinks() {}

  /**
   * A link.
   *
   * @param page on which it stands, starting with 1
   * @param shown the text under it, without white space
   * @param description what it says of itself
   * @param target the page that it leads to, starting with 1
   * @param there the text at the height that it leads to, without white space
   * @param tags the types of the structure elements that it stands in, the innermost first
   * @param printed whether it stays when the page is printed
   */
  public record Link(
      int page,
      String shown,
      String description,
      int target,
      String there,
      List<String> tags,
      boolean printed) {}

  /** All of them, in the order of the pages. */
  public static List<Link> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDAnnotationLink> annotations = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        page.getAnnotations().forEach(one -> annotations.add((PDAnnotationLink) one));
      }
      Map<COSDictionary, PDFTextStripperByArea> texts = texts(document, annotations);
      List<Link> links = new ArrayList<>();
      for (int i = 0; i < annotations.size(); i++) {
        PDAnnotationLink link = annotations.get(i);
        PDPage page = link.getPage();
        PDPage target = target(link).getPage();
        links.add(
            new Link(
                document.getPages().indexOf(page) + 1,
                text(texts, page, "shown" + i),
                link.getContents(),
                document.getPages().indexOf(target) + 1,
                text(texts, target, "there" + i),
                tags(document, link),
                link.isPrinted()));
      }
      return links;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDPageXYZDestination target(PDAnnotationLink link) throws IOException {
    return (PDPageXYZDestination) link.getDestination();
  }

  /** Reads each page once. */
  private static Map<COSDictionary, PDFTextStripperByArea> texts(
      PDDocument document, List<PDAnnotationLink> links) throws IOException {
    Map<COSDictionary, PDFTextStripperByArea> texts = new HashMap<>();
    for (PDPage page : document.getPages()) {
      texts.put(page.getCOSObject(), new PDFTextStripperByArea());
    }
    for (int i = 0; i < links.size(); i++) {
      PDRectangle strip = links.get(i).getRectangle();
      PDPage page = links.get(i).getPage();
      PDPageXYZDestination target = target(links.get(i));
      float height = page.getMediaBox().getHeight();
      texts
          .get(page.getCOSObject())
          .addRegion(
              "shown" + i,
              new Rectangle2D.Double(
                  strip.getLowerLeftX(),
                  height - strip.getUpperRightY(),
                  strip.getWidth(),
                  strip.getHeight()));
      texts
          .get(target.getPage().getCOSObject())
          .addRegion(
              "there" + i,
              new Rectangle2D.Double(
                  0, height - target.getTop(), page.getMediaBox().getWidth(), HEADING));
    }
    for (PDPage page : document.getPages()) {
      texts.get(page.getCOSObject()).extractRegions(page);
    }
    return texts;
  }

  private static String text(
      Map<COSDictionary, PDFTextStripperByArea> texts, PDPage page, String region) {
    return texts.get(page.getCOSObject()).getTextForRegion(region).replaceAll("\\s", "");
  }

  /** Up from the element that the parent tree has for the link, which refers to it. */
  private static List<String> tags(PDDocument document, PDAnnotation link) throws IOException {
    Object parent =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getParentTree()
            .getValue(link.getStructParent());
    COSDictionary element =
        ((PDParentTreeValue) parent).getCOSObject() instanceof COSDictionary dictionary
            ? dictionary
            : new COSDictionary();
    boolean refersToIt = false;
    for (Object kid : new PDStructureElement(element).getKids()) {
      refersToIt |=
          kid instanceof PDObjectReference reference
              && reference.getReferencedObject().getCOSObject() == link.getCOSObject();
    }
    List<String> tags = new ArrayList<>();
    while (refersToIt && element != null && element.getNameAsString(COSName.S) != null) {
      tags.add(element.getNameAsString(COSName.S));
      element = element.getCOSDictionary(COSName.P);
    }
    return tags;
  }
}

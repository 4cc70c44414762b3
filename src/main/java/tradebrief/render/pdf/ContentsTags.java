package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The structure elements of the list of contents: one TOC with a TOCI for each entry, and within
 * the TOCI of a section a TOC of what stands in it.
 */
final class ContentsTags {

  /** The lists and, of each, the newest item; those of the deepest level first. */
  private final Deque<PdfStructureElement> lists = new ArrayDeque<>();

  private final Deque<PdfStructureElement> items = new ArrayDeque<>();

  /**
   * Begins the next entry; gives the element of its link.
   *
   * @param level 1 for an entry of the outermost list; none may be skipped
   */
  PdfStructureElement link(Canvas canvas, int level) {
    while (lists.size() > level) {
      lists.pop();
      items.pop();
    }
    if (lists.size() == level) {
      items.pop();
    } else {
      lists.push(items.isEmpty() ? canvas.element("TOC") : Canvas.element(items.element(), "TOC"));
    }
    items.push(Canvas.element(lists.element(), "TOCI"));
    return Canvas.element(Canvas.element(items.element(), "Reference"), "Link");
  }
}

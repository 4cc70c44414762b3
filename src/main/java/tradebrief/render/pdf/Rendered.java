package tradebrief.render.pdf;

import java.util.List;

/** A finished document, and on which pages its content stands. */
final class Rendered {

  private final byte[] pdf;
  private final int pageCount;
  private final List<List<Integer>> pages;

  /**
   * Takes a finished file.
   *
   * @param pageCount at least 1
   * @param pages for each block, in the order in which they were given, the pages of its boxes,
   *     starting with 1; a table has a box for caption and header and one for each row
   */
  Rendered(byte[] pdf, int pageCount, List<List<Integer>> pages) {
    this.pdf = pdf.clone();
    this.pageCount = pageCount;
    this.pages = List.copyOf(pages);
  }

  /** A copy of the file. */
  byte[] pdf() {
    return pdf.clone();
  }

  int pageCount() {
    return pageCount;
  }

  /**
   * The page on which a block begins, starting with 1.
   *
   * @param block starting with 0
   */
  int page(int block) {
    return pages.get(block).get(0);
  }

  /**
   * The page on which a box of a block stands, starting with 1.
   *
   * @param block starting with 0
   * @param box starting with 0; a table has one for caption and header, then one for each row
   */
  int pageOfBox(int block, int box) {
    return pages.get(block).get(box);
  }
}

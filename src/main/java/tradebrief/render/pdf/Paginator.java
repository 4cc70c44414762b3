package tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts boxes on pages. */
final class Paginator {

  /** A box at its place, {@code top} points below the upper edge of its page. */
  record Placed(Box box, float top) {}

  /**
   * Boxes on their pages.
   *
   * @param pages for each page what stands on it, in reading order
   * @param places where each box stands, in the order of the boxes
   */
  record Layout(List<List<Placed>> pages, List<Place> places) {

    /** For each box its page, starting with 1. */
    List<Integer> pageOfBox() {
      return places.stream().map(Place::page).toList();
    }
  }

  private final PageFormat format;
  private final List<Box> boxes;
  private final List<List<Placed>> pages = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private float y = PageFormat.TOP;

  private Paginator(PageFormat format, List<Box> boxes) {
    this.format = format;
    this.boxes = boxes;
    pages.add(page);
  }

  /**
   * Lays out boxes in the given order.
   *
   * @throws IllegalArgumentException if a box is higher than a page
   */
  static Layout layOut(PageFormat format, List<Box> boxes) {
    Paginator paginator = new Paginator(format, boxes);
    for (int first = 0; first < boxes.size(); ) {
      first = paginator.placeGroup(first);
    }
    return new Layout(List.copyOf(paginator.pages), List.copyOf(paginator.places));
  }

  /** Places the boxes that belong on one page; gives the index of the box after them. */
  private int placeGroup(int first) {
    int end = groupEnd(first, true);
    if (heightOnNewPage(first, end) > format.textHeight()) {
      end = groupEnd(first, false);
    }
    if (!page.isEmpty() && y + height(first, end) > format.bottom()) {
      newPage();
    }
    for (int at = first; at < end; at++) {
      place(boxes.get(at));
    }
    return end;
  }

  private int groupEnd(int first, boolean withFollowers) {
    int end = first + 1;
    while (end < boxes.size()) {
      Keep last = boxes.get(end - 1).keep();
      boolean follows = withFollowers && boxes.get(end).keep() == Keep.WITH_PREVIOUS;
      if (last != Keep.WITH_NEXT && !follows) {
        break;
      }
      end++;
    }
    return end;
  }

  private float height(int first, int end) {
    float height = 0;
    for (Box box : boxes.subList(first, end)) {
      height += box.spaceBefore() + box.height();
    }
    return height;
  }

  private float heightOnNewPage(int first, int end) {
    return height(first, end)
        - boxes.get(first).spaceBefore()
        + boxes.get(first).continuation().map(Box::height).orElse(0f);
  }

  private void place(Box box) {
    if (!page.isEmpty() && y + box.spaceBefore() + box.height() > format.bottom()) {
      newPage();
    }
    if (page.isEmpty()) {
      box.continuation().ifPresent(this::put);
    } else {
      y += box.spaceBefore();
    }
    places.add(new Place(pages.size(), y));
    put(box);
  }

  private void put(Box box) {
    if (y + box.height() > format.bottom()) {
      throw new IllegalArgumentException(
          "A piece of content is "
              + Math.round(box.height())
              + " pt high and cannot be split; a page holds "
              + Math.round(format.textHeight())
              + " pt");
    }
    page.add(new Placed(box, y));
    y += box.height();
  }

  private void newPage() {
    page = new ArrayList<>();
    pages.add(page);
    y = PageFormat.TOP;
  }
}

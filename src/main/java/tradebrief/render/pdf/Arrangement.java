package tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks on their pages.
 *
 * @param pages for each page what stands on it, in reading order
 * @param places for each block where its boxes stand; the list of contents is not among them
 */
record Arrangement(List<List<Paginator.Placed>> pages, List<List<Place>> places) {

  /**
   * Arranges blocks.
   *
   * @param page of which format
   * @param blocks the boxes of each, those of the title first
   * @param contents the boxes of the list of contents, which stands below the title; may be none
   * @throws IllegalArgumentException if a box is higher than a page
   */
  static Arrangement of(PageFormat page, List<List<Box>> blocks, List<Box> contents) {
    List<Box> boxes = new ArrayList<>();
    blocks.forEach(boxes::addAll);
    int below = blocks.get(0).size();
    boxes.addAll(below, contents);
    Paginator.Layout layout = Paginator.layOut(page, boxes);
    List<Place> of = new ArrayList<>(layout.places());
    of.subList(below, below + contents.size()).clear();
    List<List<Place>> places = new ArrayList<>();
    int from = 0;
    for (List<Box> block : blocks) {
      places.add(List.copyOf(of.subList(from, from + block.size())));
      from += block.size();
    }
    return new Arrangement(layout.pages(), List.copyOf(places));
  }

  /** Where each block begins. */
  List<Place> placesOfBlocks() {
    return places.stream().map(boxes -> boxes.get(0)).toList();
  }

  /** For each block the pages of its boxes, starting with 1. */
  List<List<Integer>> pagesOfBoxes() {
    return places.stream().map(boxes -> boxes.stream().map(Place::page).toList()).toList();
  }
}

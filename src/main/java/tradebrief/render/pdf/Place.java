package tradebrief.render.pdf;

/**
 * Where a box stands.
 *
 * @param page starting with 1
 * @param top distance of its upper edge from that of the page, in points
 */
record Place(int page, float top) {}

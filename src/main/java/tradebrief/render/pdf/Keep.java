package tradebrief.render.pdf;

/** What a box must share its page with. */
enum Keep {
  /** Nothing. */
  FREE,
  /** The next box, as a heading must. */
  WITH_NEXT,
  /** The box before, as the notes below a table should if a page is long enough for all. */
  WITH_PREVIOUS
}

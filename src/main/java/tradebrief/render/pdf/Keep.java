package tradebrief.render.pdf;

/** What a box must share its page with. */
enum Keep {
  /** Nothing. */
  FREE,
  /** The next box, as a heading must. */
  WITH_NEXT,
  /** The box before, as a source below a table should if the page is long enough for both. */
  WITH_PREVIOUS
}

package tradebrief.render.pdf;

import java.util.List;

/** A piece of content, in reading order: what is said and how it looks, but not where it stands. */
sealed interface Block permits Title, KeyFigures, Heading, Paragraph, Note, Table, Figure, Imprint {

  /**
   * Breaks the block into pieces that are never split over pages.
   *
   * @param typesetter breaks text in the language of the document
   * @return at least one
   */
  List<Box> boxes(Typesetter typesetter);
}

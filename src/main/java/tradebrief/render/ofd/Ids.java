package tradebrief.render.ofd;

import tradebrief.render.Typeface;

/** The numbers that name the objects of one document, from 1. */
final class Ids {
  private long last = Typeface.values().length;

  /** A new one. */
  long next() {
    return ++last;
  }

  /** The greatest so far. */
  long last() {
    return last;
  }

  /** That of a font, which is the same in every document. */
  long font(Typeface typeface) {
    return switch (typeface) {
      case REGULAR -> 1;
      case BOLD -> 2;
    };
  }
}

package tradebrief.render.pdf;

/** Which edge of its column a text is flush with. */
enum Alignment {
  /** The left one; for words. */
  START {
    @Override
    float shift(float space) {
      return 0;
    }
  },
  /** The right one; for numbers. */
  END {
    @Override
    float shift(float space) {
      return space;
    }
  };

  /**
   * How far a line moves to the right.
   *
   * @param space what the line leaves free, in points
   */
  abstract float shift(float space);
}

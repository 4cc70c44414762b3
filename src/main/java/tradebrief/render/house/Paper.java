package tradebrief.render.house;

/** The size of a page, upright. */
public enum Paper {
  /** ISO 216. */
  A4("A4", 595, 842),
  /** ANSI A. */
  LETTER("Letter", 612, 792);

  private final String key;
  private final float width;
  private final float height;

  Paper(String key, float width, float height) {
    this.key = key;
    this.width = width;
    this.height = height;
  }

  /** Its name in a house style file and in CSS. */
  public String key() {
    return key;
  }

  /** In points. */
  public float width() {
    return width;
  }

  /** In points. */
  public float height() {
    return height;
  }
}

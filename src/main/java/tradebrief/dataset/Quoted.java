package tradebrief.dataset;

/** How findings quote what stands in a file. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** {@code column "text"}, or {@code no column}; a long text is cut. */
  static String cell(String column, String text) {
    return text.isEmpty() ? "no " + column : column + " \"" + cut(text) + "\"";
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}

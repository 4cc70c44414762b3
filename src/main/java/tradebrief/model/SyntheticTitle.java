package tradebrief.model;

/** The title of a data package whose figures are made up, as the program writes it. */
public final class SyntheticTitle {
  private static final String MARK = "SYNTHETIC 合成数据: ";

  private SyntheticTitle() {}

  /** A title that says so. */
  public static String of(String title) {
    return MARK + title;
  }

  /** A title without saying so, for where that is said beside it; any other as it is. */
  public static String withoutMark(String title) {
    return title.startsWith(MARK) ? title.substring(MARK.length()) : title;
  }
}

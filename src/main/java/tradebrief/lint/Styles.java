package tradebrief.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of a workbook.
 *
 * @param cells what cells may look like, by the number that they name
 * @param ownFormats how many number formats it defines
 * @param conditional how many styles there are for conditional formats
 */
record Styles(List<CellStyle> cells, int ownFormats, int conditional) {
  private static final int HYPERLINK = 8;
  private static final int HEADING_1 = 16;

  /**
   * How a cell looks.
   *
   * @param font its font
   * @param filled whether it has a ground
   * @param alignment to which side; empty for what is usual
   * @param wrapped whether its text wraps
   * @param turned whether its text does not run from side to side
   * @param builtin the number of the named style of Excel that it is of; -1 for none
   * @param date whether its number is a day or a time
   */
  record CellStyle(
      Font font,
      boolean filled,
      String alignment,
      boolean wrapped,
      boolean turned,
      long builtin,
      boolean date) {
    boolean isLink() {
      return builtin == HYPERLINK;
    }

    boolean isHeading() {
      return builtin == HEADING_1;
    }
  }

  /**
   * A font.
   *
   * @param points its size; 0 where it is not said
   * @param name its name
   * @param slanted whether it is italic
   * @param underlined whether it is underlined
   * @param coloured whether its colour is set
   * @param raised whether it is superscript
   */
  record Font(
      double points,
      String name,
      boolean slanted,
      boolean underlined,
      boolean coloured,
      boolean raised) {
    static Font of(Element element) {
      Element colour = element.child("color");
      long theme = colour.number("theme", -1);
      boolean automatic =
          element.find("color").isEmpty()
              || colour.is("auto")
              || theme == 0
              || theme == 1
              || colour.get("indexed").equals("64")
              || colour.get("indexed").equals("8")
              || colour.get("rgb").equals("FF000000");
      return new Font(
          Numbers.decimal(element.child("sz").get("val")).map(Number::doubleValue).orElse(0d),
          element.child("name").get("val"),
          element.find("i").filter(i -> !i.get("val").equals("0")).isPresent(),
          element.find("u").filter(u -> !u.get("val").equals("none")).isPresent(),
          !automatic,
          element.child("vertAlign").get("val").equals("superscript"));
    }
  }

  static Styles of(Element sheet) {
    List<Font> fonts = sheet.child("fonts").all("font").stream().map(Font::of).toList();
    List<Boolean> fills = sheet.child("fills").all("fill").stream().map(Styles::isFilled).toList();
    Map<Long, String> formats = new HashMap<>();
    sheet
        .child("numFmts")
        .all("numFmt")
        .forEach(one -> formats.put(one.number("numFmtId", -1), one.get("formatCode")));
    List<Long> builtins = builtins(sheet);
    List<CellStyle> cells = new ArrayList<>();
    for (Element xf : sheet.child("cellXfs").all("xf")) {
      Element alignment = xf.child("alignment");
      long format = xf.number("numFmtId", 0);
      cells.add(
          new CellStyle(
              at(fonts, xf.number("fontId", 0)).orElseGet(() -> Font.of(Element.none())),
              at(fills, xf.number("fillId", 0)).orElse(false),
              alignment.get("horizontal"),
              alignment.is("wrapText"),
              alignment.number("textRotation", 0) != 0,
              at(builtins, xf.number("xfId", 0)).orElse(-1L),
              isDate(format, formats.getOrDefault(format, ""))));
    }
    return new Styles(List.copyOf(cells), formats.size(), sheet.child("dxfs").all("dxf").size());
  }

  private static boolean isFilled(Element fill) {
    String pattern = fill.child("patternFill").get("patternType");
    return fill.find("gradientFill").isPresent()
        || !(pattern.isEmpty() || pattern.equals("none") || pattern.equals("gray125"));
  }

  /** Of each named style by its place the number that Excel knows it by. */
  private static List<Long> builtins(Element sheet) {
    Map<Long, Long> byPlace = new HashMap<>();
    sheet
        .child("cellStyles")
        .all("cellStyle")
        .forEach(one -> byPlace.put(one.number("xfId", -1), one.number("builtinId", -1)));
    List<Long> builtins = new ArrayList<>();
    for (long i = 0; i < sheet.child("cellStyleXfs").all("xf").size(); i++) {
      builtins.add(byPlace.getOrDefault(i, -1L));
    }
    return builtins;
  }

  private static boolean isDate(long id, String code) {
    boolean builtin = (id >= 14 && id <= 22) || (id >= 45 && id <= 47);
    return builtin || code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").matches(".*[ymdhYMDH].*");
  }

  private static <T> Optional<T> at(List<T> list, long index) {
    return index >= 0 && index < list.size()
        ? Optional.of(list.get((int) index))
        : Optional.empty();
  }

  /** The style of a number; empty where there is none of that number. */
  Optional<CellStyle> find(long index) {
    return at(cells, index);
  }
}

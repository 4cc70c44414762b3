package tradebrief.render.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.render.house.ColourRole;
import tradebrief.render.house.Colours;

/** The cell styles of a workbook, one for each {@link Look}. */
final class Looks {
  private static final short SIZE = 12;
  private static final short HEADING_1_SIZE = 16;
  private static final short HEADING_2_SIZE = 14;

  private final XSSFWorkbook workbook;
  private final Colours colours;
  private final String typeface;
  private final NamedStyles named;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look.Role, XSSFFont> fonts = new HashMap<>();

  /** For a workbook that has no style yet. */
  Looks(XSSFWorkbook workbook, Language language, Colours colours) {
    this.workbook = workbook;
    this.colours = colours;
    typeface = typeface(language);
    // the font of the style Normal, whose digits are the unit of column widths
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName(typeface);
    normal.setFontHeightInPoints(SIZE);
    // not the font of a theme, which would take the place of this one
    normal.setScheme(FontScheme.NONE);
    fonts.put(Look.Role.PLAIN, normal);
    named = new NamedStyles(workbook, this::font);
  }

  /** A sans serif font with the glyphs of the language that comes with Excel. */
  static String typeface(Language language) {
    return language.equals(Language.ZH) ? "Microsoft YaHei" : "Arial";
  }

  /** The style of a look. */
  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::style);
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look.role()));
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setIndention((short) look.indent());
    style.setWrapText(look.flow() == Look.Flow.WRAP);
    if (look.quoted()) {
      style.setQuotePrefixed(true);
    }
    if (look.role() == Look.Role.HEADER) {
      style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      style.setBorderBottom(BorderStyle.THIN);
      if (colours.isDrawn(ColourRole.HEADER_GROUND)) {
        style.setFillForegroundColor(colour(ColourRole.HEADER_GROUND));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      }
    }
    style.getCoreXf().setXfId(named.idOf(look.role()));
    return style;
  }

  private XSSFFont font(Look.Role role) {
    return fonts.computeIfAbsent(role, this::newFont);
  }

  private XSSFFont newFont(Look.Role role) {
    XSSFFont font = workbook.createFont();
    font.setFontName(typeface);
    font.setFontHeightInPoints(SIZE);
    switch (role) {
      case PLAIN -> font.setBold(false);
      case STRONG -> font.setBold(true);
      case HEADER -> {
        font.setBold(true);
        font.setColor(colour(ColourRole.HEADER_INK));
      }
      case HEADING_1 -> heading(font, HEADING_1_SIZE);
      case HEADING_2 -> heading(font, HEADING_2_SIZE);
      case LINK -> {
        font.setUnderline(FontUnderline.SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
      }
    }
    return font;
  }

  private XSSFColor colour(ColourRole role) {
    return new XSSFColor(colours.of(role), null);
  }

  private void heading(XSSFFont font, short size) {
    font.setColor(colour(ColourRole.ACCENT));
    font.setBold(true);
    font.setFontHeightInPoints(size);
  }
}

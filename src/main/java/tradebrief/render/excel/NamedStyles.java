package tradebrief.render.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * Excel's own named styles Heading 1, Heading 2 and Hyperlink, by which a screen reader finds the
 * headings of a workbook. POI can only make styles without a name.
 */
final class NamedStyles {
  /** A style by the name and the number that Excel knows it by. */
  private record Named(Look.Role role, String name, int builtinId) {}

  private static final Named[] NAMED = {
    new Named(Look.Role.PLAIN, "Normal", 0),
    new Named(Look.Role.HEADING_1, "Heading 1", 16),
    new Named(Look.Role.HEADING_2, "Heading 2", 17),
    new Named(Look.Role.LINK, "Hyperlink", 8)
  };

  private final Map<Look.Role, Long> ids = new EnumMap<>(Look.Role.class);

  NamedStyles(XSSFWorkbook workbook, Function<Look.Role, XSSFFont> fonts) {
    StylesTable table = workbook.getStylesSource();
    for (Named style : NAMED) {
      ids.put(style.role(), id(table, fonts.apply(style.role()), style.role()));
    }
    addNames(table.getCTStylesheet());
  }

  private static long id(StylesTable table, XSSFFont font, Look.Role role) {
    if (role == Look.Role.PLAIN) {
      return 0;
    }
    CTXf format = (CTXf) table.getCellStyleXfAt(0).copy();
    format.setFontId(font.getIndex());
    format.setApplyFont(true);
    return table.putCellStyleXf(format) - 1L;
  }

  /**
   * By a cursor, because the schema classes that POI brings lack this element. POI puts all others
   * in their places around it when it writes the file.
   */
  private void addNames(CTStylesheet sheet) {
    String namespace = XSSFRelation.NS_SPREADSHEETML;
    try (XmlCursor cursor = sheet.newCursor()) {
      cursor.toFirstContentToken();
      cursor.beginElement(new QName(namespace, "cellStyles"));
      cursor.insertAttributeWithValue("count", Integer.toString(NAMED.length));
      for (Named style : NAMED) {
        cursor.beginElement(new QName(namespace, "cellStyle"));
        cursor.insertAttributeWithValue("name", style.name());
        cursor.insertAttributeWithValue("xfId", Long.toString(idOf(style.role())));
        cursor.insertAttributeWithValue("builtinId", Integer.toString(style.builtinId()));
        cursor.toNextToken();
      }
    }
  }

  /** The number of a role's named style; that of Normal for one that has none. */
  long idOf(Look.Role role) {
    return ids.getOrDefault(role, 0L);
  }
}

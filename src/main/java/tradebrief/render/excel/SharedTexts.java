package tradebrief.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The texts of a workbook, each kept once. POI's own table keeps each as XML, and writes it out to
 * see whether it has it.
 */
final class SharedTexts extends SharedStringsTable {
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  /** That of a workbook. */
  static SharedTexts of(XSSFWorkbook workbook) {
    return (SharedTexts) workbook.getSharedStringSource();
  }

  /** By which a cell refers to a text; it is added if it is not there. */
  int index(String text) {
    count++;
    return indexes.computeIfAbsent(text, added -> uniqueCount++);
  }

  /** Not by cells of POI's, whose texts would not be written. */
  @Override
  public int addSharedStringItem(RichTextString text) {
    throw new UnsupportedOperationException("texts of cells come by " + SheetRows.class.getName());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<sst count=\"").append(count).append("\" uniqueCount=\"").append(uniqueCount);
    xml.append("\" xmlns=\"").append(XSSFRelation.NS_SPREADSHEETML).append("\">");
    for (String text : indexes.keySet()) {
      xml.append("<si>");
      XmlText.element(text, xml);
      xml.append("</si>");
    }
    out.write(xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
  }
}

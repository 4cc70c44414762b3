package tradebrief.render.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The texts of a workbook, each kept once. POI's own table writes every text out as XML to see
 * whether it has it, which takes longer than all else that is done to a cell.
 */
final class SharedTexts extends SharedStringsTable {
  private final Map<String, Integer> indexes = new HashMap<>();

  private SharedTexts() {}

  /** A workbook with such a table. */
  static XSSFWorkbook workbook() {
    return new XSSFWorkbook(new Factory());
  }

  @Override
  public int addSharedStringItem(RichTextString text) {
    if (text.numFormattingRuns() > 0) {
      return super.addSharedStringItem(text);
    }
    Integer known = indexes.get(text.getString());
    if (known == null) {
      int index = super.addSharedStringItem(text);
      indexes.put(text.getString(), index);
      return index;
    }
    count++;
    return known;
  }

  private static final class Factory extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation relation) {
      return relation.equals(XSSFRelation.SHARED_STRINGS)
          ? new SharedTexts()
          : super.newDocumentPart(relation);
    }
  }
}

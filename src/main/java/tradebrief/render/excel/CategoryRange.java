package tradebrief.render.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;

/**
 * The cells that name the categories of a native chart.
 *
 * @param names what they say
 * @param formula where they stand
 * @param column the column in the table
 */
record CategoryRange(List<String> names, String formula, int column)
    implements XDDFCategoryDataSource {
  @Override
  public int getPointCount() {
    return names.size();
  }

  @Override
  public String getPointAt(int index) {
    return names.get(index);
  }

  @Override
  public boolean isLiteral() {
    return false;
  }

  @Override
  public boolean isCellRange() {
    return true;
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public boolean isNumeric() {
    return false;
  }

  @Override
  public int getColIndex() {
    return column;
  }

  @Override
  public String getDataRangeReference() {
    return formula;
  }

  @Override
  public String getFormula() {
    return formula;
  }

  @Override
  public String getFormatCode() {
    return Look.GENERAL;
  }
}

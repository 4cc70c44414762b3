package testutil;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Works formulas out in decimals, from the text of the formula and the values that the cells store:
 * addresses, columns of the same row, + - * /, ROUND, SUM and RANK, and nothing else.
 */
public final class FormulaArithmetic {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<row>\\w+\\[\\[#This Row\\],\\[(?<column>(?:'.|[^\\]'])+)\\]\\])"
              + "|(?<function>[A-Z]+)\\("
              + "|(?<range>\\$?[A-Z]+\\$?\\d+:\\$?[A-Z]+\\$?\\d+)"
              + "|(?<cell>\\$?[A-Z]+\\$?\\d+)"
              + "|(?<number>\\d+(\\.\\d+)?)"
              + "|(?<sign>[-+*/(),])");

  private final XSSFSheet sheet;
  private final int row;
  private final Matcher matcher;
  private boolean there;

  private FormulaArithmetic(XSSFCell cell) {
    sheet = cell.getSheet();
    row = cell.getRowIndex();
    matcher = TOKEN.matcher(cell.getCTCell().getF().getStringValue());
    next();
  }

  /** The value of a cell's formula. */
  public static BigDecimal evaluate(XSSFCell cell) {
    FormulaArithmetic arithmetic = new FormulaArithmetic(cell);
    BigDecimal value = arithmetic.sum();
    if (arithmetic.there || !arithmetic.matcher.hitEnd()) {
      throw new AssertionError("cannot read " + cell.getCTCell().getF().getStringValue());
    }
    return value;
  }

  private void next() {
    int end = there ? matcher.end() : 0;
    there = matcher.find(end) && matcher.start() == end;
  }

  private boolean takes(String sign) {
    if (there && sign.equals(matcher.group("sign"))) {
      next();
      return true;
    }
    return false;
  }

  private void require(String sign) {
    if (!takes(sign)) {
      throw new AssertionError("expected " + sign + " in " + matcher);
    }
  }

  private BigDecimal sum() {
    BigDecimal value = product();
    while (true) {
      if (takes("+")) {
        value = value.add(product());
      } else if (takes("-")) {
        value = value.subtract(product());
      } else {
        return value;
      }
    }
  }

  private BigDecimal product() {
    BigDecimal value = term();
    while (true) {
      if (takes("*")) {
        value = value.multiply(term());
      } else if (takes("/")) {
        value = value.divide(term(), MathContext.DECIMAL128);
      } else {
        return value;
      }
    }
  }

  private BigDecimal term() {
    if (takes("(")) {
      BigDecimal value = sum();
      require(")");
      return value;
    }
    String function = matcher.group("function");
    if (function != null) {
      next();
      BigDecimal value = call(function);
      require(")");
      return value;
    }
    String number = matcher.group("number");
    String column = matcher.group("column");
    String cell = matcher.group("cell");
    next();
    if (number != null) {
      return new BigDecimal(number);
    }
    return column != null ? inRow(column.replaceAll("'(.)", "$1")) : at(cell);
  }

  private BigDecimal call(String function) {
    switch (function) {
      case "ROUND" -> {
        BigDecimal value = sum();
        require(",");
        return value.setScale(sum().intValueExact(), RoundingMode.HALF_UP);
      }
      case "SUM" -> {
        return range().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      }
      case "RANK" -> {
        BigDecimal value = sum();
        require(",");
        return BigDecimal.valueOf(
            1 + range().stream().filter(other -> other.compareTo(value) > 0).count());
      }
      default -> throw new AssertionError("no function " + function);
    }
  }

  private BigDecimal inRow(String header) {
    XSSFTable table = sheet.getTables().get(0);
    int column = table.getStartColIndex() + table.findColumnIndex(header);
    return number(sheet.getRow(row).getCell(column));
  }

  private BigDecimal at(String address) {
    CellRangeAddress place = CellRangeAddress.valueOf(address.replace("$", ""));
    return number(sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn()));
  }

  private List<BigDecimal> range() {
    CellRangeAddress area = CellRangeAddress.valueOf(matcher.group("range").replace("$", ""));
    next();
    List<BigDecimal> numbers = new ArrayList<>();
    area.forEach(
        address -> {
          XSSFCell cell = sheet.getRow(address.getRow()).getCell(address.getColumn());
          if (cell.getCellType() != CellType.STRING) {
            numbers.add(number(cell));
          }
        });
    return numbers;
  }

  private static BigDecimal number(XSSFCell cell) {
    return new BigDecimal(cell.getRawValue());
  }
}

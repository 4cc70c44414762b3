package tradebrief.render.excel;

import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import tradebrief.model.Language;
import tradebrief.report.Calculation;
import tradebrief.report.Calculation.Place;
import tradebrief.report.Calculation.Span;

/**
 * The formula of a cell: what the report says that it is calculated from, in the words of a
 * spreadsheet. Cells of its own row are named by their column, as a reader would; others by their
 * address. It rounds as the report does, so that it gives the number that is shown.
 */
final class FormulaText {
  private final PlacedTable placed;
  private final Language language;
  private final int row;

  /**
   * For the formulas of a row.
   *
   * @param row from 0 in the table
   */
  FormulaText(PlacedTable placed, Language language, int row) {
    this.placed = placed;
    this.language = language;
    this.row = row;
  }

  /** The formula, without the equals sign. */
  String of(Calculation calculation, int decimals) {
    if (calculation instanceof Calculation.Growth growth) {
      return rounded("100*(%s/%s-1)", decimals, at(growth.now()), at(growth.base()));
    }
    if (calculation instanceof Calculation.Difference difference) {
      return summed("%s-%s", decimals, at(difference.minuend()), at(difference.subtrahend()));
    }
    if (calculation instanceof Calculation.Total total) {
      return summed("%s+%s", decimals, at(total.before()), at(total.added()));
    }
    if (calculation instanceof Calculation.Sum sum) {
      return summed("SUM(%s)", decimals, at(sum.span()));
    }
    if (calculation instanceof Calculation.Remainder rest) {
      return summed("%s-SUM(%s)", decimals, whole(rest.whole()), at(rest.parts()));
    }
    if (calculation instanceof Calculation.Share share) {
      return rounded("100*%s/%s", decimals, at(share.part()), whole(share.whole()));
    }
    if (calculation instanceof Calculation.Contribution part) {
      return rounded(
          "100*(%s-%s)/%s", decimals, at(part.now()), at(part.base()), whole(part.whole()));
    }
    if (calculation instanceof Calculation.ImpliedBase base) {
      return rounded("%s/(1+%s/100)", decimals, at(base.level()), at(base.growth()));
    }
    if (calculation instanceof Calculation.Rank rank) {
      return rank(rank);
    }
    Calculation.RankChange change = (Calculation.RankChange) calculation;
    return rank(change.base()) + "-" + rank(change.now());
  }

  private String rank(Calculation.Rank rank) {
    return format("RANK(%s,%s)", at(rank.level()), at(rank.among()));
  }

  /** Whole numbers add up without rounding; others leave a trace in binary fractions. */
  private static String summed(String formula, int decimals, Object... operands) {
    return decimals == 0 ? format(formula, operands) : rounded(formula, decimals, operands);
  }

  private static String rounded(String formula, int decimals, Object... operands) {
    return format("ROUND(" + formula + ",", operands) + decimals + ")";
  }

  private static String format(String formula, Object... operands) {
    return String.format(Locale.ROOT, formula, operands);
  }

  private String at(Place place) {
    if (place.row() == row) {
      String header = placed.table().columns().get(place.column()).header().in(language);
      return placed.table().name() + "[[#This Row],[" + escaped(header) + "]]";
    }
    return placed.at(place.row(), place.column()).formatAsString();
  }

  /** Of which others are parts: its row stays when the formula is copied down. */
  private String whole(Place place) {
    return place.row() == row ? at(place) : fixedRow(placed.at(place.row(), place.column()));
  }

  private String at(Span span) {
    return fixedRow(placed.at(span.firstRow(), span.column()))
        + ":"
        + fixedRow(placed.at(span.lastRow(), span.column()));
  }

  private static String fixedRow(CellReference cell) {
    return new CellReference(cell.getRow(), cell.getCol(), true, false).formatAsString();
  }

  /** These characters mean something else in the name of a column. */
  private static String escaped(String header) {
    return header.replaceAll("(['\\[\\]#@])", "'$1");
  }
}

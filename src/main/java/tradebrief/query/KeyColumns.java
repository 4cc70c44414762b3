package tradebrief.query;

import java.util.ArrayList;
import java.util.List;
import tradebrief.model.Text;

/** The columns that say what a row is about. */
final class KeyColumns {
  private final List<Dimension> dimensions;
  private final Labels labels;

  /** One column for each dimension; two for a place, its code and its name. */
  KeyColumns(List<Dimension> dimensions, Labels labels) {
    this.dimensions = dimensions;
    this.labels = labels;
  }

  List<Text> headers() {
    List<Text> headers = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      if (dimension.isPlace()) {
        headers.add(labels.words("query.column.code"));
      }
      headers.add(labels.words("query.column." + name(dimension)));
    }
    return headers;
  }

  private static String name(Dimension dimension) {
    return dimension.isTime() ? "period" : dimension.isPlace() ? "area" : dimension.toString();
  }

  List<Grid.Cell> cells(RowKey row) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      if (dimension.isPlace()) {
        cells.add(Grid.Cell.of(row.series().area()));
      }
      cells.add(Grid.Cell.of(text(dimension, row)));
    }
    return cells;
  }

  /** What a row says for a dimension. */
  private Text text(Dimension dimension, RowKey row) {
    return switch (dimension) {
      case YEAR, HALF, QUARTER, MONTH, PERIOD -> Text.same(row.period().toString());
      case AREA, PROVINCE, ZONE, BATCH, EVALUATION -> labels.area(row.series().area());
      case FLOW -> labels.flow(row.series().flow());
      case MODE -> labels.mode(row.series().mode());
      case BASIS -> labels.basis(row.series().basis());
    };
  }
}

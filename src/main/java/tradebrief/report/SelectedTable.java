package tradebrief.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Likeness;
import tradebrief.model.Text;
import tradebrief.template.Message;
import tradebrief.template.Template.BlockPlan;
import tradebrief.template.Template.Name;
import tradebrief.template.Template.TableSelection;

/** What of a table the body shows: the columns and rows that a template chooses, in its order. */
final class SelectedTable {
  private final ReportTable table;
  private final Name name;
  private final TableSelection selection;
  private final Composition composition;
  private final Vocabulary vocabulary;

  SelectedTable(
      ReportTable table, BlockPlan.Table plan, Composition composition, Vocabulary vocabulary) {
    this.table = table;
    name = plan.name();
    selection = plan.selection();
    this.composition = composition;
    this.vocabulary = vocabulary;
  }

  /**
   * Why the selection cannot be made, whether it is shown or not: a column that the table does not
   * have, or none that is for the body.
   */
  Stream<Finding> faults() {
    if (selection.equals(TableSelection.ALL)) {
      return Stream.empty();
    }
    Stream<Finding> unknown =
        Stream.concat(selection.columns().stream(), selection.by().stream())
            .filter(column -> !ids().contains(column.text()))
            .map(this::unknown);
    return selection.columns().isEmpty()
            && table.shownColumns().size() < 2 // the names of the rows alone
        ? Stream.concat(Stream.of(tooWide()), unknown)
        : unknown;
  }

  private Finding unknown(Name column) {
    return column
        .place()
        .error(
            "template-column",
            "column '" + column + "' of table '" + table.name() + "'",
            "one of: " + String.join(", ", ids()),
            Likeness.hint(column.text(), ids()));
  }

  private Finding tooWide() {
    return name.place()
        .error(
            "template-column",
            "no columns of table '" + name + "', which has more than the body has room for",
            "some of: " + String.join(", ", ids()),
            "name them under columns");
  }

  /** The table, without faults; empty when the body has no room for it, or no row is left. */
  Optional<ReportTable> find() {
    if (selection.equals(TableSelection.ALL)) {
      return Optional.of(table).filter(whole -> whole.audience() == Audience.EVERYWHERE);
    }
    List<Integer> columns = columns();
    List<Row> rows = rows().stream().map(row -> pick(row, columns)).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportTable(
            table.name(),
            selection.title().flatMap(this::say).map(composition::flagged).orElse(table.title()),
            columns.stream().map(i -> everywhere(table.columns().get(i))).toList(),
            rows,
            selection.notes().isEmpty()
                ? table.notes()
                : selection.notes().stream().flatMap(note -> say(note).stream()).toList(),
            Audience.EVERYWHERE));
  }

  private Optional<Text> say(Message message) {
    return vocabulary.say("", message).map(Sentence::text);
  }

  private List<Integer> columns() {
    return selection.columns().isEmpty()
        ? table.shownColumns()
        : selection.columns().stream().map(this::index).toList();
  }

  private List<String> ids() {
    return table.columns().stream().map(Column::id).toList();
  }

  private int index(Name column) {
    return ids().indexOf(column.text());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(table.rows());
    selection.by().ifPresent(by -> order(rows, index(by)));
    return rows.subList(0, Math.min(rows.size(), selection.top().orElse(rows.size())));
  }

  /** A row that stands out is a total or a comparison, and has no place among the others. */
  private void order(List<Row> rows, int column) {
    rows.removeIf(
        row ->
            row.emphasis() == Row.Emphasis.STRONG
                || !(row.cells().get(column) instanceof Cell.Numeric));
    Comparator<Row> byValue = comparing(row -> value(row, column));
    rows.sort(selection.ascending() ? byValue : byValue.reversed());
  }

  private static BigDecimal value(Row row, int column) {
    return ((Cell.Numeric) row.cells().get(column)).figure().value();
  }

  private static Row pick(Row row, List<Integer> columns) {
    return new Row(
        columns.stream().map(row.cells()::get).toList(), Audience.EVERYWHERE, row.emphasis());
  }

  private static Column everywhere(Column column) {
    return new Column(
        column.id(), column.header(), column.kind(), Audience.EVERYWHERE, column.width());
  }
}

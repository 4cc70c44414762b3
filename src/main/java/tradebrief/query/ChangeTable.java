package tradebrief.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.model.Status;
import tradebrief.model.Text;
import tradebrief.statistics.Change;
import tradebrief.statistics.Markers;
import tradebrief.statistics.Statistics;

/** What of the published figures changed between two days; only what is asked for narrows it. */
final class ChangeTable {
  private static final List<String> HEADER =
      List.of(
          "change",
          "period",
          "area",
          "flow",
          "mode",
          "basis",
          "value_before",
          "unit_before",
          "value_after",
          "unit_after",
          "growth_published_before",
          "growth_published_after",
          "status_before",
          "status_after",
          "release_before",
          "release_after",
          "source",
          "release_approximate_before",
          "release_approximate_after");

  private static final List<Dimension> KEYS =
      List.of(Dimension.PERIOD, Dimension.AREA, Dimension.FLOW, Dimension.MODE, Dimension.BASIS);

  private ChangeTable() {}

  static Answer answer(Question question, Context context, LocalDate otherDay) {
    List<Change> changes =
        Change.between(context.data(), context.date(), otherDay).stream()
            .filter(change -> question.narrowsTo(key(change), context.places()))
            .toList();
    boolean inOrder = !context.date().isAfter(otherDay);
    LocalDate from = inOrder ? context.date() : otherDay;
    LocalDate to = inOrder ? otherDay : context.date();
    return new Answer(grid(changes, context, from, to), records(changes, context, from, to));
  }

  private static RowKey key(Change change) {
    return new RowKey(change.after().series(), change.after().period());
  }

  private static Records records(
      List<Change> changes, Context context, LocalDate from, LocalDate to) {
    Map<String, Object> about = context.about();
    about.remove("as_of");
    about.put("from", from.toString());
    about.put("to", to.toString());
    return new Records(about, HEADER, changes.stream().map(ChangeTable::record).toList());
  }

  private static List<Object> record(Change change) {
    List<Object> fields = new ArrayList<>();
    fields.add(MeasuredRecords.code(change.kind()));
    fields.addAll(MeasuredRecords.key(key(change)));
    Optional<Observation> before = change.before();
    Optional<Observation> after = Optional.of(change.after());
    fields.add(before.flatMap(Observation::amount).map(Amount::value));
    fields.add(unit(before));
    fields.add(after.flatMap(Observation::amount).map(Amount::value));
    fields.add(unit(after));
    fields.add(before.flatMap(Observation::growthPublished));
    fields.add(after.flatMap(Observation::growthPublished));
    fields.add(before.map(Observation::status).map(Status::name));
    fields.add(after.map(Observation::status).map(Status::name));
    fields.add(before.map(Observation::release).map(LocalDate::toString));
    fields.add(after.map(Observation::release).map(LocalDate::toString));
    fields.add(change.after().source());
    fields.add(before.map(release -> release.flags().releaseApproximate()));
    fields.add(after.map(release -> release.flags().releaseApproximate()));
    return fields;
  }

  private static Optional<String> unit(Optional<Observation> release) {
    return release.flatMap(Observation::amount).map(amount -> amount.unit().name());
  }

  private static Grid grid(List<Change> changes, Context context, LocalDate from, LocalDate to) {
    Labels labels = context.labels();
    KeyColumns keys = new KeyColumns(KEYS, labels);
    List<Text> headers = new ArrayList<>(List.of(labels.words("query.column.change")));
    headers.addAll(keys.headers());
    for (String name :
        List.of("before", "after", "unit", "growth-before", "growth-after", "release")) {
      headers.add(labels.words("query.column." + name));
    }
    List<List<Grid.Cell>> rows = new ArrayList<>();
    ReleaseCells cells = new ReleaseCells();
    Markers then = Markers.of(Statistics.of(context.data(), from));
    Markers now = Markers.of(Statistics.of(context.data(), to));
    changes.forEach(change -> rows.add(row(change, then, now, cells, keys, labels)));
    Text caption =
        labels.words(
            "query.changes",
            Text.same(from.toString()),
            Text.same(to.toString()),
            Text.same(Integer.toString(changes.size())));
    return new Grid(context.caption(caption), headers, rows, cells.key(labels));
  }

  private static List<Grid.Cell> row(
      Change change,
      Markers then,
      Markers now,
      ReleaseCells numbers,
      KeyColumns keys,
      Labels labels) {
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(Grid.Cell.of(labels.words("query.change." + change.kind().name())));
    cells.addAll(keys.cells(key(change)));
    Optional<Observation> before = change.before();
    Optional<Observation> after = Optional.of(change.after());
    cells.add(numbers.level(before, then));
    cells.add(numbers.level(after, now));
    cells.add(
        Grid.Cell.of(
            unit(after)
                .or(() -> unit(before))
                .map(unit -> labels.words("unit." + unit))
                .orElseGet(() -> Text.same(""))));
    cells.add(numbers.growth(before, then));
    cells.add(numbers.growth(after, now));
    cells.add(Grid.Cell.of(labels.release(change.after())));
    return cells;
  }
}

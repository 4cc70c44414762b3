package tradebrief.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.model.Status;
import tradebrief.model.Text;
import tradebrief.report.MissingReason;
import tradebrief.statistics.Change;

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
          "source");

  private static final List<Dimension> KEYS =
      List.of(Dimension.PERIOD, Dimension.AREA, Dimension.FLOW, Dimension.MODE, Dimension.BASIS);

  private ChangeTable() {}

  static Answer answer(Question question, Context context, LocalDate otherDay) {
    List<Change> changes =
        Change.between(context.data(), context.date(), otherDay).stream()
            .filter(change -> question.narrowsTo(key(change)))
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
    changes.forEach(change -> rows.add(row(change, keys, labels)));
    Text caption =
        labels.words(
            "query.changes",
            Text.same(from.toString()),
            Text.same(to.toString()),
            Text.same(Integer.toString(changes.size())));
    return new Grid(context.caption(caption), headers, rows, List.of());
  }

  private static List<Grid.Cell> row(Change change, KeyColumns keys, Labels labels) {
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(Grid.Cell.of(labels.words("query.change." + change.kind().name())));
    cells.addAll(keys.cells(key(change)));
    Optional<Observation> after = Optional.of(change.after());
    cells.add(level(change.before()));
    cells.add(level(after));
    cells.add(
        Grid.Cell.of(
            unit(after)
                .or(() -> unit(change.before()))
                .map(unit -> labels.words("unit." + unit))
                .orElseGet(() -> Text.same(""))));
    cells.add(growth(change.before()));
    cells.add(growth(after));
    cells.add(Grid.Cell.of(change.after().release()));
    return cells;
  }

  /** A level as published, with its status; its status alone where there is none. */
  static Grid.Cell level(Optional<Observation> release) {
    String marker =
        release.flatMap(found -> found.status().marker()).map(found -> " " + found).orElse("");
    return level(release, marker);
  }

  /** With other shorthand behind it than its status. */
  static Grid.Cell level(Optional<Observation> release, String behind) {
    return number(release, found -> found.amount().map(Amount::value), behind);
  }

  private static Grid.Cell growth(Optional<Observation> release) {
    return growth(release, "");
  }

  /** The growth published with a release. */
  static Grid.Cell growth(Optional<Observation> release, String behind) {
    return number(release, Observation::growthPublished, behind);
  }

  private static String missing(Observation release) {
    return MissingReason.of(release.status()).marker().toString();
  }

  private static Grid.Cell number(
      Optional<Observation> release,
      Function<Observation, Optional<BigDecimal>> part,
      String behind) {
    return release
        .flatMap(part)
        .map(number -> NumberText.asPublished(number, behind))
        .orElseGet(() -> Grid.Cell.number(release.map(ChangeTable::missing).orElse("–"), ""));
  }
}

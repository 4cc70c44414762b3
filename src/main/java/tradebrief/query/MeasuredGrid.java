package tradebrief.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Marker;
import tradebrief.model.Text;
import tradebrief.statistics.Measure;
import tradebrief.statistics.MeasureUnit;
import tradebrief.statistics.Reason;
import tradebrief.statistics.Result;

/** Measures for people: a column for each. */
final class MeasuredGrid {
  private final Question question;
  private final Labels labels;
  private final Context context;
  private final List<MeasuredTable.Row> rows;
  private final List<Measure> measures;
  private final Map<Measure, Set<String>> currencies = new EnumMap<>(Measure.class);

  MeasuredGrid(Question question, Context context, List<MeasuredTable.Row> rows) {
    this.question = question;
    this.context = context;
    this.rows = rows;
    labels = context.labels();
    measures = question.measures().measures();
    measures.forEach(measure -> currencies.put(measure, new TreeSet<>()));
    rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.result().measure().unit() == MeasureUnit.CURRENCY)
        .forEach(this::noteCurrency);
  }

  private void noteCurrency(Measured cell) {
    if (cell.result() instanceof Result.Value value) {
      currencies(value.measure()).add(value.unit());
    }
  }

  /** The currencies of a measure's numbers; none where it is not in currency. */
  private Set<String> currencies(Measure measure) {
    return currencies.getOrDefault(measure, Set.of());
  }

  /**
   * The grid.
   *
   * @param unlisted areas asked for that nothing is known of
   */
  Grid grid(List<Area> unlisted) {
    KeyColumns keys = new KeyColumns(dimensions(), labels);
    List<Text> headers = new ArrayList<>(keys.headers());
    measures.forEach(measure -> headers.add(labels.header(measure, currencies(measure))));
    List<List<Grid.Cell>> lines = new ArrayList<>();
    for (MeasuredTable.Row row : rows) {
      List<Grid.Cell> line = new ArrayList<>(keys.cells(row.key()));
      row.cells().forEach(cell -> line.add(cell(cell)));
      lines.add(line);
    }
    return new Grid(context.caption(caption()), headers, lines, notes(unlisted));
  }

  /** What the rows go by, and the basis where they stand on several. */
  private List<Dimension> dimensions() {
    List<Dimension> dimensions = new ArrayList<>(question.by());
    if (!dimensions.contains(Dimension.BASIS) && bases().size() > 1) {
      dimensions.add(Dimension.BASIS);
    }
    return dimensions;
  }

  private List<Basis> bases() {
    return rows.stream().map(row -> row.key().series().basis()).distinct().toList();
  }

  private Stream<Measured> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  private Grid.Cell cell(Measured measured) {
    if (measured.result() instanceof Result.Value value) {
      Grid.Cell cell = NumberText.cell(value, measured.markers());
      return currencies(value.measure()).size() > 1
          ? new Grid.Cell(cell.left(), cell.right().map(text -> text + " " + value.unit()), true)
          : cell;
    }
    return Grid.Cell.number(
        String.join(" ", measured.markers().stream().map(Marker::toString).toList()), "");
  }

  /** What holds of every row. */
  private Text caption() {
    List<Text> parts = new ArrayList<>();
    rows.stream().map(MeasuredTable.Row::key).findFirst().ifPresent(key -> add(key, parts));
    parts.add(labels.words("query.as-of", Text.same(context.date().toString())));
    return Labels.joined(parts, " · ");
  }

  private void add(RowKey key, List<Text> parts) {
    if (question.by().stream().noneMatch(Dimension::isPlace)) {
      parts.add(labels.area(key.series().area()));
    }
    addUnlessBy(Dimension.FLOW, labels.flow(key.series().flow()), parts);
    addUnlessBy(Dimension.MODE, labels.mode(key.series().mode()), parts);
    if (!dimensions().contains(Dimension.BASIS)) {
      String words = question.basis().isPresent() ? "query.basis" : "query.main-basis";
      parts.add(
          labels.words(
              words,
              labels.basis(key.series().basis()),
              Text.same(key.series().basis().toString())));
    }
    if (Dimension.findTime(question.by()).isEmpty()) {
      parts.add(Text.same(key.period().toString()));
    }
  }

  private void addUnlessBy(Dimension dimension, Text text, List<Text> parts) {
    if (!question.by().contains(dimension)) {
      parts.add(text);
    }
  }

  private List<Text> notes(List<Area> unlisted) {
    List<Text> notes = new ArrayList<>();
    if (!unlisted.isEmpty()) {
      notes.add(
          labels.words(
              "query.unlisted",
              Text.same(Integer.toString(unlisted.size())),
              Labels.enumerated(unlisted.stream().map(labels::area).toList())));
    }
    if (cells().anyMatch(MeasuredGrid::isDerived)) {
      notes.add(labels.words("query.derived"));
    }
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    cells().forEach(cell -> markers.addAll(cell.markers()));
    markers.forEach(marker -> notes.add(labels.key(marker)));
    notes.addAll(reasons());
    return notes;
  }

  private static boolean isDerived(Measured cell) {
    return cell.result() instanceof Result.Value value && value.isDerived();
  }

  /** Why measures are not defined although the level is known: a line for each measure and why. */
  private List<Text> reasons() {
    Map<List<Object>, Integer> counts = new LinkedHashMap<>();
    cells()
        .map(Measured::result)
        .filter(Result.NotDefined.class::isInstance)
        .map(Result.NotDefined.class::cast)
        .filter(none -> none.reason() != Reason.NO_LEVEL)
        .forEach(
            none -> counts.merge(List.<Object>of(none.measure(), none.reason()), 1, Integer::sum));
    Function<Map.Entry<List<Object>, Integer>, Text> line =
        entry ->
            labels.words(
                "query.not-defined",
                labels.words("query.measure." + entry.getKey().get(0)),
                Text.same(entry.getValue().toString()),
                labels.words("query.reason." + ((Reason) entry.getKey().get(1)).name()));
    return counts.entrySet().stream().map(line).toList();
  }
}

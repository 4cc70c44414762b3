package tradebrief.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Text;
import tradebrief.statistics.Markers;
import tradebrief.statistics.Triangle;

/** Every release of every period of the series that a question has. */
final class TriangleTable {
  private static final List<String> HEADER =
      List.of(
          "period",
          "area",
          "flow",
          "mode",
          "basis",
          "number",
          "release",
          "value",
          "unit",
          "growth_published",
          "status",
          "revision_percent",
          "source",
          "release_approximate");

  private static final List<Dimension> KEYS =
      List.of(Dimension.PERIOD, Dimension.AREA, Dimension.FLOW, Dimension.MODE, Dimension.BASIS);

  private static final int PERCENT_DECIMALS = 2;

  private final Context context;
  private final Markers markers;
  private final Labels labels;
  private final List<List<Object>> records = new ArrayList<>();
  private final List<List<Grid.Cell>> lines = new ArrayList<>();
  private final List<Text> means = new ArrayList<>();
  private final ReleaseCells numbers = new ReleaseCells();
  private final KeyColumns keys;

  private TriangleTable(Context context) {
    this.context = context;
    markers = Markers.of(context.statistics());
    labels = context.labels();
    keys = new KeyColumns(KEYS, labels);
  }

  static Answer answer(Question question, Context context) {
    TriangleTable table = new TriangleTable(context);
    List<RowKey> rows = new Selection(question, context).rows();
    Set<RowKey> asked = Set.copyOf(rows);
    for (Series series : rows.stream().map(RowKey::series).distinct().toList()) {
      rows.stream()
          .filter(row -> row.series().equals(series))
          .map(row -> row.period().kind())
          .distinct()
          .sorted()
          .map(kind -> Triangle.of(context.statistics(), series, kind))
          .forEach(triangle -> table.add(within(triangle, asked)));
    }
    return table.answer();
  }

  /** A triangle with the periods asked for only. */
  private static Triangle within(Triangle triangle, Set<RowKey> asked) {
    return new Triangle(
        triangle.series(),
        triangle.rows().stream()
            .filter(row -> asked.contains(new RowKey(triangle.series(), row.period())))
            .toList());
  }

  private Answer answer() {
    List<Text> headers = new ArrayList<>(keys.headers());
    for (String name : List.of("number", "release", "value", "unit", "growth", "revision")) {
      headers.add(labels.words("query.column." + name));
    }
    Text caption = labels.words("query.triangle", Text.same(context.date().toString()));
    List<Text> notes = new ArrayList<>(means);
    notes.addAll(numbers.key(labels));
    return new Answer(
        new Grid(context.caption(caption), headers, lines, notes),
        new Records(context.about(), HEADER, records));
  }

  private void add(Triangle triangle) {
    for (Triangle.Row row : triangle.rows()) {
      for (int i = 0; i < row.releases().size(); i++) {
        Optional<BigDecimal> revision = i == row.latestLevel() ? row.revision() : Optional.empty();
        add(row.releases().get(i), i + 1, revision);
      }
    }
    triangle.findMeanRevision().ifPresent(mean -> means.add(mean(triangle, mean)));
  }

  private Text mean(Triangle triangle, BigDecimal mean) {
    Series series = triangle.series();
    return labels.words(
        "query.mean",
        Labels.joined(
            List.of(
                labels.area(series.area()),
                labels.flow(series.flow()),
                labels.mode(series.mode()),
                labels.basis(series.basis())),
            " · "),
        Text.same(Integer.toString(triangle.revisedPeriods())),
        percent(mean),
        percent(triangle.findMeanAbsoluteRevision().orElse(mean.abs())));
  }

  private static Text percent(BigDecimal number) {
    Grid.Cell cell = NumberText.cell(number, PERCENT_DECIMALS, "%");
    return Labels.joined(List.of(cell.left(), cell.right()), "");
  }

  private void add(Observation release, int number, Optional<BigDecimal> revision) {
    RowKey key = new RowKey(release.series(), release.period());
    List<Object> fields = new ArrayList<>(MeasuredRecords.key(key));
    fields.add((long) number);
    fields.add(release.release().toString());
    fields.add(release.amount().map(Amount::value));
    fields.add(release.amount().map(amount -> amount.unit().name()));
    fields.add(release.growthPublished());
    fields.add(release.status().name());
    fields.add(revision);
    fields.add(release.source());
    fields.add(release.flags().releaseApproximate());
    records.add(fields);
    lines.add(line(key, release, number, revision));
  }

  private List<Grid.Cell> line(
      RowKey key, Observation release, int number, Optional<BigDecimal> revision) {
    List<Grid.Cell> cells = new ArrayList<>(keys.cells(key));
    cells.add(Grid.Cell.number(Integer.toString(number), ""));
    cells.add(Grid.Cell.of(labels.release(release)));
    cells.add(numbers.level(Optional.of(release), markers));
    cells.add(
        Grid.Cell.of(
            release
                .amount()
                .map(amount -> labels.words("unit." + amount.unit().name()))
                .orElseGet(() -> Text.same(""))));
    cells.add(numbers.growth(Optional.of(release), markers));
    cells.add(
        revision
            .map(percent -> NumberText.cell(percent, PERCENT_DECIMALS, ""))
            .orElseGet(() -> Grid.Cell.number("", "")));
    return cells;
  }
}

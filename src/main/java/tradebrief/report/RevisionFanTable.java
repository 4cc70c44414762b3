package tradebrief.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;
import tradebrief.statistics.Growth;

/**
 * How far each release of a figure lies from its first one, in percent: a row for the first, second
 * and later releases, a column for each revised period, the newest first.
 */
final class RevisionFanTable {
  static final String NAME = "revision_fan";

  private static final String ORDINAL = "release-ordinal";
  private static final String RELEASES = "revision-of.";

  /** As many periods as have room for their names at the ends of their lines. */
  private static final int MOST = 6;

  private final Composition composition;
  private final List<Revised> revised;

  /**
   * A period whose figure was revised.
   *
   * @param period it
   * @param changes of each release against the first, that one included
   */
  private record Revised(Period period, List<Growth> changes) {
    boolean moved() {
      return changes.stream().anyMatch(change -> change.percent().signum() != 0);
    }

    String column() {
      return RELEASES + period;
    }
  }

  private RevisionFanTable(Composition composition) {
    this.composition = composition;
    List<Period> periods =
        new ArrayList<>(
            MonthlyFigures.areOf(composition.period)
                ? TradeByMonthTable.months(composition)
                : composition.years(composition.basis));
    Collections.reverse(periods);
    revised =
        periods.stream()
            .map(period -> new Revised(period, changes(period)))
            .filter(Revised::moved)
            .limit(MOST)
            .toList();
  }

  /** None where any is not defined: the others would then stand under a wrong ordinal. */
  private List<Growth> changes(Period period) {
    List<Observation> releases =
        composition.statistics.releases(composition.series(Flow.TOTAL), period).stream()
            .filter(release -> release.amount().isPresent())
            .toList();
    List<Growth> changes =
        releases.stream()
            .flatMap(release -> Growth.find(release, releases.get(0)).stream())
            .toList();
    return changes.size() == releases.size() ? changes : List.of();
  }

  /** The table; empty where no figure was ever revised. */
  static Optional<ReportTable> build(Composition composition) {
    RevisionFanTable fan = new RevisionFanTable(composition);
    return fan.revised.isEmpty() ? Optional.empty() : Optional.of(fan.table());
  }

  /** The chart of the table: lines that start from one point, each with its period at its end. */
  static Optional<ReportChart> chart(Composition composition, Map<String, ReportTable> tables) {
    return Optional.ofNullable(tables.get(NAME))
        .map(table -> new RevisionFanTable(composition).chart(table));
  }

  private ReportTable table() {
    int most = revised.stream().mapToInt(one -> one.changes().size()).max().orElseThrow();
    return new ReportTable(
        NAME,
        composition.title(NAME),
        Stream.concat(Stream.of(composition.text(ORDINAL, 4)), revised.stream().map(this::column))
            .toList(),
        IntStream.range(0, most).mapToObj(this::row).toList(),
        composition.notes("note.revision-fan"),
        Audience.WORKBOOK);
  }

  private Column column(Revised one) {
    return new Column(
        one.column(),
        composition.words.text("column.revision-of", name(one)),
        Column.Kind.NUMBER,
        Audience.EVERYWHERE,
        3);
  }

  private Text name(Revised one) {
    return composition.format.shortPeriod(one.period());
  }

  private Row row(int release) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new Cell.Words(
            composition.words.text("release-ordinal", Text.same(Integer.toString(release + 1)))));
    for (Revised one : revised) {
      cells.add(
          release < one.changes().size()
              ? new Cell.Numeric(
                  composition.book.change(
                      "revision-fan." + one.period() + "." + (release + 1),
                      one.changes().get(release)))
              : new Cell.Missing(MissingReason.NOT_APPLICABLE));
    }
    return Row.of(cells);
  }

  private ReportChart chart(ReportTable table) {
    List<Figure> latest = revised.stream().map(one -> latest(table, one)).toList();
    List<Text> points =
        IntStream.range(0, latest.size())
            .mapToObj(
                i ->
                    composition.words.text(
                        "chart.point", name(revised.get(i)), latest.get(i).marked()))
            .toList();
    Text title =
        composition.flagged(
            composition.words.text(
                "chart.revision_fan",
                composition.name(composition.area),
                composition.format.day(composition.asOf.date())));
    return new ReportChart(
        NAME,
        title,
        composition.words.text("chart.revision_fan.alternative", title, Listing.plain(points)),
        latest,
        table,
        0,
        table.rows().size() - 1,
        ORDINAL,
        revised.stream().map(one -> new Series(one.column(), name(one), Shape.NAMED_LINE)).toList(),
        composition.words.text("chart.revision_fan.value-axis"),
        Text.same(""));
  }

  private static Figure latest(ReportTable table, Revised one) {
    Cell cell = table.rows().get(one.changes().size() - 1).cells().get(table.indexOf(one.column()));
    return ((Cell.Numeric) cell).figure();
  }
}

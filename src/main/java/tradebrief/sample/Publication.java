package tradebrief.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.model.Unit;

/** The made-up values as rows of observations, one a release. */
final class Publication {
  private static final String MARK = "synthetic";

  /** Values are hundredths of 亿元. */
  private static final int DECIMALS = 2;

  private final List<Area> areas;
  private final List<PublishedSeries> series;
  private final List<OddCell> oddCells;

  /** Publishes the series of the nation and of these provinces. */
  Publication(List<Area> provinces, List<PublishedSeries> series, List<OddCell> oddCells) {
    this.areas = Stream.concat(Stream.of(Area.CN), provinces.stream()).toList();
    this.series = List.copyOf(series);
    this.oddCells = List.copyOf(oddCells);
  }

  /** The rows of a year, in the order of their periods; cumulative ones are the nation's only. */
  List<List<String>> rows(int year) {
    List<List<String>> rows = new ArrayList<>();
    List<Period> cumulative = Timeline.cumulative(year);
    Stream.concat(Timeline.monthly(year).stream(), cumulative.stream())
        .sorted()
        .forEach(
            period -> {
              if (cumulative.contains(period)) {
                addRows(Area.CN, period, series.stream().filter(PublishedSeries::isHeadline), rows);
              } else {
                areas.forEach(area -> addRows(area, period, series.stream(), rows));
              }
            });
    return rows;
  }

  private void addRows(
      Area area, Period period, Stream<PublishedSeries> published, List<List<String>> rows) {
    published
        .filter(one -> one.covers(period))
        .forEach(
            one -> {
              for (Flow flow : one.flows()) {
                one.vintages().stream()
                    .filter(vintage -> vintage.stage().isThere(period.year()))
                    .forEach(vintage -> rows.add(row(one, area, flow, period, vintage)));
              }
            });
  }

  private List<String> row(
      PublishedSeries one, Area area, Flow flow, Period period, Vintage vintage) {
    Optional<OddCell> odd =
        oddCells.stream()
            .filter(cell -> cell.concerns(one, area, flow, period, vintage.stage()))
            .findFirst();
    Status status = odd.map(OddCell::status).orElse(vintage.stage().status());
    BigDecimal value = BigDecimal.valueOf(vintage.panel().value(area, flow, period), DECIMALS);
    return List.of(
        written(period),
        area.toString(),
        flow.toString(),
        one.mode(),
        one.basis().toString(),
        status.isMissing() ? "" : value.toPlainString(),
        Unit.CNY_100M.toString(),
        status.isMissing() ? "" : BigDecimal.valueOf(1, DECIMALS).toPlainString(),
        growth(one, area, flow, period, vintage),
        status.toString(),
        vintage.stage().release(period).toString(),
        MARK,
        odd.map(cell -> MARK + "; " + cell.reason()).orElse(MARK));
  }

  private static String growth(
      PublishedSeries one, Area area, Flow flow, Period period, Vintage vintage) {
    return area.equals(Area.CN) && one.isHeadline()
        ? one.growth(flow, period, vintage).map(BigDecimal::toPlainString).orElse("")
        : "";
  }

  /** Cumulative ones as publishers have them, 2021-01..2021-03 and not 2021-Q1. */
  private static String written(Period period) {
    return period.months() == 1 ? period.toString() : period.first() + ".." + period.last();
  }
}

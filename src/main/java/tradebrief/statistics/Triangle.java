package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * The revision triangle of a series: every release of every period of one kind.
 *
 * @param series which figure
 * @param rows a row a period, the earliest first
 */
public record Triangle(Series series, List<Row> rows) {
  /** Copies. */
  public Triangle {
    rows = List.copyOf(rows);
  }

  /**
   * The releases of one period.
   *
   * @param period which
   * @param releases the oldest first, at least one
   */
  public record Row(Period period, List<Observation> releases) {
    /** Copies. */
    public Row {
      releases = List.copyOf(releases);
    }

    /**
     * The latest level less the first, in percent of the first, to {@link Percent#DECIMALS}; empty
     * with fewer than two levels, when the first is not positive, or between currencies.
     */
    public Optional<BigDecimal> revision() {
      List<Amount> amounts =
          releases.stream().flatMap(release -> release.amount().stream()).toList();
      return amounts.size() < 2
          ? Optional.empty()
          : number(Formulas.growth(amounts.get(amounts.size() - 1), amounts.get(0)));
    }

    /** The place among the releases, from 0, of the latest with a level; -1 where none has one. */
    public int latestLevel() {
      int latest = releases.size() - 1;
      while (latest >= 0 && releases.get(latest).amount().isEmpty()) {
        latest--;
      }
      return latest;
    }

    private static Optional<BigDecimal> number(Outcome outcome) {
      return outcome instanceof Outcome.Found number
          ? Optional.of(number.exact().decimal())
          : Optional.empty();
    }
  }

  /** The triangle of the periods of a kind. */
  public static Triangle of(Statistics statistics, Series series, Period.Kind kind) {
    return new Triangle(
        series,
        statistics.latest(series).stream()
            .map(Observation::period)
            .filter(period -> period.kind() == kind)
            .sorted()
            .map(period -> new Row(period, statistics.releases(series, period)))
            .toList());
  }

  /** How many periods were released more than once and so count in the means. */
  public int revisedPeriods() {
    return revisions().size();
  }

  /**
   * Mean revision, in percent: whether first releases were too low (positive) or too high. Empty
   * when no period was released twice.
   */
  public Optional<BigDecimal> findMeanRevision() {
    return mean(revisions());
  }

  /** Mean absolute revision, in percent: how far off first releases were, either way. */
  public Optional<BigDecimal> findMeanAbsoluteRevision() {
    return mean(revisions().stream().map(BigDecimal::abs).toList());
  }

  private List<BigDecimal> revisions() {
    return rows.stream().flatMap(row -> row.revision().stream()).toList();
  }

  private static Optional<BigDecimal> mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal::add)
        .map(
            sum ->
                sum.divide(
                    BigDecimal.valueOf(numbers.size()), Percent.DECIMALS, RoundingMode.HALF_UP));
  }
}

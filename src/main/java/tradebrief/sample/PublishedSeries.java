package tradebrief.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.sample.Vintage.Stage;

/**
 * What is published of one mode on one basis.
 *
 * @param mode a supervision mode, or all
 * @param basis counted how
 * @param since its first month
 * @param flows in which directions
 * @param vintages its values, in the order of their release
 */
record PublishedSeries(
    String mode, Basis basis, YearMonth since, List<Flow> flows, List<Vintage> vintages) {
  private static final List<Flow> BOTH = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Makes every series of the package up. */
  static List<PublishedSeries> all(long seed, List<Province> provinces) {
    // every draw comes from one source: the order of these lines belongs to what a seed means
    Noise noise = new Noise(seed);
    List<Area> areas = provinces.stream().map(Province::area).toList();
    Panel formal = new Panel(areas, LevelRule.ecommerce(provinces, noise));
    Panel preliminary = preliminary(areas, formal, noise);
    Panel goods = new Panel(areas, LevelRule.goods(provinces, noise));
    List<PublishedSeries> all = new ArrayList<>();
    all.add(
        allModes(
            Basis.ALL_FORMATS,
            new Vintage(Stage.PRELIMINARY, preliminary),
            new Vintage(Stage.FORMAL, formal)));
    for (Mode mode : Mode.ALL) {
      Vintage only = new Vintage(Stage.ONLY, mode.panel(areas, formal, noise));
      all.add(
          new PublishedSeries(
              mode.code(), Basis.ALL_FORMATS, mode.since(), mode.flows(), List.of(only)));
    }
    all.add(allModes(Basis.GOODS_TRADE, new Vintage(Stage.ONLY, goods)));
    return all;
  }

  private static PublishedSeries allModes(Basis basis, Vintage... vintages) {
    return new PublishedSeries(Series.ALL_MODES, basis, Timeline.month(0), BOTH, List.of(vintages));
  }

  /** A year's preliminary figures err in one direction, and each of them a little by itself. */
  private static Panel preliminary(List<Area> areas, Panel formal, Noise noise) {
    Map<String, Double> errors = new HashMap<>();
    for (int year : Timeline.years()) {
      errors.put("export " + year, noise.bell(0.018));
      errors.put("import " + year, noise.bell(0.018));
    }
    return new Panel(
        areas,
        (area, flow, month) -> {
          double error = errors.getOrDefault(flow + " " + Timeline.month(month).getYear(), 0.0);
          double factor = StrictMath.exp(error) * noise.factor(0.006);
          return Math.round(formal.value(area, flow, month) * factor);
        });
  }

  /** Whether it was there all through a period. */
  boolean covers(Period period) {
    return !period.first().isBefore(since);
  }

  /** Whether it has cumulative figures and growth for the nation. */
  boolean isHeadline() {
    return mode.equals(Series.ALL_MODES);
  }

  /**
   * The nation's growth over the same period a year before, as its publisher would state it:
   * against the latest level known on the day of the release, in percent, rounded half up to a
   * tenth. Empty in the first year.
   */
  Optional<BigDecimal> growth(Flow flow, Period period, Vintage vintage) {
    Period before = period.minusYears(1);
    if (!Timeline.covers(before)) {
      return Optional.empty();
    }
    LocalDate day = vintage.stage().release(period);
    long base =
        vintages.stream()
            .filter(earlier -> !earlier.stage().release(before).isAfter(day))
            .max(Comparator.comparing(earlier -> earlier.stage().release(before)))
            .orElseThrow()
            .panel()
            .value(Area.CN, flow, before);
    long value = vintage.panel().value(Area.CN, flow, period);
    return Optional.of(
        BigDecimal.valueOf(value - base)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
  }
}

package tradebrief.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tradebrief.model.Amount;
import tradebrief.model.Flow;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** {@code parts-and-total}: export and import make the total, within what rounding hides. */
final class PartsAndTotalRule implements Rule {
  /** All flows of one release of a figure. */
  private record Key(Series total, Period period, LocalDate release) {
    static Key of(Observation one) {
      return new Key(one.series().of(Flow.TOTAL), one.period(), one.release());
    }

    /** Written out, as {@link #equals} is: many are asked for. */
    @Override
    public int hashCode() {
      return 31 * (31 * total.hashCode() + period.hashCode()) + release.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && total.equals(key.total)
          && period.equals(key.period)
          && release.equals(key.release);
    }
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Map<Key, Map<Flow, Published>> byRelease = new LinkedHashMap<>();
    for (Published one : tables.observations()) {
      if (one.observation().amount().isPresent()) {
        byRelease
            .computeIfAbsent(Key.of(one.observation()), key -> new EnumMap<>(Flow.class))
            .put(one.observation().series().flow(), one);
      }
    }
    for (Map<Flow, Published> flows : byRelease.values()) {
      Published total = flows.get(Flow.TOTAL);
      Published exported = flows.get(Flow.EXPORT);
      Published imported = flows.get(Flow.IMPORT);
      if (total != null && exported != null && imported != null) {
        check(total, exported, imported, findings);
      }
    }
  }

  private static void check(
      Published total, Published exported, Published imported, Findings findings) {
    Amount all = Levels.amount(total);
    Amount out = Levels.amount(exported);
    Amount in = Levels.amount(imported);
    boolean sameCurrency =
        all.unit().currency().equals(out.unit().currency())
            && all.unit().currency().equals(in.unit().currency());
    if (!sameCurrency || out.inCurrency().add(in.inCurrency()).compareTo(all.inCurrency()) == 0) {
      return; // nearly always: to the digit
    }
    Interval parts = out.interval().plus(in.interval());
    if (!parts.overlaps(all.interval())) {
      findings.add(
          total
              .valuePlace()
              .error(
                  "parts-and-total",
                  "total " + Figures.of(all),
                  expected(all, out, in, parts),
                  String.format(
                      Locale.ROOT,
                      "one of the three is wrong, or they are not of one release: lines %d, %d, %d",
                      line(total),
                      line(exported),
                      line(imported))));
      // which of them is wrong is not known
      findings.spoil(exported.valuePlace());
      findings.spoil(imported.valuePlace());
    }
  }

  private static long line(Published one) {
    return one.observation().origin().line();
  }

  private static String expected(Amount all, Amount out, Amount in, Interval parts) {
    BigDecimal slack = width(all.interval()).add(width(parts)).divide(BigDecimal.valueOf(2));
    BigDecimal sum = out.inCurrency().add(in.inCurrency());
    BigDecimal size = all.unit().size();
    return String.format(
        Locale.ROOT,
        "export %s + import %s = %s %s, within %s",
        Figures.plain(out.inCurrency().divide(size)),
        Figures.plain(in.inCurrency().divide(size)),
        Figures.plain(sum.divide(size)),
        all.unit(),
        Figures.plain(slack.divide(size)));
  }

  private static BigDecimal width(Interval interval) {
    return interval.high().subtract(interval.low());
  }
}

package tradebrief.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tradebrief.model.Amount;
import tradebrief.model.Flow;
import tradebrief.model.Interval;

/**
 * {@code parts-and-total}: export and import make the total, within what rounding hides, in the
 * releases of one day. Where the newest releases are of several days, figures that are exact should
 * do so too, which is doubtful only: a total may be revised without its parts.
 */
final class PartsAndTotalRule implements Rule {
  private static final String CODE = "parts-and-total";

  @Override
  public void check(Tables tables, Findings findings) {
    tables.acrossFlows().forEach(releases -> check(releases, findings));
  }

  private static void check(List<Published> releases, Findings findings) {
    Map<Flow, Published> together = new EnumMap<>(Flow.class);
    Map<Flow, Published> newest = new EnumMap<>(Flow.class);
    LocalDate day = LocalDate.MIN;
    for (Published one : releases) {
      newest.put(one.observation().series().flow(), one);
      if (!one.observation().release().equals(day)) {
        together.clear();
        day = one.observation().release();
      }
      together.put(one.observation().series().flow(), one);
      Published total = together.get(Flow.TOTAL);
      Published exported = together.get(Flow.EXPORT);
      Published imported = together.get(Flow.IMPORT);
      if (total != null && exported != null && imported != null) {
        check(total, exported, imported, findings);
      }
    }
    if (newest.size() == Flow.values().length && !together.equals(newest)) {
      checkAcross(newest, findings);
    }
  }

  private static void checkAcross(Map<Flow, Published> newest, Findings findings) {
    Published total = Objects.requireNonNull(newest.get(Flow.TOTAL));
    Published exported = Objects.requireNonNull(newest.get(Flow.EXPORT));
    Published imported = Objects.requireNonNull(newest.get(Flow.IMPORT));
    Amount all = Levels.amount(total);
    Amount out = Levels.amount(exported);
    Amount in = Levels.amount(imported);
    boolean exact =
        newest.values().stream().allMatch(one -> Levels.amount(one).roundingUnit().isEmpty());
    boolean oneUnit = out.unit() == all.unit() && in.unit() == all.unit();
    if (exact && oneUnit && out.value().add(in.value()).compareTo(all.value()) != 0) {
      findings.addRepeated(
          ReleaseDay.of(total),
          total
              .valuePlace()
              .warning(
                  CODE,
                  "total " + Figures.of(all) + " released " + total.observation().release(),
                  String.format(
                      Locale.ROOT,
                      "export %s released %s + import %s released %s = %s",
                      Figures.plain(out.value()),
                      exported.observation().release(),
                      Figures.plain(in.value()),
                      imported.observation().release(),
                      Figures.plain(out.value().add(in.value()))),
                  "a flow was not revised with the others; see --complete of aggregate"));
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
                  CODE,
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

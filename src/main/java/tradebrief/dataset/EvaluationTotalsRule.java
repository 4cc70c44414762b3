package tradebrief.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tradebrief.model.Evaluation;

/**
 * The numbers of a round of evaluation fit each other: {@code tier-above-total} where more zones of
 * a tier are named than it has, {@code tiers-above-evaluated} where the tiers together have more
 * than were evaluated, {@code evaluated-above-zones} where more were evaluated than there were. The
 * newest release of each number counts.
 */
final class EvaluationTotalsRule implements Rule {
  private static final int TIERS = 4;

  private record Total(Row row, Evaluation.TierTotal meaning) {}

  @Override
  public void check(Tables tables, Findings findings) {
    Map<List<Integer>, Total> totals = totals(tables);
    Map<List<Integer>, Set<String>> named = named(tables);
    Map<Integer, List<Total>> rounds = new HashMap<>();
    totals.forEach(
        (key, total) -> {
          checkNamed(total, named.getOrDefault(key, Set.of()).size(), findings);
          rounds.computeIfAbsent(total.meaning().round(), round -> new ArrayList<>()).add(total);
        });
    rounds.forEach((round, of) -> checkRound(of, tables, findings));
  }

  /** The newest total of each tier of each round. */
  private static Map<List<Integer>, Total> totals(Tables tables) {
    Map<List<Integer>, Total> totals = new HashMap<>();
    tables.cleanRows(Contract.EVALUATION_TOTALS).stream()
        .map(row -> new Total(row, Records.tierTotal(row)))
        .sorted(Comparator.comparing(total -> total.meaning().release()))
        .forEach(
            total -> totals.put(List.of(total.meaning().round(), total.meaning().tier()), total));
    return totals;
  }

  /** The zones of each tier of each round, by the newest row of each zone. */
  private static Map<List<Integer>, Set<String>> named(Tables tables) {
    Map<List<String>, Evaluation.Named> newest = new HashMap<>();
    tables.cleanRows(Contract.EVALUATIONS).stream()
        .map(Records::named)
        .sorted(Comparator.comparing(Evaluation.Named::release))
        .forEach(one -> newest.put(List.of(String.valueOf(one.round()), one.zoneId()), one));
    Map<List<Integer>, Set<String>> named = new HashMap<>();
    newest
        .values()
        .forEach(
            one ->
                named
                    .computeIfAbsent(List.of(one.round(), one.tier()), key -> new HashSet<>())
                    .add(one.zoneId()));
    return named;
  }

  private static void checkNamed(Total total, int named, Findings findings) {
    if (named > total.meaning().zones()) {
      add(
          total,
          "zones",
          "tier-above-total",
          "at least " + named + ", as many as evaluations.csv names in this tier",
          findings);
    }
  }

  private static void checkRound(List<Total> totals, Tables tables, Findings findings) {
    int sum = totals.stream().mapToInt(total -> total.meaning().zones()).sum();
    Total last =
        totals.stream()
            .max(Comparator.comparing(total -> total.row().place().line()))
            .orElseThrow();
    int evaluated = last.meaning().evaluated();
    boolean all = totals.size() == TIERS;
    if (sum > evaluated || (all && sum != evaluated)) {
      String expected = (all ? "" : "at least ") + sum + ", the sum of the tiers of the round";
      add(last, "evaluated", "tiers-above-evaluated", expected, findings);
    } else if (tables.complete(Contract.ZONE_EVENTS)) {
      checkEvaluated(last, tables, findings);
    }
  }

  private static void checkEvaluated(Total total, Tables tables, Findings findings) {
    LocalDate last = LocalDate.of(total.meaning().round(), 12, 31);
    long there =
        tables.rows(Contract.ZONE_EVENTS).stream()
            // an approval with a fault of its own may well have been in time
            .filter(row -> !findings.clean(row) || isApproval(row, last))
            .count();
    if (total.meaning().evaluated() > there) {
      String expected = "at most " + there + ", as many zones as were approved by " + last;
      add(total, "evaluated", "evaluated-above-zones", expected, findings);
    }
  }

  private static boolean isApproval(Row row, LocalDate last) {
    return row.text("event").equals("established")
        && !LocalDate.parse(row.text("reply_date")).isAfter(last);
  }

  private static void add(
      Total total, String column, String code, String expected, Findings findings) {
    String round = "tier " + total.meaning().tier() + " of " + total.meaning().round();
    findings.add(
        total
            .row()
            .place(column)
            .error(code, total.row().quote(column) + " with " + round, expected, ""));
  }
}

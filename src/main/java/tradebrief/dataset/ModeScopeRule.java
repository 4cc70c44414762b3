package tradebrief.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * {@code mode-of-other-flow}: of a mode of exports alone there are no imports, nor the other way
 * about. {@code mode-before-effect}: nor is there anything from before it took effect, which is a
 * warning: pilots may have gone before.
 */
final class ModeScopeRule implements Rule {
  private record Scope(Row mode, Optional<Flow> oneWay, Optional<LocalDate> effective) {
    static Scope of(Row mode, Meanings meanings) {
      return new Scope(
          mode,
          Records.oneWay(mode),
          mode.columns().containsKey("effective_date")
              ? Optional.of(meanings.day(mode.text("effective_date")))
              : Optional.empty());
    }
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Map<String, Scope> scopes = new HashMap<>();
    for (Row mode : tables.cleanRows(Contract.MODES)) {
      scopes.put(mode.text("mode"), Scope.of(mode, tables.meanings()));
    }
    for (Row row : tables.rows(Contract.OBSERVATIONS, "period", "flow", "mode")) {
      String mode = row.text("mode");
      Scope scope = mode.equals(Series.ALL_MODES) ? null : scopes.get(mode);
      if (scope != null) {
        checkFlow(row, scope, findings);
        checkPeriod(row, tables.meanings().period(row.text("period")), scope, findings);
      }
    }
  }

  private static void checkFlow(Row row, Scope scope, Findings findings) {
    String flow = row.text("flow");
    scope
        .oneWay()
        .filter(one -> !flow.equals(Flow.TOTAL.toString()) && !flow.equals(one.toString()))
        .ifPresent(
            one ->
                findings.add(
                    row.place("flow")
                        .error(
                            "mode-of-other-flow",
                            String.format(
                                Locale.ROOT, "%s of mode %s", row.quote("flow"), row.text("mode")),
                            one + " or total, as at " + scope.mode().place("flow"),
                            "the mode has no other flow: one of the two is wrong")));
  }

  private static void checkPeriod(Row row, Period period, Scope scope, Findings findings) {
    scope
        .effective()
        .filter(day -> period.lastDay().isBefore(day))
        .ifPresent(
            day ->
                findings.add(
                    row.place("period")
                        .warning(
                            "mode-before-effect",
                            String.format(
                                Locale.ROOT, "a figure of mode %s in %s", row.text("mode"), period),
                            String.format(
                                Locale.ROOT,
                                "none before %s, as at %s",
                                day,
                                scope.mode().place("effective_date")),
                            "look at the period and the mode")));
  }
}

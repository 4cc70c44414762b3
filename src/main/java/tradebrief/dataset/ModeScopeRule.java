package tradebrief.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tradebrief.model.Flow;
import tradebrief.model.Mode;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * {@code mode-of-other-flow}: of a mode of exports alone there are no imports, nor the other way
 * about. {@code mode-before-effect}: nor is there anything from before it took effect, which is a
 * warning: pilots may have gone before.
 */
final class ModeScopeRule implements FigureRule {
  private record Listed(Row row, Mode mode) {}

  private final Map<String, Listed> modes = new HashMap<>();
  private final Meanings meanings;

  ModeScopeRule(Tables tables) {
    meanings = tables.meanings();
    for (Row row : tables.cleanRows(Contract.MODES)) {
      modes.put(row.text("mode"), new Listed(row, Records.mode(row)));
    }
  }

  @Override
  public List<String> columns() {
    return List.of("period", "flow", "mode");
  }

  @Override
  public void check(Row row, Findings findings) {
    String code = row.text("mode");
    Listed listed = code.equals(Series.ALL_MODES) ? null : modes.get(code);
    if (listed != null) {
      checkFlow(row, listed, findings);
      if (findings.clean(row)) {
        checkPeriod(row, meanings.period(row.text("period")), listed, findings);
      }
    }
  }

  private static void checkFlow(Row row, Listed listed, Findings findings) {
    String flow = row.text("flow");
    listed
        .mode()
        .oneWay()
        .filter(one -> !flow.equals(Flow.TOTAL.toString()) && !flow.equals(one.toString()))
        .ifPresent(
            one ->
                findings.add(
                    row.place("flow")
                        .error(
                            "mode-of-other-flow",
                            row.quote("flow") + " of mode " + listed.mode().code(),
                            one + " or total, as at " + listed.row().place("flow"),
                            "the mode has no other flow: one of the two is wrong")));
  }

  private static void checkPeriod(Row row, Period period, Listed listed, Findings findings) {
    if (listed.mode().isLaterThan(period)) {
      findings.addRepeated(
          listed,
          row.place("period")
              .warning(
                  "mode-before-effect",
                  String.format(
                      Locale.ROOT, "a figure of mode %s in %s", listed.mode().code(), period),
                  String.format(
                      Locale.ROOT,
                      "none before %s, as at %s",
                      listed.row().text("effective_date"),
                      listed.row().place("effective_date")),
                  "look at the period and the mode"));
    }
  }
}

package tradebrief.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Likeness;
import tradebrief.model.Observation.Series;

/** {@code unknown-mode}: a mode is {@code _T} or, where modes are listed, one of these. */
record KnownModeRule(Set<String> modes, Tables tables) implements FigureRule {
  /** The rule, if the modes are known. */
  static Optional<FigureRule> find(Tables tables) {
    return tables.complete(Contract.MODES)
        ? Optional.of(new KnownModeRule(tables.texts(Contract.MODES, "mode"), tables))
        : Optional.empty();
  }

  @Override
  public List<String> columns() {
    return List.of("mode");
  }

  @Override
  public void check(Row row, Findings findings) {
    String mode = row.text("mode");
    if (!mode.equals(Series.ALL_MODES)
        && !modes.contains(mode)
        && !tables.mistyped(Contract.MODES, "mode", mode)) {
      findings.addAbsence(
          mode,
          row.place("mode")
              .error(
                  "unknown-mode",
                  row.quote("mode"),
                  "_T for all modes, or one of modes.csv",
                  Likeness.hint(mode, modes)));
    }
  }
}

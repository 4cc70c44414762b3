package tradebrief.dataset;

import java.util.Set;
import tradebrief.model.Likeness;
import tradebrief.model.Observation.Series;

/** {@code unknown-mode}: a mode is {@code _T} or, where modes are listed, one of these. */
final class KnownModeRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    if (!tables.complete(Contract.MODES)) {
      return;
    }
    Set<String> modes = tables.texts(Contract.MODES, "mode");
    for (Row row : tables.figures("mode")) {
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
}

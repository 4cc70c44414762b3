package tradebrief.dataset;

import java.util.List;
import tradebrief.model.Finding;
import tradebrief.model.Status;

/**
 * {@code value-and-status}: where there is no value the status says why, or a growth was published
 * without one; where the status says that there is none, there is none.
 */
final class ValueAndStatusRule implements FigureRule {
  @Override
  public List<String> columns() {
    return List.of("value", "status", "growth_published");
  }

  @Override
  public void check(Row row, Findings findings) {
    Status status = Status.parse(row.text("status"));
    if (row.isEmpty("value") && row.isEmpty("growth_published") && !status.isMissing()) {
      findings.add(noReason(row));
    } else if (!row.isEmpty("value") && status.isMissing()) {
      findings.add(missingWithValue(row));
    }
  }

  private static Finding noReason(Row row) {
    return row.place("value")
        .error(
            "value-and-status",
            "no value and no growth_published with " + row.quote("status"),
            "one of them, or a status that says why there is none",
            "O missing, Q suppressed, L not collected, M cannot exist, H holiday, K in another"
                + " category");
  }

  private static Finding missingWithValue(Row row) {
    return row.place("status")
        .error(
            "value-and-status",
            row.quote("status") + " with " + row.quote("value"),
            "no value, or the status of one",
            "A normal, P provisional, E estimated, U low reliability");
  }
}

package tradebrief.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code tier-name}: a tier has one name within a round, wherever it is named. */
final class EvaluationTierRule implements Rule {
  private static final String NAME = "tier_zh";

  @Override
  public void check(Tables tables, Findings findings) {
    Map<List<String>, Row> first = new HashMap<>();
    for (String resource : List.of(Contract.EVALUATION_TOTALS, Contract.EVALUATIONS)) {
      for (Row row : tables.rows(resource, "evaluation_year", "tier", NAME)) {
        Row known = first.putIfAbsent(row.texts(List.of("evaluation_year", "tier")), row);
        if (known != null && !known.text(NAME).equals(row.text(NAME))) {
          findings.add(
              row.place(NAME)
                  .error(
                      "tier-name",
                      row.quote(NAME) + " of " + row.quote("tier"),
                      Quoted.cell(NAME, known.text(NAME)) + " as at " + known.place(NAME),
                      "one of tier and name is wrong"));
        }
      }
    }
  }
}

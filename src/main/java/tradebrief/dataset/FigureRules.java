package tradebrief.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules about single figures, each row by all of them in their order: there are very many rows,
 * and to come back to each for every rule would take several times as long.
 */
final class FigureRules implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    check(tables.rows(Contract.OBSERVATIONS), rules(KnownAreaRule.find(tables), tables), findings);
    // of which zones there are, the foreign key says
    check(tables.rows(Contract.ZONE_TRADE), rules(Optional.empty(), tables), findings);
  }

  private static List<FigureRule> rules(Optional<FigureRule> ofPlace, Tables tables) {
    return Stream.<Optional<? extends FigureRule>>of(
            Optional.of(new PeriodRule(tables.meanings())),
            ofPlace,
            KnownModeRule.find(tables),
            Optional.of(new ModeScopeRule(tables)),
            Optional.of(new ValueAndStatusRule()),
            Optional.of(new RoundingUnitRule(tables.meanings())),
            Optional.of(new GrowthRule()),
            Optional.of(new ReleaseRule(tables.meanings())))
        .<FigureRule>flatMap(Optional::stream)
        .toList();
  }

  private static void check(List<Row> rows, List<FigureRule> rules, Findings findings) {
    for (Row row : rows) {
      for (FigureRule rule : rules) {
        if (findings.faulty() == 0 || findings.clean(row, rule.columns())) {
          rule.check(row, findings);
        }
      }
    }
  }
}

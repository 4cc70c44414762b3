package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.ofProvinces;
import static tradebrief.statistics.Given.period;
import static tradebrief.statistics.Given.series;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;

class BreakdownTest {
  private static final Series ZHEJIANG = series("330000", Flow.TOTAL);
  private static final Series JIANGSU = series("320000", Flow.TOTAL);
  private static final Series GUANGDONG = series("440000", Flow.TOTAL);

  /** The year 2026 of the nation in three provinces, in which zj, js and gd name them. */
  private static Breakdown table(String lines) {
    return ofProvinces(lines)
        .breakdown(TOTAL, List.of(ZHEJIANG, JIANGSU, GUANGDONG), period("2026"));
  }

  @Test
  void knownAndMissingPartsKeepTheOrderAskedFor() {
    Breakdown table = table("2026 9; 2026 - gd status:Q; 2026 2 js");

    assertThat(table.known()).extracting(Level::series).containsExactly(JIANGSU);
    assertThat(table.missing()).extracting(Level::series).containsExactly(ZHEJIANG, GUANGDONG);
    assertThat(table.missing())
        .extracting(Level.Missing::gap)
        .containsExactly(Gap.NOT_PUBLISHED, Gap.SUPPRESSED);
    assertThat(table("2026 2 gd; 2026 3 js; 2026 4 zj").known())
        .extracting(Level::series)
        .containsExactly(ZHEJIANG, JIANGSU, GUANGDONG);
  }

  @ParameterizedTest(name = "{0} leaves {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // complete, and what rounding hides
        "2026 9; 2026 2 zj; 2026 3 js; 2026 4 gd | 0",
        "2026 9.5; 2026 2 zj; 2026 3 js; 2026 4 gd | 0.5",
        // the parts that are missing are in it, and never taken for 0
        "2026 9; 2026 2 zj; 2026 3 js | 4",
        "2026 9; 2026 2 zj; 2026 - js status:Q | 7",
        "2026 9 | 9",
        // counted on different bases, the parts may exceed the total
        "2026 9; 2026 8 zj; 2026 3 js | -2",
        "2026 9; 2026 -2 zj | 11",
        "2026 0; 2026 0 zj | 0",
        // in units of the currency, whatever unit each figure has
        "2026 1 unit:CNY_100M; 2026 2500 zj unit:CNY_10K; 2026 5 js | 74999995",
        // derived parts and a derived total count like published ones
        "2026-H1 4; 2026-H2 5; 2026-H1 1 zj; 2026-H2 2 zj | 6",
        // without a total there is nothing left of it
        "2026 2 zj; 2026 3 js; 2026 4 gd | none",
        "2026 - status:Q; 2026 2 zj | none",
        // one part in another currency is enough
        "2026 9; 2026 2 zj; 2026 1 js unit:USD | none",
        "2026 9 unit:USD; 2026 2 zj unit:USD; 2026 1 js unit:USD_100M | -99999993"
      })
  void theRemainderIsTheTotalLessTheKnownParts(String lines, String expected) {
    assertThat(
            table(lines)
                .findRemainder()
                .map(rest -> rest.stripTrailingZeros().toPlainString())
                .orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026 9; 2026 2 zj; 2026 3 js; 2026 - gd status:Q | true",
        // 9 − 2 − 3 less the known half would be the other one
        "2026 9; 2026 2 zj; 2026 3 js; 2026-H1 1 gd; 2026-H2 - gd status:Q | true",
        "2026 9; 2026 2 zj; 2026 3 js; 2026-H1 1 gd; 2026-H2 - gd status:O | false",
        // two together disclose neither
        "2026 9; 2026 2 zj; 2026 - js status:Q; 2026 - gd status:Q | false",
        "2026 9; 2026 2 zj; 2026 - gd status:Q | false",
        // nobody keeps it confidential
        "2026 9; 2026 2 zj; 2026 3 js | false",
        "2026 9; 2026 2 zj; 2026 3 js; 2026 - gd status:M | false",
        "2026 9; 2026 2 zj; 2026 3 js; 2026 4 gd | false"
      })
  void aRemainderDisclosesTheOnePartThatIsKeptConfidential(String lines, boolean discloses) {
    assertThat(table(lines).disclosesByRemainder()).isEqualTo(discloses);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026 10; 2026 2 zj; 2026 3 js; 2026 4 gd | 1 false",
        "2026 10 round:2; 2026 2 zj; 2026 3 js; 2026 4 gd | 1 true",
        "2026 8; 2026 2 zj; 2026 3 js; 2026 4 gd | -1 false",
        "2026 8; 2026 2 zj round:1; 2026 3 js round:1; 2026 4 gd | -1 true",
        "2026 8; 2026 2 zj; 2026 3 js; 2026 4 gd unit:USD | none",
        "2026 8; 2026 2 zj; 2026 3 js | none",
        "2026 2 zj; 2026 3 js; 2026 4 gd | none"
      })
  void aCompleteTableSaysWhetherRoundingExplainsTheDifference(String lines, String expected) {
    assertThat(
            table(lines)
                .findReconciliation()
                .map(found -> found.difference().toPlainString() + " " + found.withinRounding())
                .orElse("none"))
        .isEqualTo(expected);
  }

  @Test
  void aTableWithoutPartsLeavesTheWholeTotalAndDisclosesNothing() {
    Breakdown table =
        StructureMeasures.of(known("2026 9")).breakdown(TOTAL, List.of(), period("2026"));

    assertThat(table.findRemainder().orElseThrow()).isEqualByComparingTo("9");
    assertThat(table.missing()).isEmpty();
    assertThat(table.disclosesByRemainder()).isFalse();
    assertThat(table.findReconciliation()).isEmpty();
  }
}

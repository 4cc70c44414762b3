package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.ofProvinces;
import static tradebrief.statistics.Given.open;
import static tradebrief.statistics.Given.period;
import static tradebrief.statistics.Given.say;
import static tradebrief.statistics.Given.series;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** Of 浙江 (330000) in the nation, or among it, 江苏 and 广东. */
class StructureMeasuresTest {
  private static final Series PART = series("330000", Flow.TOTAL);
  private static final List<Series> PARTS =
      List.of(PART, series("320000", Flow.TOTAL), series("440000", Flow.TOTAL));
  private static final Period PERIOD = period("2026");

  private static Result compute(String measure, String lines) {
    StructureMeasures measures = ofProvinces(lines);
    return switch (Measure.valueOf(measure)) {
      case SHARE -> measures.share(PART, TOTAL, PERIOD);
      case SHARE_CHANGE -> measures.shareChange(PART, TOTAL, PERIOD);
      case CONTRIBUTION -> measures.contribution(PART, TOTAL, PERIOD);
      case RANK -> measures.rank(PART, PARTS, PERIOD);
      case RANK_CHANGE -> measures.rankChange(PART, PARTS, PERIOD);
      case BALANCE -> measures.balance(PART, PERIOD);
      case EXPORT_IMPORT_RATIO -> measures.exportImportRatio(PART, PERIOD);
      case GOODS_TRADE_SHARE -> measures.goodsTradeShare(PART, PERIOD);
      case CONCENTRATION -> measures.concentration(PARTS, PERIOD);
      case VALUE,
          YEAR_ON_YEAR,
          MONTH_ON_MONTH,
          CUMULATIVE,
          CUMULATIVE_GROWTH,
          ROLLING_YEAR,
          ROLLING_YEAR_GROWTH,
          INDEX,
          COMPOUND_GROWTH ->
          throw new IllegalArgumentException(measure);
    };
  }

  @ParameterizedTest(name = "exports in the total of {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026 20; 2026 12 flow:export; 2026 8 flow:import; 2025 10; 2025 7 flow:export | 50 points",
        "2026 20; 2026 12 flow:export; 2025 10; 2025 7 flow:export; 2025 3 flow:import | 50 points",
        "2026 20; 2026 12 flow:export; 2026 9 flow:import; 2025 10; 2025 7 flow:export | PARTS_DIFFER",
        "2026 20 round:2; 2026 12 flow:export; 2026 9 flow:import; 2025 10; 2025 7 flow:export"
            + " | 50 points",
        "2026 20; 2026 12 flow:export; 2025 10; 2025 7 flow:export; 2025 4 flow:import | PARTS_DIFFER",
        "2026 20 on:2027-01-14; 2026 29 on:2027-06-16; 2026 12 flow:export; 2025 10 on:2026-01-14;"
            + " 2025 7 flow:export | 50 points"
      })
  void contributionOfAFlow(String lines, String expected) {
    Result contribution = ofProvinces(lines).contribution(series("CN", Flow.EXPORT), TOTAL, PERIOD);

    assertThat(say(contribution)).isEqualTo(expected);
  }

  @Test
  void doesNotContributeWhatIsLeftOverOfARevisedYear() {
    String revised =
        "2026 20 zj on:2027-01-14; 2026 29 zj on:2027-06-16; 2026-H1 3 zj; 2025-H2 1 zj; 2025-H2 9";

    assertThat(say(ofProvinces(revised).contribution(PART, TOTAL, period("2026-H2"))))
        .isEqualTo("RELEASES_DIFFER");
    assertThat(
            say(
                ofProvinces(revised.replace("2026 20 zj on:2027-01-14; ", ""))
                    .contribution(PART, TOTAL, period("2026-H2"))))
        .isEqualTo("277.777777777778 points");
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE | 2026 1 zj; 2026 8 | 12.5 percent",
        "SHARE | 2026-H1 1 zj; 2026-H2 1 zj; 2026 3 | 66.666666666667 percent",
        "SHARE | 2026 8 | NO_LEVEL NOT_PUBLISHED",
        "SHARE | 2026 1 zj | NO_WHOLE NOT_PUBLISHED",
        "SHARE | 2026 1 zj; 2026 0 | WHOLE_NOT_POSITIVE",
        "SHARE | 2026 1 zj; 2026 1 round:2 | WHOLE_NOT_POSITIVE",
        "SHARE | 2026 1 zj; 2026 8 unit:USD | CURRENCY_DIFFERS",
        "SHARE_CHANGE | 2026 1 zj; 2026 8; 2025 1 zj; 2025 10 | 2.5 points",
        "SHARE_CHANGE | 2026 1 zj; 2026 3; 2025 2 zj; 2025 3 | -33.333333333333 points",
        "SHARE_CHANGE | 2026 1 zj; 2026 8; 2025 1 zj | NO_WHOLE NOT_PUBLISHED",
        "SHARE_CHANGE | 2026 1 zj; 2026 8; 2025 10 | NO_BASE NOT_PUBLISHED",
        "SHARE_CHANGE | 2026 8; 2025 1 zj; 2025 10 | NO_LEVEL NOT_PUBLISHED",
        "SHARE_CHANGE | 2026 1 zj; 2025 1 zj; 2025 10 | NO_WHOLE NOT_PUBLISHED",
        "SHARE_CHANGE | 2026 1 zj; 2026 8; 2025 1 zj; 2025 0 | WHOLE_NOT_POSITIVE",
        "SHARE_CHANGE | 2026 1 zj; 2026 0; 2025 1 zj; 2025 10 | WHOLE_NOT_POSITIVE",
        "SHARE_CHANGE | 2026 1 zj unit:USD; 2026 8; 2025 1 zj; 2025 9 | CURRENCY_DIFFERS",
        "SHARE_CHANGE | 2026 1 zj status:B; 2026 8; 2025 1 zj; 2025 10 | SERIES_BREAK",
        "SHARE_CHANGE | 2026 1 zj; 2026 8 status:B; 2025 1 zj; 2025 10 | SERIES_BREAK",
        "CONTRIBUTION | 2026 3 zj; 2026 20; 2025 1 zj; 2025 16 | 12.5 points",
        "CONTRIBUTION | 2026 3 zj; 2025 0 zj; 2025 16 | 18.75 points",
        "CONTRIBUTION | 2026 1 zj; 2025 3 zj; 2025 16 | -12.5 points",
        "CONTRIBUTION | 2025 1 zj; 2025 16 | NO_LEVEL NOT_PUBLISHED",
        "CONTRIBUTION | 2026 3 zj; 2025 16 | NO_BASE NOT_PUBLISHED",
        "CONTRIBUTION | 2026 3 zj; 2025 1 zj | NO_WHOLE NOT_PUBLISHED",
        "CONTRIBUTION | 2026 3 zj; 2025 1 zj; 2025 0 | BASE_NOT_POSITIVE",
        "CONTRIBUTION | 2026 3 zj; 2025 1 zj; 2025 1 round:2 | BASE_NOT_POSITIVE",
        "CONTRIBUTION | 2026 3 zj; 2025 1 zj; 2025 9 unit:USD | CURRENCY_DIFFERS",
        "CONTRIBUTION | 2026 3 zj unit:USD; 2025 1 zj; 2025 9 unit:USD | CURRENCY_DIFFERS",
        "CONTRIBUTION | 2026 3 zj; 2025 1 zj; 2025 9; 2026 1 status:B | SERIES_BREAK",
        "CONTRIBUTION | 2026 3 zj status:B; 2025 1 zj; 2025 9 | SERIES_BREAK",
        "RANK | 2026 3 zj; 2026 2 js; 2026 1 gd | 1 rank",
        "RANK | 2026 3 zj; 2026 4 js; 2026 5 gd | 3 rank",
        "RANK | 2026 3 zj; 2026 3 js; 2026 5 gd | 2 rank",
        "RANK | 2026 3 zj; 2026 5 js; 2026 5 gd | 3 rank",
        "RANK | 2026 3 zj; 2026 4 js | 2 rank",
        "RANK | 2026 0 zj; 2026 - js status:Q | 1 rank",
        "RANK | 2026 2 js; 2026 1 gd | NO_LEVEL NOT_PUBLISHED",
        "RANK | 2026 3 zj; 2026 4 js unit:USD | CURRENCY_DIFFERS",
        "RANK_CHANGE | 2026 3 zj; 2026 2 js; 2025 3 zj; 2025 4 js | 1 places",
        // places are counted among those that are known in both years
        "RANK_CHANGE | 2026 3 zj; 2026 4 js; 2026 4 gd; 2025 3 zj; 2025 2 js | -1 places",
        "RANK_CHANGE | 2026 3 zj; 2026 2 js; 2025 3 zj; 2025 2 js; 2025 9 gd | 0 places",
        "RANK_CHANGE | 2026 3 zj; 2026 4 js status:B; 2025 3 zj; 2025 2 js | 0 places",
        "RANK_CHANGE | 2026 3 zj; 2025 3 zj; 2025 3 js | 0 places",
        "RANK_CHANGE | 2026 3 zj | NO_BASE NOT_PUBLISHED",
        "RANK_CHANGE | 2025 3 zj | NO_LEVEL NOT_PUBLISHED",
        "RANK_CHANGE | 2026 3 zj status:B; 2025 3 zj | SERIES_BREAK",
        "RANK_CHANGE | 2026 3 zj; 2025 3 zj; 2025 3 js unit:USD | CURRENCY_DIFFERS",
        "RANK_CHANGE | 2026 3 zj; 2026 3 js unit:USD; 2025 3 zj | CURRENCY_DIFFERS",
        "BALANCE | 2026 3 zj flow:export; 2026 5 zj flow:import | -2 CNY",
        "BALANCE | 2026 3 zj flow:export | PART_MISSING NOT_PUBLISHED",
        "BALANCE | 2026 3 zj flow:import | PART_MISSING NOT_PUBLISHED",
        "BALANCE | 2026 3 zj flow:export; 2026 5 zj flow:import unit:USD | CURRENCY_DIFFERS",
        "EXPORT_IMPORT_RATIO | 2026 3 zj flow:export; 2026 2 zj flow:import | 1.5 ratio",
        "EXPORT_IMPORT_RATIO | 2026 3 zj flow:export; 2026 0 zj flow:import | WHOLE_NOT_POSITIVE",
        "EXPORT_IMPORT_RATIO | 2026 3 zj flow:export | PART_MISSING NOT_PUBLISHED",
        "GOODS_TRADE_SHARE | 2026 1 zj; 2026 16 zj basis:goods-trade | 6.25 percent",
        "GOODS_TRADE_SHARE | 2026 1 zj; 2026 16 basis:goods-trade | NO_WHOLE NOT_PUBLISHED",
        "CONCENTRATION | 2026 1 zj; 2026 1 js; 2026 2 gd | 3750 herfindahl",
        "CONCENTRATION | 2026 1 zj; 2026 0 js; 2026 0 gd | 10000 herfindahl",
        "CONCENTRATION | 2026 1 zj; 2026 1 js | PART_MISSING NOT_PUBLISHED",
        "CONCENTRATION | 2026 0 zj; 2026 0 js; 2026 0 gd | WHOLE_NOT_POSITIVE",
        "CONCENTRATION | 2026 2 zj; 2026 -1 js; 2026 1 gd | NEGATIVE",
        "CONCENTRATION | 2026 2 zj; 2026 1 js; 2026 1 gd unit:USD | CURRENCY_DIFFERS"
      })
  void aMeasureBesideOthers(String measure, String lines, String expected) {
    Result result = compute(measure, lines);

    assertThat(result.measure()).isEqualTo(Measure.valueOf(measure));
    assertThat(say(result)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1} lies in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE | 2026 4 zj round:2; 2026 9 round:2 | 30..62.5",
        "SHARE_CHANGE | 2026 4 zj round:2; 2026 9 round:2; 2025 1 zj; 2025 10 | 20..52.5",
        "CONTRIBUTION | 2026 5 zj round:2; 2025 2 zj round:2; 2025 9 round:2 | 10..62.5",
        "CONTRIBUTION | 2026 2 zj round:2; 2025 5 zj round:2; 2025 9 round:2 | -62.5..-10",
        "BALANCE | 2026 3 zj flow:export round:1; 2026 5 zj flow:import round:1 | -3..-1",
        "RANK | 2026 3 zj | none",
        "RANK_CHANGE | 2026 3 zj; 2025 3 zj | none",
        "CONCENTRATION | 2026 1 zj; 2026 1 js; 2026 2 gd | none"
      })
  void theIntervalThatRoundingLeavesOpen(String measure, String lines, String expected) {
    assertThat(open(compute(measure, lines))).isEqualTo(expected);
  }

  @Test
  void concentrationOfNothingIsNotDefined() {
    assertThat(say(ofProvinces("2026 1").concentration(List.of(), PERIOD))).isEqualTo("NO_PARTS");
  }

  @Test
  void aTableSaysWhichPartIsMissingAndDoesNotMakeUpATotal() {
    Breakdown none = ofProvinces("2026 1 zj; 2026 2 js").breakdown(TOTAL, PARTS, PERIOD);
    Breakdown gap =
        ofProvinces("2026 9; 2026 1 zj; 2026 - js status:Q; 2026 2 gd")
            .breakdown(TOTAL, PARTS, PERIOD);

    assertThat(none.total()).isInstanceOf(Level.Missing.class);
    assertThat(none.missing())
        .extracting(missing -> missing.series().area().code())
        .containsExactly("440000");
    assertThat(none.findReconciliation()).isEmpty();
    assertThat(gap.total()).isInstanceOf(Level.Published.class);
    assertThat(gap.missing()).extracting(Level.Missing::gap).containsExactly(Gap.SUPPRESSED);
    assertThat(gap.findReconciliation()).isEmpty();
    assertThat(gap.parts()).hasSize(3);
  }

  @Test
  void aCompleteTableIsReconciledWithItsTotal() {
    Breakdown table =
        ofProvinces("2026 9 round:1; 2026 1 zj; 2026 5 js round:1; 2026 2 gd")
            .breakdown(TOTAL, PARTS, PERIOD);
    Reconciliation found = table.findReconciliation().orElseThrow();

    assertThat(table.missing()).isEmpty();
    assertThat(found.difference()).isEqualByComparingTo("1");
    assertThat(found.withinRounding()).isTrue();
    assertThat(found.parts()).hasSize(3);
  }
}

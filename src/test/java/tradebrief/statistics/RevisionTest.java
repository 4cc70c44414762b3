package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Observation;

class RevisionTest {
  private static String say(Optional<BigDecimal> number) {
    return number.map(found -> found.stripTrailingZeros().toPlainString()).orElse("none");
  }

  /** Two releases of 2021: what the second says of the first. */
  @ParameterizedTest(name = "{0} then {1}: {2}, {3} %, implied base {4}")
  @CsvSource({
    "4, 5, 1, 25, none",
    "5, 4, -1, -20, none",
    "0, 4, 4, none, none",
    "4, -, none, none, none",
    "- status:O, 4, none, none, none",
    "4, 4 unit:USD, none, none, none",
    "4, 6 growth:50, 2, 50, 4",
    "4, 4 growth:-100, 0, 0, none",
    "4, 4 growth:-120, 0, 0, none",
    "4, - growth:9, none, none, none",
    "4, 1 growth:200, -3, -75, 0.333333333333"
  })
  void aReleaseBesideTheOneBefore(
      String first, String second, String change, String percent, String base) {
    Statistics statistics =
        known("2021 " + first + " on:2022-01-14", "2021 " + second + " on:2022-06-15");
    List<Revision> revisions = Revision.of(statistics, TOTAL, period("2021"));

    assertThat(revisions).hasSize(2);
    assertThat(revisions.get(0).before()).isEmpty();
    assertThat(say(revisions.get(0).change())).isEqualTo("none");
    assertThat(revisions.get(1).before()).contains(revisions.get(0).observation());
    assertThat(say(revisions.get(1).change())).isEqualTo(change);
    assertThat(say(revisions.get(1).changePercent())).isEqualTo(percent);
    assertThat(say(revisions.get(1).impliedBase())).isEqualTo(base);
  }

  /** The facts: 2022 was measured against the formal level of 2021, not the preliminary one. */
  @ParameterizedTest
  @CsvSource({"9.8, 2022-07-22", "6.6, 2022-01-14", "15.0, none", "none, none"})
  void theFittingBaseIsTheReleaseThatThePublishedGrowthWasMeasuredAgainst(
      String growth, String release) {
    String stated = growth.equals("none") ? "" : " growth:" + growth;
    Statistics statistics =
        known(
            "2021 19800 round:100 on:2022-01-14",
            "2021 19200 round:100 on:2022-07-22",
            "2022 21100 round:100 on:2023-01-13" + stated);
    Revision revision = Revision.of(statistics, TOTAL, period("2022")).get(0);

    assertThat(
            revision.fittingBase().map(Observation::release).map(Object::toString).orElse("none"))
        .isEqualTo(release);
  }
}

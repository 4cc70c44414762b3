package tradebrief.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SampleReleasesTest {
  private static final SyntheticRows ROWS =
      new SyntheticRows(SamplePackage.files(SamplePackage.DEFAULT_SEED));

  @Test
  void releasesComeAfterThePeriodAndOnWorkdays() {
    for (CSVRecord row : ROWS.all()) {
      String[] months = row.get("period").split("\\.\\.", -1);
      LocalDate end = YearMonth.parse(months[months.length - 1]).atEndOfMonth();
      LocalDate release = LocalDate.parse(row.get("release"));
      assertThat(release).as(SyntheticRows.key(row)).isAfter(end);
      assertThat(release.getDayOfWeek().getValue()).isLessThan(6);
      if (row.get("status").equals("P")) {
        assertThat(release).isBefore(end.plusDays(19));
      }
    }
  }

  @Test
  void preliminaryFiguresAreRevisedOnce() {
    Map<String, Set<String>> statuses =
        ROWS.all().stream()
            .filter(row -> row.get("mode").equals("_T") && row.get("area").equals("CN"))
            .filter(row -> row.get("basis").equals("all-formats"))
            .collect(
                groupingBy(
                    row -> row.get("period") + row.get("flow"),
                    mapping(row -> row.get("status"), toSet())));
    statuses.forEach(
        (key, found) ->
            assertThat(found)
                .as(key)
                .isEqualTo(key.startsWith("2026") ? Set.of("P") : Set.of("P", "A")));
    String key = "2021-10|CN|total|_T|all-formats|";
    assertThat(ROWS.value(key + "2021-11-15")).isNotEqualTo(ROWS.value(key + "2022-06-16"));
  }

  @Test
  void growthIsAgainstTheLatestLevelOfTheDay() {
    // May 2021 is released two days before the formal figures of 2020, June a month after them
    growth("2021-05", "2021-06-14", "2020-06-15");
    growth("2021-06", "2021-07-14", "2021-06-16");
    growth("2021-05", "2022-06-16", "2021-06-16");
    assertThat(ROWS.all().stream().filter(row -> row.get("period").startsWith("2018")))
        .allMatch(row -> row.get("growth_published").isEmpty());
    String joint = "2020-01..2020-02|CN|total|_T|all-formats|2020-03-16";
    BigDecimal base =
        ROWS.value("2019-01|CN|total|_T|all-formats|2019-02-14")
            .add(ROWS.value("2019-02|CN|total|_T|all-formats|2019-03-14"));
    assertThat(new BigDecimal(ROWS.row(joint).get("growth_published")).doubleValue())
        .isCloseTo(
            100 * (ROWS.value(joint).doubleValue() / base.doubleValue() - 1), within(0.0501));
  }

  private static void growth(String period, String release, String baseRelease) {
    String before = (Integer.parseInt(period.substring(0, 4)) - 1) + period.substring(4);
    String key = period + "|CN|total|_T|all-formats|" + release;
    double base = ROWS.value(before + "|CN|total|_T|all-formats|" + baseRelease).doubleValue();
    assertThat(new BigDecimal(ROWS.row(key).get("growth_published")).doubleValue())
        .as(key)
        .isCloseTo(100 * (ROWS.value(key).doubleValue() / base - 1), within(0.0501));
  }
}

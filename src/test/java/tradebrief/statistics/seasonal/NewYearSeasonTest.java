package tradebrief.statistics.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tradebrief.statistics.seasonal.NewYearSeason.Part;

class NewYearSeasonTest {
  private static final int YEARS = NewYearSeason.LAST_YEAR - NewYearSeason.FIRST_YEAR + 1;
  private static final NewYearSeason SEASON = new NewYearSeason(NewYears::of, false);
  private static final NewYearSeason EVEN = new NewYearSeason(NewYears::of, true);

  private static double[] longRun(NewYearSeason season, Part part) {
    return season.values(part, YearMonth.of(NewYearSeason.FIRST_YEAR, 1), YEARS * 12);
  }

  private static double at(NewYearSeason season, Part part, String month) {
    return season.values(part, YearMonth.parse(month), 1)[0];
  }

  @Test
  void theDatesOfTheTestsAreThoseOfTheCalendar() {
    assertThat(NewYears.KNOWN)
        .allSatisfy(day -> assertThat(NewYears.of(day.getYear())).isEqualTo(day));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyMonthSumsToZeroOverTheLongRun(Part part) {
    for (NewYearSeason season : new NewYearSeason[] {SEASON, EVEN}) {
      double[] values = longRun(season, part);
      for (int month = 0; month < 12; month++) {
        double sum = 0;
        for (int year = 0; year < YEARS; year++) {
          sum += values[year * 12 + month];
        }
        assertThat(sum).as("month %d", month + 1).isCloseTo(0, within(1e-10));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aYearSumsToZeroSinceEveryPartLiesWithinIt(Part part) {
    double[] values = longRun(SEASON, part);
    for (int year = 0; year < YEARS; year++) {
      double sum = 0;
      for (int month = 0; month < 12; month++) {
        sum += values[year * 12 + month];
      }
      assertThat(sum).as("year %d", NewYearSeason.FIRST_YEAR + year).isCloseTo(0, within(1e-10));
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void fromAprilOnThereIsNothing(Part part) {
    double[] values = longRun(SEASON, part);
    for (int i = 0; i < values.length; i++) {
      if (i % 12 > 2) {
        assertThat(values[i]).isZero();
      }
    }
  }

  /**
   * Days counted by hand. Between two years the long-run mean cancels: New Year 2023 was 22
   * January, 2024 10 February, 2021 12 February, 2018 16 February.
   */
  @ParameterizedTest
  @CsvSource({
    // 26 January to 9 February 2024: 6 and 9 of 15 days; 7 to 21 January 2023: all 15
    "BEFORE, 2024-01, 2023-01, 6, 15, 15",
    "BEFORE, 2024-02, 2023-02, 9, 0, 15",
    // 10 to 16 February; 22 to 28 January
    "DURING, 2024-01, 2023-01, 0, 7, 7",
    "DURING, 2024-02, 2023-02, 7, 0, 7",
    // 17 February to 5 March 2024: 13 and 5 of 18; 29 January to 15 February 2023: 3 and 15
    "AFTER, 2024-01, 2023-01, 0, 3, 18",
    "AFTER, 2024-02, 2023-02, 13, 15, 18",
    "AFTER, 2024-03, 2023-03, 5, 0, 18",
    // 19 February to 8 March 2021; 23 February to 12 March 2018
    "AFTER, 2018-03, 2021-03, 12, 8, 18"
  })
  void theShareOfThePartInTheMonth(
      Part part, String month, String other, double days, double otherDays, double length) {
    assertThat(at(SEASON, part, month) - at(SEASON, part, other))
        .isCloseTo((days - otherDays) / length, within(1e-12));
  }

  @Test
  void madeEvenJanuaryAndFebruaryStandByTheirDays() {
    // 13 of 18 days in January and February 2024, 18 in 2023
    assertThat(at(EVEN, Part.AFTER, "2024-01") - at(EVEN, Part.AFTER, "2023-01"))
        .isCloseTo(13.0 / 18 * 31 / 60 - 31.0 / 59, within(1e-12));
    assertThat(at(EVEN, Part.AFTER, "2024-03")).isEqualTo(at(SEASON, Part.AFTER, "2024-03"));
  }

  @Test
  void aDateThatIsNoNewYearIsRefused() {
    NewYearSeason season = new NewYearSeason(year -> LocalDate.of(year, 3, 1), false);
    assertThatThrownBy(() -> season.values(Part.AFTER, YearMonth.of(2024, 1), 12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1901-03-01");
  }
}

package tradebrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PeriodTest {
  /** {@code !} stands for text that is rejected. */
  @ParameterizedTest
  @CsvFileSource(resources = "/periods.csv", useHeadersInDisplayName = true)
  void readsWhatUsersWriteAndWritesItBack(String text, String canonical, String kind) {
    if (canonical.equals("!")) {
      assertThatThrownBy(() -> Period.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "'%s' is not a period; accepted forms: 2021, 2021-H1, 2021-Q1, 2021-10, 2021-01..2021-10",
              text);
    } else {
      Period period = Period.parse(text);
      assertThat(period).hasToString(canonical);
      assertThat(period.kind()).hasToString(kind);
      assertThat(Period.parse(canonical)).isEqualTo(period);
    }
  }

  @Test
  void knowsItsDaysAndThoseOfAYearBefore() {
    assertThat(Period.parse("2024-02").lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Period.parse("2024-02").minusYears(1).lastDay())
        .isEqualTo(LocalDate.of(2023, 2, 28));
    assertThat(Period.parse("2021-01..2021-09").minusYears(1)).hasToString("2020-01..2020-09");
  }

  @Test
  void laterMeansEndingLater() {
    assertThat(Period.parse("2021-12")).isLessThan(Period.parse("2021"));
    assertThat(Period.parse("2021")).isLessThan(Period.parse("2022-01"));
  }
}

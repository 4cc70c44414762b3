package tradebrief.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNewYearTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-02-20",
        "2015-02-19",
        "2018-02-16",
        "2019-02-05",
        "2020-01-25",
        "2021-02-12",
        "2022-02-01",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2033-01-31"
      })
  void fallsOnTheDayOfThePublishedCalendar(String day) {
    LocalDate published = LocalDate.parse(day);

    assertThat(ChineseNewYear.of(published.getYear())).isEqualTo(published);
  }

  @Test
  void twoAreTwelveOrThirteenMoonsApart() {
    IntStream.range(1901, 2100)
        .forEach(
            year ->
                assertThat(
                        ChineseNewYear.of(year + 1).toEpochDay()
                            - ChineseNewYear.of(year).toEpochDay())
                    .as("days of the lunar year %d", year)
                    .satisfiesAnyOf(
                        days -> assertThat(days).isBetween(353L, 355L),
                        days -> assertThat(days).isBetween(383L, 385L)));
  }

  @Test
  void yearsBeyondThePublishedCalendarsAreRefused() {
    assertThatThrownBy(() -> ChineseNewYear.of(1900)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChineseNewYear.of(2101)).hasMessageContaining("1901 to 2100");
  }
}

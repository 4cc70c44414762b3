package tradebrief.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
  void isTheFirstDayOfTheLunarYearAsAstronomyHasIt() {
    TimeZone shanghai = TimeZone.getTimeZone("Asia/Shanghai");

    IntStream.rangeClosed(1901, 2100)
        .forEach(
            year -> {
              ChineseCalendar calendar = new ChineseCalendar(shanghai, ULocale.ROOT);
              calendar.setTimeInMillis(
                  ChineseNewYear.of(year)
                      .atTime(12, 0)
                      .atZone(ZoneId.of("Asia/Shanghai"))
                      .toInstant()
                      .toEpochMilli());
              assertThat(
                      List.of(
                          calendar.get(Calendar.MONTH),
                          calendar.get(Calendar.IS_LEAP_MONTH),
                          calendar.get(Calendar.DAY_OF_MONTH)))
                  .as("month, leap and day at New Year of %d", year)
                  .containsExactly(0, 0, 1);
              assertThat(ChineseNewYear.of(year).getYear()).isEqualTo(year);
            });
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

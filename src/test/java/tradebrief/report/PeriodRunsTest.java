package tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.model.Text;

class PeriodRunsTest {
  private static final Words WORDS = Words.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03 | March 2025 | 2025年3月",
        "2025-03 2025-04 | March 2025, April 2025 | 2025年3月、2025年4月",
        "2025-11 2025-12 2026-01 | November 2025 to January 2026 | 2025年11月至2026年1月",
        "2025-01 2025-01..2025-02 2025-02 2025-03 | January 2025 to March 2025 | 2025年1月至2025年3月",
        "2025-01..2025-02 2025-03 2025-05 2025-07 2025-08 2025-09 2025-10 2025-12"
            + " | Jan–Feb 2025, March 2025, May 2025, July 2025 to October 2025, December 2025"
            + " | 2025年1—2月、2025年3月、2025年5月、2025年7月至2025年10月、2025年12月",
        "2023 2024 2025 | 2023, 2024, 2025 | 2023年、2024年、2025年",
        "2025-Q1 2025-Q2 2025-Q3 | the first quarter of 2025, the second quarter of 2025, the third"
            + " quarter of 2025 | 2025年一季度、2025年二季度、2025年三季度"
      })
  void monthsThatFollowOneAnotherAreOne(String periods, String english, String chinese) {
    List<Period> listed = Arrays.stream(periods.split(" ", -1)).map(Period::parse).toList();

    List<Text> names = PeriodRuns.names(listed, new FigureFormat(WORDS), WORDS);

    assertThat(names.stream().map(name -> name.in(Language.EN)))
        .containsExactly(english.split(", ", -1));
    assertThat(names.stream().map(name -> name.in(Language.ZH)))
        .containsExactly(chinese.split("、", -1));
  }
}

package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {
  private static List<BigDecimal> parts(String text) {
    return Arrays.stream(text.split(" ", -1)).map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1, 0, 34 33 33",
    "1 1 1, 1, 33.4 33.3 33.3",
    "2 1, 0, 67 33",
    "47 16 15.8 12 6.1 3.1, 0, 47 16 16 12 6 3",
    "0 5, 1, 0.0 100.0",
    "1 0 1, 0, 50 0 50",
    "1 1 1 1 1 1, 2, 16.67 16.67 16.67 16.67 16.66 16.66"
  })
  void sharesAddUpToAHundred(String parts, int decimals, String expected) {
    List<BigDecimal> shares = LargestRemainder.find(parts(parts), decimals).orElseThrow();

    assertThat(shares.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void withoutASumOrWithANegativePartThereAreNone() {
    assertThat(LargestRemainder.find(List.of(), 1)).isEmpty();
    assertThat(LargestRemainder.find(parts("0 0"), 1)).isEmpty();
    assertThat(LargestRemainder.find(parts("3 -1"), 1)).isEmpty();
  }
}

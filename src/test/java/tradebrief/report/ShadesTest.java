package tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.1, 1",
    "4.9, 1",
    "5, 2",
    "9.99, 2",
    "10, 3",
    "999, 3",
    "-0.1, -1",
    "-5, -2",
    "-9.99, -2",
    "-10, -3",
    "-999, -3"
  })
  void aNumberOnABoundIsInTheDeeperClass(BigDecimal number, int shade) {
    assertThat(new Shades(new BigDecimal("5")).shade(number)).isEqualTo(shade);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, 2",
    "3 6 9, 5",
    "-30 12 10, 10",
    "0.03 0.04 0.05, 0.02",
    "7, 5",
    "100 200 300, 200"
  })
  void theStepIsTheWidestRoundOneWithinTheLowestThird(String numbers, BigDecimal step) {
    List<BigDecimal> list = Stream.of(numbers.split(" ")).map(BigDecimal::new).toList();

    assertThat(Shades.of(list).step()).isEqualByComparingTo(step);
  }

  @Test
  void numbersThatAreAllZeroHaveAStepToo() {
    assertThat(Shades.of(List.of(BigDecimal.ZERO)).step()).isEqualByComparingTo("1");
  }
}

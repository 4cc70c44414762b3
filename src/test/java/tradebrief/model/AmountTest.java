package tradebrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.TEN.pow(8);

  @ParameterizedTest
  @CsvSource({
    // as published, in its own unit
    "19800, CNY_100M, 100, 0",
    "1200.93, CNY_100M, 0.01, 2",
    "1200.9347, CNY_100M, , 4",
    "10.50, CNY_100M, , 2",
    "10, CNY_100M, , 0",
    // converted: two, or what the first two digits take
    "405953135497.18, CNY, , 2",
    "405900000000.00, CNY, , 2",
    "37000000.00, CNY, , 2",
    "1234567.89, CNY, , 3",
    "1234.56, CNY, , 6",
    "9.99, CNY, , 9",
    "0.00, CNY, , 2",
    "-1234567.89, CNY, , 3",
    "405953.14, CNY_10K, , 2",
    // no more than it is known to
    "405953, CNY_10K, 1000, 1",
    "405900000000, CNY, 10000000, 1",
    "1, CNY, , 8"
  })
  void isShownInHundredMillionsWithEnoughDecimals(
      BigDecimal value, String unit, BigDecimal roundingUnit, int decimals) {
    Amount amount = new Amount(value, Unit.parse(unit), Optional.ofNullable(roundingUnit));

    assertThat(amount.decimals(HUNDRED_MILLION)).isEqualTo(decimals);
  }
}

package tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Amount;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.model.Unit;

class FigureFormatTest {
  private final FigureFormat format = new FigureFormat(Words.load());

  @ParameterizedTest
  @CsvSource({
    "1975500000000.00, CNY, , 1.98万亿元, CNY 1.98 trillion",
    "405953135497.18, CNY, , '4,059.53亿元', CNY 405.953 billion",
    "100000000.00, CNY, , 1.00亿元, CNY 100 million",
    "99999999.00, CNY, , 1.00亿元, CNY 100 million",
    "99999900.00, CNY, , '9,999.99万元', CNY 99.9999 million",
    "999999000.00, CNY, , 10.00亿元, CNY 1.000 billion",
    "999400000.00, CNY, , 9.99亿元, CNY 999 million",
    "999999999999.00, CNY, , 1.00万亿元, CNY 1.00 trillion",
    "9999.9, CNY_100M, 0.1, '9,999.9亿元', CNY 999.99 billion",
    "999999.60, CNY, , 100.00万元, CNY 1.0000 million",
    "9999.998, CNY, , '9,999.998元', 'CNY 9,999.998'",
    "5730000.00, CNY, , 573.00万元, CNY 5.7300 million",
    "566732.30, CNY, , 56.67万元, CNY 566.7 thousand",
    "-566732.30, CNY, , -56.67万元, CNY -566.7 thousand",
    "6.50, CNY, , 6.50元, CNY 6.50",
    "0.00, CNY, , 0元, CNY 0",
    "0, CNY_100M, 1, 0亿元, CNY 0 million",
    "0.5, CNY_100M, 0.1, '5,000万元', CNY 50 million",
    "0.002, USD_100M, , 20万美元, USD 200 thousand",
    "873626044.50, CNY, , 8.74亿元, CNY 874 million",
    "6.5, CNY_100M, 0.1, 6.5亿元, CNY 650 million",
    "5.1234, CNY_100M, 0.0001, 5.1234亿元, CNY 512.34 million",
    "9.99, CNY_100M, 0.01, 9.99亿元, CNY 999 million",
    "10.0, CNY_100M, 0.1, 10.0亿元, CNY 1.00 billion",
    "9999.5, CNY_10K, 0.5, '9,999.5万元', CNY 99.995 million",
    "9996, CNY, , '9,996元', 'CNY 9,996'",
    "99996, CNY, , 10.00万元, CNY 100.0 thousand",
    "78.1, CNY_100M, 0.1, 78.1亿元, CNY 7.81 billion",
    "4190, CNY_100M, 10, '4,190亿元', CNY 419 billion",
    "6724, CNY_100M, 101, '6,724亿元', CNY 672.4 billion",
    "7314, CNY_10K, 110, '7,314万元', CNY 73.14 million"
  })
  void aLevelIsSaidInTheUnitOfItsSize(
      BigDecimal value, String unit, BigDecimal roundingUnit, String chinese, String english) {
    Text said =
        format.level(new Amount(value, Unit.parse(unit), Optional.ofNullable(roundingUnit)));

    assertThat(said.in(Language.ZH)).isEqualTo(chinese);
    assertThat(said.in(Language.EN)).isEqualTo(english);
  }
}

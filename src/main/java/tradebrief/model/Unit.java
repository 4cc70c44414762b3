package tradebrief.model;

import java.math.BigDecimal;
import java.util.List;

/** The unit of a trade value. */
public enum Unit {
  /** 亿元, one hundred million yuan. */
  CNY_100M("CNY", 100_000_000L),
  /** 万元, ten thousand yuan. */
  CNY_10K("CNY", 10_000L),
  CNY("CNY", 1L),
  /** One hundred million US dollars. */
  USD_100M("USD", 100_000_000L),
  USD("USD", 1L);

  private static final Codes<Unit> CODES = new Codes<>(List.of(values()), "a unit");

  private final String currency;
  private final BigDecimal size;

  Unit(String currency, long size) {
    this.currency = currency;
    this.size = BigDecimal.valueOf(size);
  }

  /** The ISO 4217 code of the currency. */
  public String currency() {
    return currency;
  }

  /** How many units of the currency one of it is. */
  public BigDecimal size() {
    return size;
  }

  /**
   * The unit of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static Unit parse(String text) {
    return CODES.parse(text);
  }
}

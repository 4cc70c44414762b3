package tradebrief.dataset;

import java.math.BigDecimal;
import tradebrief.model.Amount;

/** How the rules write numbers. */
final class Figures {
  private Figures() {}

  /** A value with its unit, as in the file. */
  static String of(Amount amount) {
    return amount.value().toPlainString() + " " + amount.unit();
  }

  /** A number that was computed, without zeros at its end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

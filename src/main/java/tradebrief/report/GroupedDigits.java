package tradebrief.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they read in cells, in every language alike: {@code 1,234.50}. */
public final class GroupedDigits {
  private static final DecimalFormat FORMAT =
      new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));

  private GroupedDigits() {}

  /** All decimals that a number has, its thousands separated. */
  public static String of(BigDecimal number) {
    DecimalFormat format = (DecimalFormat) FORMAT.clone(); // two threads cannot share one
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }
}

package tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Amount;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.model.Text;

/** How numbers, periods and days read in each language. Numbers are rounded here, once, half up. */
final class FigureFormat {
  private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
  private static final BigDecimal WAN = BigDecimal.TEN.pow(4);
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final BigDecimal YI = BigDecimal.TEN.pow(8);
  private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);
  private static final BigDecimal WAN_YI = BigDecimal.TEN.pow(12);
  private static final int WAN_YI_DECIMALS = 2;

  private final Words words;

  FigureFormat(Words words) {
    this.words = words;
  }

  /** The letters of every month, written out and short, and of a number. */
  static String lettersOfLocale(Language language) {
    Locale locale = language.locale();
    return Stream.concat(
            Arrays.stream(Month.values())
                .flatMap(
                    month ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT)
                            .map(style -> month.getDisplayName(style, locale))),
            Stream.of(Numerals.letters(language)))
        .collect(Collectors.joining());
  }

  /** A number with so many decimals, thousands separated. */
  Text number(BigDecimal value, int decimals) {
    // rounded first, as what rounds to zero has no sign
    BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP);
    return Text.each(language -> Numerals.of(shown, language));
  }

  /** A percentage with so many decimals. */
  Text percent(BigDecimal value, int decimals) {
    BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP);
    return Text.each(language -> Numerals.percent(shown, language));
  }

  /**
   * A level with its unit: {@code 1.98万亿元}, {@code CNY 1.98 trillion}. What rounds up to a larger
   * unit is said in that.
   */
  Text level(Amount amount) {
    String currency = amount.unit().currency();
    BigDecimal value = amount.inCurrency();
    int decimals = amount.decimals(YI);
    if (reaches(WAN_YI, value, YI, decimals)) {
      return words.text(
          "level.trillion." + currency,
          number(value.divide(WAN_YI), Math.min(WAN_YI_DECIMALS, amount.decimals(WAN_YI))));
    }
    if (value.signum() == 0 && amount.roundingUnit().isEmpty()) {
      Text nothing = number(value, 0);
      return words.text("level.one." + currency, nothing, nothing);
    }
    if (value.signum() != 0 && !reaches(YI, value, WAN, amount.decimals(WAN))) {
      return smallLevel(amount, value, currency);
    }
    Text chinese = number(value.divide(YI), decimals);
    // a hundredfold of the unit needs two decimals less for the same digits, a tenth one more
    int ofMillions = Math.max(0, decimals - 2);
    if (reaches(BILLION, value, MILLION, ofMillions)) {
      int ofBillions = sameDigits(amount.knownDecimals(BILLION), value.divide(YI), decimals, 1);
      return words.text(
          "level.billion." + currency, chinese, number(value.divide(BILLION), ofBillions));
    }
    return words.text(
        "level.hundred-million." + currency, chinese, number(value.divide(MILLION), ofMillions));
  }

  /**
   * How many decimals say, in a larger unit, what the Chinese text says: those that are known, and
   * of a derived level, whose last digits are not, those that it shows nevertheless.
   *
   * @param decimals of the Chinese text
   * @param places by which the decimal point moves
   */
  private static int sameDigits(int known, BigDecimal chinese, int decimals, int places) {
    BigDecimal shown = chinese.setScale(decimals, RoundingMode.HALF_UP).movePointLeft(places);
    return Math.max(Math.min(known, shown.scale()), shown.stripTrailingZeros().scale());
  }

  /** Whether a value that is shown in a smaller unit would read as much as a larger one. */
  private static boolean reaches(
      BigDecimal larger, BigDecimal value, BigDecimal smaller, int decimals) {
    return value
            .abs()
            .divide(smaller)
            .setScale(decimals, RoundingMode.HALF_UP)
            .multiply(smaller)
            .compareTo(larger)
        >= 0;
  }

  /** Less than 1亿: {@code 57.31万元}, {@code CNY 573.1 thousand}; the same digits in each. */
  private Text smallLevel(Amount amount, BigDecimal value, String currency) {
    int ofWan = amount.decimals(WAN);
    int ofThousands = Math.max(0, ofWan - 1);
    Text chinese = number(value.divide(WAN), ofWan);
    if (reaches(MILLION, value, THOUSAND, ofThousands)) {
      int ofMillions = sameDigits(amount.knownDecimals(MILLION), value.divide(WAN), ofWan, 2);
      return words.text(
          "level.million." + currency, chinese, number(value.divide(MILLION), ofMillions));
    }
    int ofOnes = amount.decimals(BigDecimal.ONE);
    if (reaches(WAN, value, BigDecimal.ONE, ofOnes)) {
      return words.text(
          "level.thousand." + currency, chinese, number(value.divide(THOUSAND), ofThousands));
    }
    Text all = number(value, ofOnes);
    return words.text("level.one." + currency, all, all);
  }

  /** A period in words. */
  Text period(Period period) {
    Text year = year(period);
    return switch (period.kind()) {
      case YEAR -> words.text("period.year", year);
      case HALF -> words.text("period.half." + period.last().getMonthValue() / 6, year);
      case QUARTER -> words.text("period.quarter." + period.last().getMonthValue() / 3, year);
      case MONTH -> day("period.month", period.firstDay());
      case RANGE -> range(period, year);
    };
  }

  /** A period as short as a column or a chart needs it. */
  Text shortPeriod(Period period) {
    Text year = year(period);
    return switch (period.kind()) {
      case MONTH -> day("period.month.short", period.firstDay());
      case HALF -> words.text("period.half.short." + period.last().getMonthValue() / 6, year);
      case QUARTER -> words.text("period.quarter.short." + period.last().getMonthValue() / 3, year);
      case YEAR, RANGE -> period(period);
    };
  }

  private static Text year(Period period) {
    return Text.same(String.format(Locale.ROOT, "%04d", period.year()));
  }

  private Text range(Period period, Text year) {
    boolean oneYear = period.first().getYear() == period.last().getYear();
    return oneYear
        ? words.text(
            "period.range.year",
            year,
            day("period.range.month", period.firstDay()),
            day("period.range.month", period.lastDay()))
        : words.text(
            "period.range",
            day("period.month", period.firstDay()),
            day("period.month", period.lastDay()));
  }

  /** A month in words. */
  Text month(YearMonth month) {
    return day("period.month", month.atDay(1));
  }

  /** A day in words. */
  Text day(LocalDate date) {
    return day("date", date);
  }

  private Text day(String patternKey, LocalDate date) {
    Text pattern = words.text(patternKey);
    return Text.each(language -> DayPattern.format(pattern.in(language), language.locale(), date));
  }
}

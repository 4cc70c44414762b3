package tradebrief.statistics;

import java.util.Locale;

/**
 * What can be said of a trade series, each with its one definition. Letters: {@code v} is the level
 * of the period, {@code w} that of the whole, {@code b} marks the base; a year before means the
 * same months of it. Every measure is missing when a level that it needs is, and none is taken
 * between two currencies; {@link #notDefined} says what else there is.
 */
public enum Measure {
  /** 数值: the level, published or derived from published ones. */
  VALUE(MeasureUnit.CURRENCY, "v", ""),
  /** 同比: growth over the same months a year before. */
  YEAR_ON_YEAR(
      MeasureUnit.PERCENT,
      "100 × (v ÷ b − 1), b a year before",
      "the base is not positive; over a break in the series"),
  /** 环比: growth over the month before. */
  MONTH_ON_MONTH(
      MeasureUnit.PERCENT,
      "100 × (v ÷ b − 1), b the month before",
      "in January and February; in March where February is published only with January;"
          + " the base is not positive; over a break; the period is not a month"),
  /** 累计: the level from January to the month. */
  CUMULATIVE(MeasureUnit.CURRENCY, "v of January to the month", ""),
  /** 累计同比: growth of the cumulative level over the same months a year before. */
  CUMULATIVE_GROWTH(
      MeasureUnit.PERCENT,
      "100 × (v ÷ b − 1), both of January to the month, b a year before",
      "the base is not positive; over a break in the series"),
  /** 近12个月: the level of the twelve months that end with the month. */
  ROLLING_YEAR(MeasureUnit.CURRENCY, "v of the twelve months to the month", ""),
  /** 近12个月增速: its growth over the twelve months before them. */
  ROLLING_YEAR_GROWTH(
      MeasureUnit.PERCENT,
      "100 × (v ÷ b − 1), both of twelve months, b a year before",
      "the base is not positive; over a break in the series"),
  /** 定基指数: the level as an index that is 100 in a chosen base period. */
  INDEX(
      MeasureUnit.INDEX,
      "100 × v ÷ b, b the base period",
      "the base is not positive; over a break; the base is not as long as the period"),
  /** 年均复合增长率: the constant yearly growth that leads from one year to a later one. */
  COMPOUND_GROWTH(
      MeasureUnit.PERCENT,
      "100 × ((v ÷ b)^(1 ÷ years) − 1)",
      "the base is not positive; the level is negative; over a break; the second year is not the"
          + " later one"),
  /** 占比: the share of a part in its whole. */
  SHARE(MeasureUnit.PERCENT, "100 × v ÷ w", "the whole is not positive"),
  /** 占比变动: the change of a share since a year before. */
  SHARE_CHANGE(
      MeasureUnit.POINTS,
      "100 × v ÷ w − 100 × vb ÷ wb, both a year before",
      "one of the wholes is not positive; over a break in either series"),
  /** 拉动: how many points of the growth of the whole a part makes. */
  CONTRIBUTION(
      MeasureUnit.POINTS,
      "100 × (v − vb) ÷ wb, both a year before",
      "the base of the whole is not positive; over a break in either series"),
  /** 位次: the place among like series, the greatest first; ties share a place (1, 2, 2, 4). */
  RANK(MeasureUnit.RANK, "1 + how many levels are greater", ""),
  /** 位次变动: places gained since a year before, among those that have both levels. */
  RANK_CHANGE(MeasureUnit.PLACES, "rank a year before − rank", "over a break in the series"),
  /** 贸易差额: exports less imports. */
  BALANCE(MeasureUnit.CURRENCY, "export − import", ""),
  /** 出口进口比: exports over imports. */
  EXPORT_IMPORT_RATIO(MeasureUnit.RATIO, "export ÷ import", "imports are not positive"),
  /** 占货物贸易比重: the share in goods trade of the same area, flow and period. */
  GOODS_TRADE_SHARE(MeasureUnit.PERCENT, "100 × v ÷ w, w goods trade", "the whole is not positive"),
  /** 集中度: the Herfindahl index of the shares in percent, 10,000 ÷ n to 10,000. */
  CONCENTRATION(
      MeasureUnit.HERFINDAHL,
      "Σ (100 × v ÷ Σ v)²",
      "a part is missing or negative; the sum is not positive");

  private final MeasureUnit unit;
  private final String formula;
  private final String notDefined;

  Measure(MeasureUnit unit, String formula, String notDefined) {
    this.unit = unit;
    this.formula = formula;
    this.notDefined = notDefined;
  }

  /** Its stable code, such as {@code year-on-year}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is counted in. */
  public MeasureUnit unit() {
    return unit;
  }

  /** How it is computed, in the letters of this class. */
  public String formula() {
    return formula;
  }

  /** When it is not defined although its levels are known; may be empty. */
  public String notDefined() {
    return notDefined;
  }

  @Override
  public String toString() {
    return code();
  }
}

package tradebrief.statistics;

import java.util.Locale;

/**
 * What can be said of a trade series, each with its one definition. In its formula, {@code a},
 * {@code b} and so on are the levels that it is computed from; a year before means the same months
 * of it. Every measure is missing when a level that it needs is, and none is taken between two
 * currencies.
 */
public enum Measure {
  /** 数值: the level, published or derived from published ones. */
  VALUE(MeasureUnit.CURRENCY, "a"),
  /** 同比: growth over the same months a year before; not over a break in the series. */
  YEAR_ON_YEAR(MeasureUnit.PERCENT, "100 × (a ÷ b − 1)"),
  /**
   * 环比: growth of a month over the month before; not over a break, not in January and February, and
   * not in March where February is published only with January.
   */
  MONTH_ON_MONTH(MeasureUnit.PERCENT, "100 × (a ÷ b − 1)"),
  /** 累计: the level from January to the month. */
  CUMULATIVE(MeasureUnit.CURRENCY, "a"),
  /** 累计同比: growth of the cumulative level over the same months a year before. */
  CUMULATIVE_GROWTH(MeasureUnit.PERCENT, "100 × (a ÷ b − 1)"),
  /** 近12个月: the level of the twelve months that end with the month. */
  ROLLING_YEAR(MeasureUnit.CURRENCY, "a"),
  /** 近12个月增速: its growth over the twelve months before them. */
  ROLLING_YEAR_GROWTH(MeasureUnit.PERCENT, "100 × (a ÷ b − 1)"),
  /** 定基指数: the level as an index that is 100 in a base period as long; not over a break. */
  INDEX(MeasureUnit.INDEX, "100 × a ÷ b"),
  /**
   * 年均复合增长率: the constant yearly growth that leads from one year to a later one; not over a break,
   * nor to a negative level.
   */
  COMPOUND_GROWTH(MeasureUnit.PERCENT, "100 × ((a ÷ b)^(1 ÷ years) − 1)"),
  /** 占比: the share of a part in its whole. */
  SHARE(MeasureUnit.PERCENT, "100 × a ÷ b"),
  /**
   * 占比变动: the change of a share since a year before; of the part, then of the part and the whole a
   * year before, then of the whole. Not over a break in either series.
   */
  SHARE_CHANGE(MeasureUnit.POINTS, "100 × a ÷ d − 100 × b ÷ c"),
  /**
   * 拉动: how many points of the growth of the whole a part makes; of the part, and the part and the
   * whole a year before. Not over a break in either series.
   */
  CONTRIBUTION(MeasureUnit.POINTS, "100 × (a − b) ÷ c"),
  /** 位次: the place among like series, the greatest first; ties share a place (1, 2, 2, 4). */
  RANK(MeasureUnit.RANK, "1 + how many levels are greater"),
  /**
   * 位次变动: places gained since a year before, among those that have both levels; not over a break in
   * the series.
   */
  RANK_CHANGE(MeasureUnit.PLACES, "rank a year before − rank"),
  /** 贸易差额: exports less imports. */
  BALANCE(MeasureUnit.CURRENCY, "a − b"),
  /** 出口进口比: exports over imports. */
  EXPORT_IMPORT_RATIO(MeasureUnit.RATIO, "a ÷ b"),
  /** 占货物贸易比重: the share in goods trade of the same area, flow and period. */
  GOODS_TRADE_SHARE(MeasureUnit.PERCENT, "100 × a ÷ b"),
  /**
   * 集中度: the Herfindahl index of the shares in percent, 10,000 ÷ n to 10,000; not where a part is
   * missing or negative.
   */
  CONCENTRATION(MeasureUnit.HERFINDAHL, "Σ (100 × part ÷ Σ parts)²");

  private final MeasureUnit unit;
  private final String formula;

  Measure(MeasureUnit unit, String formula) {
    this.unit = unit;
    this.formula = formula;
  }

  /** Its stable code, such as {@code year-on-year}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is counted in. */
  public MeasureUnit unit() {
    return unit;
  }

  /** How it is computed, in the letters of {@link Result.Value#inputs}, or in words. */
  public String formula() {
    return formula;
  }

  @Override
  public String toString() {
    return code();
  }
}

package tradebrief.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tradebrief.model.Area;
import tradebrief.model.Flow;

/**
 * The level of a province's month: size, trend with a slow wave, season, Chinese New Year, and
 * noise of which a part lasts.
 */
final class LevelRule implements Panel.Rule {
  /** A slow wave of 56 months and 3 percent. */
  private static final double WAVE = 0.03;

  private static final double WAVE_MONTHS = 56;
  private static final double LASTING = 0.7;

  /**
   * What a kind of trade is made like.
   *
   * @param start the nation's first month, in hundredths of 亿元
   * @param exports the share of exports, 0 to 1
   * @param growth a year, as a logarithm
   * @param spread how far a province's growth a year may differ, one standard deviation
   */
  record Kind(double start, double exports, double growth, double spread) {
    /** Cross-border e-commerce: 1,000 亿元 in the first month, about 12 % more a year. */
    static final Kind ECOMMERCE = new Kind(100_000, 0.72, 0.115, 0.02);

    /** All goods trade: 25,000 亿元 in the first month, about 5 % more a year. */
    static final Kind GOODS = new Kind(2_500_000, 0.57, 0.05, 0.01);
  }

  private record Temper(double size, double exports, double growth) {}

  private final Kind kind;
  private final Noise noise;
  private final Seasons seasons = new Seasons();
  private final Map<Area, Temper> tempers = new HashMap<>();
  private double lasting;

  private LevelRule(Kind kind, Noise noise) {
    this.kind = kind;
    this.noise = noise;
  }

  /** Cross-border e-commerce. */
  static LevelRule ecommerce(List<Province> provinces, Noise noise) {
    LevelRule rule = new LevelRule(Kind.ECOMMERCE, noise);
    provinces.forEach(province -> rule.draw(province.area(), province.ecommerce()));
    return rule;
  }

  /** All goods trade. */
  static LevelRule goods(List<Province> provinces, Noise noise) {
    LevelRule rule = new LevelRule(Kind.GOODS, noise);
    provinces.forEach(province -> rule.draw(province.area(), province.goods()));
    return rule;
  }

  private void draw(Area area, double size) {
    double exports = kind.exports() + noise.bell(0.04);
    double growth = kind.growth() + noise.bell(kind.spread());
    tempers.put(area, new Temper(size, exports, growth));
  }

  @Override
  public long value(Area area, Flow flow, int month) {
    // a series begins without a past
    lasting = (month == 0 ? 0 : LASTING * lasting) + noise.bell(0.015);
    double season = seasons.factor(flow, month);
    double chance = StrictMath.exp(lasting) * noise.factor(0.01);
    return Math.round(trend(area, flow, month) * season * chance);
  }

  private double trend(Area area, Flow flow, int month) {
    Temper temper = Objects.requireNonNull(tempers.get(area));
    double share =
        switch (flow) {
          case EXPORT -> temper.exports();
          case IMPORT -> 1 - temper.exports();
          case TOTAL -> 1;
        };
    double wave = WAVE * StrictMath.sin(2 * Math.PI * month / WAVE_MONTHS);
    return kind.start()
        * temper.size()
        * share
        * StrictMath.exp(temper.growth() * month / 12 + wave);
  }
}

package tradebrief.dataset;

import java.util.List;

/**
 * The rules of the field, in the order in which they are checked: those of a single row first, and
 * of those that compare rows the narrower ones first, because a row that broke one is left out of
 * the others.
 */
final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new FigureRules(),
          new PrefectureProvinceRule(),
          new ZoneDivisionRule(),
          new PrefectureCountRule(),
          new ZoneEventDatesRule(),
          new ZoneEventsRule(),
          new EvaluatedZoneRule(),
          new ZoneTradeRule(),
          new EvaluationTierRule(),
          new EvaluationTotalsRule(),
          new SamePeriodRule(),
          new LevelNotRepeatedRule(),
          new MixedUnitsRule(),
          new PowerOfTenRule(),
          new PartsAndTotalRule(),
          new PartAboveTotalRule(),
          new ModesAboveTotalRule(),
          new LongerPeriodRule(),
          new ShareRule(),
          AreaAndWholeRule.CITY_AND_PROVINCE,
          AreaAndWholeRule.ZONE_AND_PROVINCE,
          AreaAndWholeRule.AREA_AND_NATION);

  private Rules() {}

  static void check(Tables tables, Findings findings) {
    ALL.forEach(rule -> rule.check(tables, findings));
  }
}

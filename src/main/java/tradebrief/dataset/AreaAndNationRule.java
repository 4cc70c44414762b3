package tradebrief.dataset;

import java.util.Locale;
import java.util.function.Predicate;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Finding;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;

/**
 * {@code area-above-nation}: no part of the nation trades more than all goods trade of the nation.
 * For a figure without growth and without goods trade of its own area, this is what tells 亿 from 万
 * 亿. Doubtful is one above the nation on the same basis, which another publisher may have counted
 * otherwise. The newest releases are compared.
 */
final class AreaAndNationRule implements Rule {
  private static final String CODE = "area-above-nation";

  @Override
  public void check(Tables tables, Findings findings) {
    Levels levels = tables.newest();
    for (Published part : levels.all()) {
      if (!part.observation().series().area().equals(Area.CN)) {
        check(part, levels, findings);
      }
    }
  }

  private static void check(Published part, Levels levels, Findings findings) {
    Observation observation = part.observation();
    Series series = observation.series();
    Predicate<Published> below =
        nation -> Levels.isAbove(Levels.amount(part), Levels.amount(nation));
    levels
        .find(Series.of(Area.CN, series.flow(), Basis.GOODS_TRADE), observation.period())
        .filter(below)
        .map(
            nation ->
                part.valuePlace()
                    .error(
                        CODE,
                        found(part),
                        expected("goods trade", nation),
                        "look at the unit: 万, 亿 or 万亿"))
        .or(
            () ->
                levels
                    .find(series.in(Area.CN), observation.period())
                    .filter(nation -> series.basis().describesArea())
                    .filter(below)
                    .map(nation -> doubtful(part, nation)))
        .ifPresent(findings::add);
  }

  private static Finding doubtful(Published part, Published nation) {
    return part.valuePlace()
        .warning(
            CODE,
            found(part),
            expected(part.observation().series().basis().toString(), nation),
            "look at the units, and at what each counts");
  }

  private static String found(Published part) {
    Observation observation = part.observation();
    return String.format(
        Locale.ROOT,
        "%s of %s, %s in %s",
        Figures.of(Levels.amount(part)),
        observation.series().area(),
        observation.series().flow(),
        observation.period());
  }

  private static String expected(String what, Published nation) {
    return String.format(
        Locale.ROOT,
        "at most the nation's %s, %s at %s",
        what,
        Figures.of(Levels.amount(nation)),
        nation.valuePlace());
  }
}

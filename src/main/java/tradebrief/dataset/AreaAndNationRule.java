package tradebrief.dataset;

import java.util.Locale;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Finding;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;

/**
 * {@code area-above-nation}: no part of the nation trades more than all goods trade of the nation.
 * For a figure without growth and without goods trade of its own area, this is what tells 亿 from 万
 * 亿. The newest releases are compared.
 */
final class AreaAndNationRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    Levels levels = tables.newest();
    for (Published part : levels.all()) {
      Observation observation = part.observation();
      Series series = observation.series();
      if (!series.area().equals(Area.CN)) {
        levels
            .find(Series.of(Area.CN, series.flow(), Basis.GOODS_TRADE), observation.period())
            .filter(nation -> Levels.isAbove(Levels.amount(part), Levels.amount(nation)))
            .map(nation -> finding(part, nation))
            .ifPresent(findings::add);
      }
    }
  }

  private static Finding finding(Published part, Published nation) {
    Observation observation = part.observation();
    return part.valuePlace()
        .error(
            "area-above-nation",
            String.format(
                Locale.ROOT,
                "%s of %s, %s in %s",
                Figures.of(Levels.amount(part)),
                observation.series().area(),
                observation.series().flow(),
                observation.period()),
            String.format(
                Locale.ROOT,
                "at most the nation's goods trade, %s at %s",
                Figures.of(Levels.amount(nation)),
                nation.valuePlace()),
            "look at the unit: 万, 亿 or 万亿");
  }
}

package tradebrief.dataset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;

/**
 * {@code city-above-province} and {@code area-above-nation}: no area trades more than the one that
 * it lies in. An error against the goods trade of the whole; for a figure without growth and
 * without goods trade of its own area, this is what tells 亿 from 万亿. Doubtful against the value of
 * the whole on the same basis, which another publisher may have counted otherwise. The newest
 * releases are compared.
 */
enum AreaAndWholeRule implements Rule {
  /** No prefecture or county above its province, by what counts the trade of the area itself. */
  CITY_AND_PROVINCE("city-above-province", "the %s of its province", "look at the units of both") {
    @Override
    boolean isFor(Series part) {
      return part.basis().describesArea()
          && switch (part.area().level()) {
            case NATION, PROVINCE, ZONE -> false;
            case PREFECTURE, COUNTY -> true;
          };
    }

    @Override
    UnaryOperator<Area> wholes(Tables tables) {
      return Area::province;
    }
  },
  /** No pilot zone above its province. */
  ZONE_AND_PROVINCE("zone-above-province", "the %s of its province", "look at the units of both") {
    @Override
    boolean isFor(Series part) {
      return part.area().level() == Area.Level.ZONE;
    }

    @Override
    UnaryOperator<Area> wholes(Tables tables) {
      Map<Area, Area> provinces = new HashMap<>();
      for (Row zone : tables.rows(Contract.ZONES, "zone_id", "province")) {
        provinces.put(Area.ofZone(zone.text("zone_id")), Area.parse(zone.text("province")));
      }
      return zone -> provinces.getOrDefault(zone, zone);
    }
  },
  /** No part of the nation above it. */
  AREA_AND_NATION("area-above-nation", "the nation's %s", "look at the unit: 万, 亿 or 万亿") {
    @Override
    boolean isFor(Series part) {
      return !part.area().equals(Area.CN);
    }

    @Override
    UnaryOperator<Area> wholes(Tables tables) {
      return part -> Area.CN;
    }
  };

  private final String code;
  private final String whole;
  private final String hint;

  /**
   * A rule.
   *
   * @param whole the whole in words, with a place for what of it
   * @param hint what to do about an error
   */
  AreaAndWholeRule(String code, String whole, String hint) {
    this.code = code;
    this.whole = whole;
    this.hint = hint;
  }

  abstract boolean isFor(Series part);

  /** What each of the parts lies in. */
  abstract UnaryOperator<Area> wholes(Tables tables);

  @Override
  public void check(Tables tables, Findings findings) {
    Levels levels = tables.newest();
    UnaryOperator<Area> wholes = wholes(tables);
    levels.all().stream()
        .filter(part -> isFor(part.observation().series()))
        .forEach(
            part ->
                check(part, wholes.apply(part.observation().series().area()), levels, findings));
  }

  private void check(Published part, Area area, Levels levels, Findings findings) {
    Observation observation = part.observation();
    Series series = observation.series();
    Predicate<Published> below = other -> Levels.isAbove(Levels.amount(part), Levels.amount(other));
    levels
        .find(Series.of(area, series.flow(), Basis.GOODS_TRADE), observation.period())
        .filter(below)
        .map(
            other ->
                part.valuePlace().error(code, found(part), expected("goods trade", other), hint))
        .or(
            () ->
                levels
                    .find(series.in(area), observation.period())
                    .filter(other -> series.basis().describesArea())
                    .filter(below)
                    .map(
                        other ->
                            part.valuePlace()
                                .warning(
                                    code,
                                    found(part),
                                    expected(series.basis().toString(), other),
                                    "look at the units, and at what each counts")))
        .ifPresent(findings::add);
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

  private String expected(String what, Published other) {
    return String.format(
        Locale.ROOT,
        "at most " + whole + ", %s at %s",
        what,
        Figures.of(Levels.amount(other)),
        other.valuePlace());
  }
}

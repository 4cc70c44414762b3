package tradebrief.dataset;

import java.util.Locale;
import java.util.function.Predicate;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Finding;
import tradebrief.model.Finding.Severity;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;

/**
 * {@code city-above-province}: no prefecture or county trades more than its province. An error
 * against the province's goods trade; doubtful against its value on the same basis, which another
 * publisher may have counted otherwise. The newest releases are compared.
 */
final class CityAndProvinceRule implements Rule {
  private static final String CODE = "city-above-province";

  @Override
  public void check(Tables tables, Findings findings) {
    Levels levels = Levels.newest(tables.observations());
    levels.all().stream()
        .filter(one -> isCity(one.observation().series().area()))
        .filter(one -> one.observation().series().basis().describesArea())
        .forEach(one -> check(one, levels, findings));
  }

  private static boolean isCity(Area area) {
    return switch (area.level()) {
      case NATION, PROVINCE -> false;
      case PREFECTURE, COUNTY -> true;
    };
  }

  private static void check(Published city, Levels levels, Findings findings) {
    Observation observation = city.observation();
    Series series = observation.series();
    Area province = series.area().province();
    Predicate<Published> below = other -> Levels.isAbove(Levels.amount(city), Levels.amount(other));
    levels
        .find(Series.of(province, series.flow(), Basis.GOODS_TRADE), observation.period())
        .filter(below)
        .map(other -> finding(Severity.ERROR, city, other, "goods trade"))
        .or(
            () ->
                levels
                    .find(series.in(province), observation.period())
                    .filter(below)
                    .map(
                        other -> finding(Severity.WARNING, city, other, series.basis().toString())))
        .ifPresent(findings::add);
  }

  private static Finding finding(
      Severity severity, Published city, Published province, String basis) {
    Observation observation = city.observation();
    String found =
        String.format(
            Locale.ROOT,
            "%s of %s, %s in %s",
            Figures.of(Levels.amount(city)),
            observation.series().area(),
            observation.series().flow(),
            observation.period());
    String expected =
        String.format(
            Locale.ROOT,
            "at most the %s of its province, %s at %s",
            basis,
            Figures.of(Levels.amount(province)),
            province.valuePlace());
    return switch (severity) {
      case ERROR -> city.valuePlace().error(CODE, found, expected, "look at the units of both");
      case WARNING ->
          city.valuePlace()
              .warning(CODE, found, expected, "look at the units, and at what each counts");
    };
  }
}

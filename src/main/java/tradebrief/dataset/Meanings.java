package tradebrief.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tradebrief.model.Area;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** What texts mean, each read once: the same few stand in very many rows. */
final class Meanings {
  private final Map<String, Period> periods = new ConcurrentHashMap<>();
  private final Map<String, LocalDate> days = new ConcurrentHashMap<>();
  private final Map<String, Area> areas = new ConcurrentHashMap<>();
  private final Map<String, Optional<BigDecimal>> roundingUnits = new ConcurrentHashMap<>();
  private final Map<Series, Series> series = new ConcurrentHashMap<>();

  Period period(String text) {
    return periods.computeIfAbsent(text, Period::parse);
  }

  LocalDate day(String text) {
    return days.computeIfAbsent(text, LocalDate::parse);
  }

  Area area(String text) {
    return areas.computeIfAbsent(text, Area::parse);
  }

  /** Empty when the text is. */
  Optional<BigDecimal> roundingUnit(String text) {
    return roundingUnits.computeIfAbsent(
        text, unit -> unit.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(unit)));
  }

  /** The one instance of a series, which is quicker found in maps than one of many equal ones. */
  Series one(Series equal) {
    return series.computeIfAbsent(equal, same -> same);
  }
}

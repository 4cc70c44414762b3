package tradebrief.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tradebrief.model.Area;
import tradebrief.model.Period;

/** What texts mean, each read once: the same few stand in very many rows. */
final class Meanings {
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Area> areas = new HashMap<>();

  Period period(String text) {
    return periods.computeIfAbsent(text, Period::parse);
  }

  LocalDate day(String text) {
    return days.computeIfAbsent(text, LocalDate::parse);
  }

  Area area(String text) {
    return areas.computeIfAbsent(text, Area::parse);
  }
}

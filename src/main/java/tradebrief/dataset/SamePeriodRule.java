package tradebrief.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Place;

/**
 * {@code duplicate-key}, where two spellings of one period hide it: {@code 2021-01..2021-03} is
 * {@code 2021-Q1}.
 */
final class SamePeriodRule implements Rule {
  private record Key(Observation.Series series, Period period, LocalDate release) {}

  private static boolean isAnySpelledTwice(List<Published> observations) {
    Map<Period, String> spellings = new HashMap<>();
    return observations.stream()
        .anyMatch(
            one -> {
              String spelling = one.row().text("period");
              String known = spellings.putIfAbsent(one.observation().period(), spelling);
              return known != null && !known.equals(spelling);
            });
  }

  @Override
  public void check(Tables tables, Findings findings) {
    if (!isAnySpelledTwice(tables.observations())) {
      return; // the primary key found what there is
    }
    Map<Key, Place> first = new HashMap<>();
    for (Published published : tables.observations()) {
      Observation one = published.observation();
      Place place = published.row().place("period");
      Place earlier = first.putIfAbsent(new Key(one.series(), one.period(), one.release()), place);
      if (earlier != null) {
        findings.spoil(earlier); // which of the two is wrong is not known
        List<String> key =
            published.row().texts(List.of("period", "area", "flow", "mode", "basis", "release"));
        findings.add(PrimaryKeys.duplicate(place, String.join(", ", key), earlier));
      }
    }
  }
}

package tradebrief.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tradebrief.model.Place;

/**
 * {@code duplicate-key}, where the descriptor's key does not show it: two spellings of one period,
 * as {@code 2021-01..2021-03} is {@code 2021-Q1}, or a key that lets one release say a figure
 * twice.
 */
final class SamePeriodRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    List<Published> observations = tables.observations();
    Map<ReleasedFigure, Published> first = new HashMap<>(2 * observations.size());
    for (Published published : observations) {
      Published same = first.putIfAbsent(ReleasedFigure.of(published.observation()), published);
      if (same != null) {
        Place place = published.row().place("period");
        Place earlier = same.row().place("period");
        findings.spoil(earlier); // which of the two is wrong is not known
        Row row = published.row();
        List<String> key =
            row.texts(
                List.of("period", Records.placeColumn(row), "flow", "mode", "basis", "release"));
        findings.add(PrimaryKeys.duplicate(place, String.join(", ", key), earlier));
      }
    }
  }
}

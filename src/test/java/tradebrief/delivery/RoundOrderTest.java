package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tradebrief.model.Area;
import tradebrief.model.Period;

class RoundOrderTest {
  /** What is said of the releases is what a failure is known by: in another order it is another. */
  @Test
  void releasesAreInTheOrderOfTheirAreas() {
    Map<Area, Release> releases = new LinkedHashMap<>();
    Stream.of("440000", "CN", "330000", "110000", "650000", "320000", "510000", "120000")
        .map(Area::parse)
        .forEach(area -> releases.put(area, release(area)));

    assertThat(new Round(List.of(), releases, Map.of()).releases().values())
        .extracting(release -> Area.parse(release.folder().toString()))
        .isSorted()
        .hasSize(8);
  }

  private static Release release(Area area) {
    return new Release(
        Path.of(area.toString()),
        "",
        Period.parse("2025"),
        Optional.empty(),
        false,
        false,
        "annual",
        List.of(),
        Map.of());
  }
}

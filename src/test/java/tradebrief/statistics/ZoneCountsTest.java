package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.model.Area;
import tradebrief.model.Province;
import tradebrief.model.ZoneLevel;

/** On the shipped data, against what the facts say. */
class ZoneCountsTest {
  private static final LocalDate LATEST = LocalDate.of(2026, 6, 16);
  private static DataPackage data;

  @BeforeAll
  static void readData() throws IOException {
    data = new DataPackageReader().read(Path.of("datasets")).dataPackage().orElseThrow();
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void theTimelineIsThatOfTheFacts() {
    List<ZoneStep> timeline = Statistics.of(data, LATEST).zones().timeline();

    assertThat(timeline)
        .extracting(ZoneStep::active)
        .containsSubsequence(1, 13, 35, 59, 105, 132, 165, 178);
    assertThat(timeline).extracting(ZoneStep::day).isSorted().doesNotHaveDuplicates();
    assertThat(timeline.stream().mapToInt(ZoneStep::established).sum()).isEqualTo(181);
    assertThat(timeline.stream().mapToInt(ZoneStep::revoked).sum()).isEqualTo(3);
    int active = 0;
    for (ZoneStep step : timeline) {
      active += step.established() - step.revoked();
      assertThat(step.active()).isEqualTo(active);
    }
  }

  @Test
  void whatIsNotPublishedYetIsNotOnTheTimeline() {
    List<ZoneStep> timeline = Statistics.of(data, LocalDate.of(2022, 2, 7)).zones().timeline();

    assertThat(timeline).hasSize(5);
    assertThat(timeline.get(4).active()).isEqualTo(105);
    assertThat(Statistics.of(data, LocalDate.of(2015, 1, 1)).zones().timeline()).isEmpty();
  }

  @Test
  void everyWayOfCountingAddsUpToTheTotal() {
    for (String day : List.of("2015-03-12", "2020-05-06", "2022-02-10", "2026-06-16")) {
      LocalDate date = LocalDate.parse(day);
      ZoneCounts counts = Statistics.of(data, date).zones().counts(date);

      assertThat(counts.day()).isEqualTo(date);
      assertThat(counts.total()).isPositive();
      assertThat(
              List.of(counts.byBatch(), counts.byProvince(), counts.byRegion(), counts.byLevel()))
          .allSatisfy(map -> assertThat(sum(map)).isEqualTo(counts.total()));
    }
  }

  @Test
  void countsOfTheAnnouncement() {
    LocalDate day = LocalDate.of(2022, 2, 10);
    ZoneCounts counts = Statistics.of(data, day).zones().counts(day);

    assertThat(counts.total()).isEqualTo(132);
    assertThat(counts.byBatch())
        .containsExactlyEntriesOf(new TreeMap<>(Map.of(1, 1, 2, 12, 3, 22, 4, 24, 5, 46, 6, 27)));
    assertThat(counts.byProvince()).hasSize(30).containsEntry(Area.parse("320000"), 13);
    assertThat(counts.byRegion()).containsOnlyKeys("central", "east", "northeast", "west");
    assertThat(counts.byLevel()).containsEntry(ZoneLevel.MUNICIPALITY, 4);
  }

  @Test
  void provincesWithZonesAreThoseThatCount() {
    LocalDate day = LocalDate.of(2022, 2, 10);
    ZoneRegister zones = Statistics.of(data, day).zones();

    assertThat(zones.provincesWithZones(day))
        .extracting(Province::area)
        .containsExactlyElementsOf(zones.counts(day).byProvince().keySet());
    assertThat(zones.all()).hasSize(132);
  }

  @Test
  void coverageHasFourDegrees() {
    LocalDate day = LocalDate.of(2022, 2, 10);
    ZoneRegister zones = Statistics.of(data, day).zones();
    Map<String, Coverage.Degree> degrees = new TreeMap<>();
    zones
        .provinces()
        .forEach(
            province ->
                degrees.put(province.area().code(), zones.coverage(province, day).degree()));

    assertThat(degrees)
        .containsEntry("110000", Coverage.Degree.NOT_COUNTED)
        .containsEntry("330000", Coverage.Degree.FULL)
        .containsEntry("370000", Coverage.Degree.PARTIAL)
        .containsEntry("540000", Coverage.Degree.NONE);
  }
}

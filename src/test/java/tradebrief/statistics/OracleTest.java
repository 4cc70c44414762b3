package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Province;
import tradebrief.model.Zone;

/**
 * Counts on the shipped data, against plain loops over the same files that know nothing of the
 * program.
 */
class OracleTest {
  private static DataPackage data;

  @BeforeAll
  static void readData() throws IOException {
    data = new DataPackageReader().read(Path.of("datasets")).dataPackage().orElseThrow();
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(Path.of("datasets", file), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  /** Zones in being on a day, as known that day, by walking through the events in their order. */
  private static Set<String> activeByWalkingThroughEvents(String day) throws IOException {
    Set<String> active = new HashSet<>();
    for (CSVRecord event : rows("zone_events.csv")) {
      boolean known = event.get("publication_date").compareTo(day) <= 0;
      if (known && event.get("event").equals("established")) {
        active.add(event.get("zone_id"));
      }
    }
    for (CSVRecord event : rows("zone_events.csv")) {
      if (event.get("publication_date").compareTo(day) <= 0
          && event.get("event").equals("revoked")) {
        active.remove(event.get("zone_id"));
      }
    }
    return active;
  }

  @ParameterizedTest
  @CsvSource({
    "2015-03-11, 0", "2015-03-12, 1", "2016-01-15, 13", "2018-08-07, 35", "2019-12-24, 59",
    "2020-05-06, 105", "2022-02-01, 105", "2022-02-07, 105", "2022-02-08, 132", "2022-02-10, 132",
    "2022-11-24, 165", "2025-04-24, 165", "2025-04-25, 178", "2026-06-16, 178"
  })
  void zonesInBeingAsKnownOnADay(String day, int expected) throws IOException {
    ZoneRegister register = Statistics.of(data, LocalDate.parse(day)).zones();

    assertThat(register.active(LocalDate.parse(day))).hasSize(expected);
    assertThat(register.active(LocalDate.parse(day)).stream().map(Zone::id))
        .containsExactlyInAnyOrderElementsOf(activeByWalkingThroughEvents(day));
  }

  @Test
  void zonesInBeingAfterEachBatch() {
    ZoneRegister register = Statistics.of(data, LocalDate.of(2026, 6, 16)).zones();

    assertThat(register.batches().stream().map(Batch::activeAfter))
        .containsExactly(1, 13, 35, 59, 105, 132, 165, 178);
    assertThat(register.batches().stream().map(batch -> batch.zones().size()))
        .containsExactly(1, 12, 22, 24, 46, 27, 33, 16);
  }

  @Test
  void provincesAddUpToTheNation() {
    LocalDate day = LocalDate.of(2026, 6, 16);
    ZoneRegister register = Statistics.of(data, day).zones();

    int sum =
        register.provinces().stream()
            .mapToInt(province -> register.active(day, province.area()).size())
            .sum();
    assertThat(sum).isEqualTo(178);
  }

  /**
   * Per province, the prefecture-level divisions less those that have a zone of their own, by set
   * arithmetic.
   */
  private static Set<String> coveredBySetArithmetic(String day) throws IOException {
    Set<String> active = activeByWalkingThroughEvents(day);
    Map<String, Set<String>> without = new TreeMap<>();
    for (CSVRecord prefecture : rows("prefectures.csv")) {
      without
          .computeIfAbsent(prefecture.get("province"), key -> new HashSet<>())
          .add(prefecture.get("area"));
    }
    for (CSVRecord zone : rows("zones.csv")) {
      if (active.contains(zone.get("zone_id"))) {
        Set<String> divisions = without.getOrDefault(zone.get("province"), new HashSet<>());
        divisions.remove(zone.get("division"));
        if (zone.get("level").equals("island")) {
          divisions.clear();
        }
      }
    }
    Set<String> covered = new TreeSet<>();
    without.forEach(
        (province, left) -> {
          if (left.isEmpty()) {
            covered.add(province);
          }
        });
    return covered;
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-07, ''",
    "2022-02-08, 320000 330000 440000",
    "2022-11-24, 320000 330000 370000 440000",
    "2025-04-25, 320000 330000 350000 370000 440000 460000"
  })
  void fullCoverageComesWithTheBatchesThatCompletedIt(String day, String provinces)
      throws IOException {
    LocalDate date = LocalDate.parse(day);
    List<String> covered =
        Statistics.of(data, date).zones().fullyCovered(date).stream()
            .map(Province::area)
            .map(Object::toString)
            .toList();

    assertThat(String.join(" ", covered)).isEqualTo(provinces);
    assertThat(covered).containsExactlyElementsOf(coveredBySetArithmetic(day));
  }

  @Test
  void latestReleaseKnownOnADayIsTheLastOneOfTheFileUpToIt() throws IOException {
    for (String day :
        List.of("2019-01-31", "2022-02-10", "2022-07-22", "2024-01-12", "2026-06-16")) {
      Statistics statistics = Statistics.of(data, LocalDate.parse(day));
      Map<String, CSVRecord> latest = new TreeMap<>();
      for (CSVRecord row : rows("observations.csv")) {
        String key =
            String.join("|", row.get("period"), row.get("area"), row.get("flow"), row.get("basis"));
        CSVRecord before = latest.get(key);
        if (row.get("release").compareTo(day) <= 0
            && (before == null || before.get("release").compareTo(row.get("release")) < 0)) {
          latest.put(key, row);
        }
      }
      assertThat(latest).isNotEmpty();
      for (CSVRecord row : latest.values()) {
        Observation found =
            statistics
                .find(
                    Observation.Series.of(
                        Area.parse(row.get("area")),
                        Flow.parse(row.get("flow")),
                        Basis.parse(row.get("basis"))),
                    Period.parse(row.get("period")))
                .orElseThrow();
        assertThat(found.release()).hasToString(row.get("release"));
        assertThat(found.amount().map(amount -> amount.value().toPlainString()).orElse(""))
            .isEqualTo(row.get("value"));
      }
    }
  }
}

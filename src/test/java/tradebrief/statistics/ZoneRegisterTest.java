package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tradebrief.statistics.Given.ALL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.Origin;
import tradebrief.model.Prefecture;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.model.ZoneLevel;

/** On zones made up for the edges; {@link ZoneCountsTest} has the shipped ones. */
class ZoneRegisterTest {
  private static final Province ZHEJIANG = province("330000", false);
  private static final Province HAINAN = province("460000", false);
  private static final Province BEIJING = province("110000", true);
  private static final LocalDate DAY = LocalDate.of(2022, 1, 22);

  private static Province province(String code, boolean municipality) {
    return new Province(Area.parse(code), "CN-XX", Text.same(code), "east", municipality);
  }

  /** A line a zone: id, code of its division or {@code -}, and level; all of batch 1. */
  private static Zone zone(String line, String province) {
    String[] words = line.trim().split(" ", -1);
    return new Zone(
        words[0],
        Text.same(words[0]),
        1,
        Area.parse(province),
        Optional.of(words[1]).filter(code -> !code.equals("-")).map(Area::parse),
        Optional.empty(),
        ZoneLevel.parse(words[2]),
        false,
        "a source");
  }

  /** A line an event: zone, kind, day of the reply, day of its publication. */
  private static ZoneEvent event(String line) {
    String[] words = line.trim().split(" ", -1);
    return new ZoneEvent(
        words[0],
        ZoneEvent.Kind.parse(words[1]),
        LocalDate.parse(words[2]),
        LocalDate.parse(words[3]),
        false,
        Optional.empty(),
        Optional.empty(),
        "a source",
        new Origin("zone_events.csv", 2));
  }

  private static DataPackage data(List<Zone> zones, List<ZoneEvent> events) {
    return new DataPackage(
        "made for a test",
        true,
        List.of(),
        List.of(),
        zones,
        events,
        List.of(),
        List.of(HAINAN, ZHEJIANG, BEIJING),
        List.of(
            new Prefecture(Area.parse("330100"), Text.same("Hangzhou")),
            new Prefecture(Area.parse("330700"), Text.same("Jinhua")),
            new Prefecture(Area.parse("460100"), Text.same("Haikou")),
            new Prefecture(Area.parse("460200"), Text.same("Sanya"))),
        List.of(),
        Map.of());
  }

  private static DataPackage hangzhou(String... events) {
    return data(
        List.of(zone("hangzhou 330100 prefecture", "330000")),
        Arrays.stream(events).map(ZoneRegisterTest::event).toList());
  }

  /** Zones of one province, all of which exist on the day. */
  private static ZoneRegister existing(Province province, String lines) {
    List<Zone> zones =
        Arrays.stream(lines.split(";", -1))
            .filter(line -> !line.isBlank())
            .map(line -> zone(line, province.area().code()))
            .toList();
    List<ZoneEvent> events =
        zones.stream()
            .map(zone -> event(zone.id() + " established 2015-03-07 2015-03-12"))
            .toList();
    return Statistics.of(data(zones, events), ALL).zones();
  }

  private static List<String> ids(List<Zone> zones) {
    return zones.stream().map(Zone::id).toList();
  }

  @Test
  void aZoneIsKnownFromItsPublicationAndThenExistsFromTheReply() {
    DataPackage data = hangzhou("hangzhou established 2022-01-22 2022-02-08");
    ZoneRegister before = Statistics.of(data, LocalDate.of(2022, 2, 7)).zones();
    ZoneRegister after = Statistics.of(data, LocalDate.of(2022, 2, 8)).zones();

    assertThat(before.all()).isEmpty();
    assertThat(before.active(LocalDate.of(2022, 2, 7))).isEmpty();
    assertThat(before.batches()).isEmpty();
    assertThat(ids(after.active(DAY))).containsExactly("hangzhou");
    assertThat(after.active(DAY.minusDays(1))).isEmpty();
    assertThat(after.timeline()).containsExactly(new ZoneStep(DAY, 1, 0, 1));
  }

  @ParameterizedTest(name = "of {0}: {1}")
  @CsvSource({
    "CN, hangzhou jinhua yiwu haikou hainan",
    "330000, hangzhou jinhua yiwu",
    "330100, hangzhou",
    // a district has no zone of its own, a city in a prefecture that has one may
    "330106, hangzhou",
    "330700, jinhua yiwu",
    "330782, yiwu",
    "330200, ''",
    "460000, haikou hainan",
    // its own zone became a part of that of the island
    "460100, haikou hainan",
    "460200, hainan"
  })
  void theZonesOfAnArea(String area, String expected) {
    List<Zone> zones =
        List.of(
            zone("hangzhou 330100 prefecture", "330000"),
            zone("jinhua 330700 prefecture", "330000"),
            zone("yiwu 330782 county", "330000"),
            zone("haikou 460100 prefecture", "460000"),
            zone("hainan 460000 island", "460000"));
    List<ZoneEvent> events =
        Stream.concat(
                zones.stream().map(zone -> event(zone.id() + " established 2015-03-07 2015-03-12")),
                Stream.of(event("haikou revoked 2025-04-01 2025-04-10")))
            .toList();
    ZoneRegister register = Statistics.of(data(zones, events), ALL).zones();

    assertThat(String.join(" ", ids(register.of(Area.parse(area))))).isEqualTo(expected);
    assertThat(ids(register.active(LocalDate.of(2026, 1, 1), Area.parse(area))))
        .isEqualTo(
            ids(register.of(Area.parse(area))).stream()
                .filter(id -> !id.equals("haikou"))
                .toList());
  }

  @Test
  void aRevokedZoneExistsToTheDayBeforeTheReplyOnceThatIsKnown() {
    DataPackage data =
        hangzhou(
            "hangzhou established 2015-03-07 2015-03-12", "hangzhou revoked 2025-04-01 2025-04-10");
    ZoneRegister before = Statistics.of(data, LocalDate.of(2025, 4, 9)).zones();
    ZoneRegister after = Statistics.of(data, LocalDate.of(2025, 4, 10)).zones();

    assertThat(ids(before.active(LocalDate.of(2025, 4, 9)))).containsExactly("hangzhou");
    assertThat(ids(after.active(LocalDate.of(2025, 3, 31)))).containsExactly("hangzhou");
    assertThat(after.active(LocalDate.of(2025, 4, 1))).isEmpty();
    assertThat(ids(after.all())).containsExactly("hangzhou");
    assertThat(after.timeline())
        .containsExactly(
            new ZoneStep(LocalDate.of(2015, 3, 7), 1, 0, 1),
            new ZoneStep(LocalDate.of(2025, 4, 1), 0, 1, 0));
  }

  @Test
  void everythingIsKnownOnTheDayOfTheNewestPublicationOfAZone() {
    assertThat(
            Statistics.everythingKnown(hangzhou("hangzhou established 2022-01-22 2022-02-08"))
                .date())
        .isEqualTo("2022-02-08");
  }

  @ParameterizedTest(name = "{0}: {1} without {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hangzhou 330100 prefecture; jinhua 330700 prefecture | FULL | ''",
        "hangzhou 330100 prefecture | PARTIAL | 330700",
        "'' | NONE | 330100 330700",
        // Yiwu lies in Jinhua and does not stand for it, whichever of the two codes it carries
        "hangzhou 330100 prefecture; yiwu 330782 county | PARTIAL | 330700",
        "hangzhou 330100 prefecture; yiwu 330700 county | PARTIAL | 330700",
        "yiwu 330782 county | NONE | 330100 330700",
        // a new area of the state is no division
        "hangzhou 330100 prefecture; zhoushan - new-area | PARTIAL | 330700"
      })
  void aProvinceIsCoveredByTheOwnZonesOfItsDivisions(
      String zones, Coverage.Degree degree, String missing) {
    Coverage coverage = existing(ZHEJIANG, zones).coverage(ZHEJIANG, DAY);

    assertThat(coverage.degree()).isEqualTo(degree);
    assertThat(coverage.divisions())
        .extracting(division -> division.area().code())
        .containsExactly("330100", "330700");
    assertThat(
            coverage.missing().stream()
                .map(division -> division.area().code())
                .reduce((left, right) -> left + " " + right)
                .orElse(""))
        .isEqualTo(missing);
  }

  @Test
  void aZoneOfTheWholeIslandCoversEveryDivision() {
    ZoneRegister zones = existing(HAINAN, "hainan - island");

    assertThat(zones.coverage(HAINAN, DAY).degree()).isEqualTo(Coverage.Degree.FULL);
    assertThat(zones.coverage(HAINAN, DAY).missing()).isEmpty();
    assertThat(zones.coverage(ZHEJIANG, DAY).degree()).isEqualTo(Coverage.Degree.NONE);
    assertThat(zones.fullyCovered(DAY)).containsExactly(HAINAN);
  }

  @Test
  void aMunicipalityIsNotCountedAmongTheCoveredProvinces() {
    ZoneRegister zones = existing(BEIJING, "beijing 110000 municipality");

    assertThat(zones.coverage(BEIJING, DAY).degree()).isEqualTo(Coverage.Degree.NOT_COUNTED);
    assertThat(zones.fullyCovered(DAY)).isEmpty();
    assertThat(zones.provincesWithZones(DAY)).containsExactly(BEIJING);
  }

  @Test
  void aProvinceWithoutPrefectureLevelDivisionsIsNotCountedEither() {
    assertThat(new Coverage(ZHEJIANG, List.of(), List.of()).degree())
        .isEqualTo(Coverage.Degree.NOT_COUNTED);
  }

  @Test
  void aProvinceIsNoLongerCoveredOnceAZoneOfItIsRevoked() {
    List<Zone> both =
        List.of(
            zone("hangzhou 330100 prefecture", "330000"),
            zone("jinhua 330700 prefecture", "330000"));
    ZoneRegister zones =
        Statistics.of(
                data(
                    both,
                    List.of(
                        event("hangzhou established 2015-03-07 2015-03-12"),
                        event("jinhua established 2022-01-22 2022-02-08"),
                        event("jinhua revoked 2025-04-01 2025-04-10"))),
                ALL)
            .zones();

    assertThat(zones.fullyCovered(LocalDate.of(2022, 1, 21))).isEmpty();
    assertThat(zones.fullyCovered(DAY)).containsExactly(ZHEJIANG);
    assertThat(zones.fullyCovered(LocalDate.of(2025, 4, 1))).isEmpty();
  }

  @Test
  void provincesComeByCodeWhateverTheOrderOfTheFile() {
    assertThat(existing(ZHEJIANG, "").provinces()).containsExactly(BEIJING, ZHEJIANG, HAINAN);
  }

  @Test
  void aZoneOfAProvinceThatDoesNotExistIsNotCountedSilently() {
    ZoneRegister zones = existing(province("990000", false), "nowhere - new-area");

    assertThatThrownBy(() -> zones.counts(DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no province 990000 of nowhere");
  }

  @Test
  void anUnknownZoneHasNoEstablishment() {
    assertThatThrownBy(
            () -> existing(ZHEJIANG, "").establishment(zone("jinhua 330700 prefecture", "330000")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("zone 'jinhua' is not known");
  }
}

package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.MailSetup;
import testutil.SmallRelease;

class GateTest {
  @TempDir Path folder;

  private List<String> reasons(String now, Orders orders, String... more) throws IOException {
    MailSetup setup = new MailSetup(folder, 1).recipients(1);
    for (String line : more) {
      setup.with(line);
    }
    Settings settings = SettingsReader.read(setup.settings(), new ArrayList<>()).orElseThrow();
    Release release =
        ReleaseReader.read(SmallRelease.write(setup.out(), "2026-10"), new ArrayList<>())
            .orElseThrow();
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return new Gate(settings, orders, clock)
        .reasons(List.of(release)).stream().map(Gate.Held::reason).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-07T01:59:59Z,true", "2026-11-07T02:00:00Z,false"})
  void embargoEndsAtItsSecondInItsZone(String now, boolean held) throws IOException {
    ZonedDateTime moment = ZonedDateTime.parse("2026-11-07T10:00+08:00[Asia/Shanghai]");
    Orders orders = new Orders(Optional.of(moment), Set.of(), Optional.empty());
    assertThat(reasons(now, orders).isEmpty()).isEqualTo(!held);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-07T01:59:59Z,true",
    "2026-11-07T02:00:00Z,false",
    "2026-11-07T16:30:00Z,true"
  })
  void timeOfDayIsThatOfTheZoneOfTheSettings(String now, boolean held) throws IOException {
    assertThat(reasons(now, Orders.usual(), "earliest: 10:00").isEmpty()).isEqualTo(!held);
  }

  @Test
  void approvalOfAnotherManifestIsNone() throws IOException {
    String now = "2026-11-07T02:00:00Z";
    assertThat(reasons(now, Orders.usual(), "approval: true"))
        .singleElement()
        .asString()
        .contains("is not approved as it is now");
    Release release =
        ReleaseReader.read(folder.resolve("out/2026-10"), new ArrayList<>()).orElseThrow();
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    Approvals.add(folder.resolve("delivery"), release, "Li Na", clock);
    assertThat(Approvals.find(folder.resolve("delivery"), release)).contains("Li Na");
    assertThat(reasons(now, Orders.usual(), "approval: true")).isEmpty();
    Files.writeString(
        release.folder().resolve("manifest.json"),
        Files.readString(release.folder().resolve("manifest.json")).replace("false", " false"));
    Release other = ReleaseReader.read(release.folder(), new ArrayList<>()).orElseThrow();
    assertThat(Approvals.find(folder.resolve("delivery"), other)).isEmpty();
  }
}

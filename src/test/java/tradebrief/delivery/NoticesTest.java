package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.MailSetup;
import testutil.ScriptedSmtp;
import testutil.ScriptedSmtp.Step;

class NoticesTest {
  private static final String OWNER = "owner@example.org";

  @TempDir Path folder;

  private Optional<String> tell(ScriptedSmtp server, String now, String matter) throws IOException {
    MailSetup setup = new MailSetup(folder, server.port());
    Settings settings = SettingsReader.read(setup.settings(), new ArrayList<>()).orElseThrow();
    Surroundings surroundings =
        new Surroundings(
            Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
            time -> {},
            Map.of(),
            said -> {},
            said -> {});
    return new Notices(settings, surroundings).send(List.of(matter), "It failed", List.of("why"));
  }

  /** In the zone of the settings, Asia/Shanghai, the second is on the day of the first. */
  @Test
  void sameFailureIsToldOnceADayAndAnotherAtOnce() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      assertThat(tell(server, "2026-11-06T16:00:00Z", "a"))
          .contains("notice to " + OWNER + ": sent");
      assertThat(tell(server, "2026-11-07T15:59:59Z", "a")).isEmpty();
      assertThat(tell(server, "2026-11-07T15:59:59Z", "b")).isPresent();
      assertThat(tell(server, "2026-11-07T16:00:00Z", "a")).isPresent();
      assertThat(server.recipients()).containsExactly(OWNER, OWNER, OWNER);
      assertThat(server.taken().get(2).text()).contains("It failed", "why", "2026-11-08");
    }
  }

  @Test
  void noticeThatMayHaveArrivedIsNotSentAgain() throws Exception {
    try (ScriptedSmtp server = new ScriptedSmtp(ScriptedSmtp.dropping(Step.TAKEN, OWNER, 1))) {
      assertThat(tell(server, "2026-11-07T02:00:00Z", "a"))
          .contains("notice to " + OWNER + ": unknown");
      assertThat(tell(server, "2026-11-07T03:00:00Z", "a")).isEmpty();
      assertThat(server.recipients()).containsExactly(OWNER);
    }
  }
}

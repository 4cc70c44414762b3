package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import testutil.Cli;
import testutil.MailSetup;
import testutil.ScriptedSmtp;
import testutil.ScriptedSmtp.Step;
import testutil.SmallRelease;

/** Whatever a server does: nobody gets a mail twice, and a rerun sends what is missing. */
class SendFaultsTest {
  private static final String SECOND = "r2@example.org";
  private static final List<String> ALL =
      List.of("r1@example.org", "r2@example.org", "r3@example.org");

  @TempDir Path folder;

  @BeforeEach
  void makeRelease() throws Exception {
    SmallRelease.write(folder.resolve("out"), "2026-09");
  }

  private MailSetup setup(int port) throws Exception {
    return new MailSetup(folder, port).recipients(3);
  }

  @Test
  void eachRecipientGetsOneMailHoweverOftenItIsSent() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup = setup(server.port());
      Cli.Result first = setup.send("2026-09");
      assertThat(first.exitCode()).as(first.errorOutput()).isZero();
      assertThat(first.lines()).allMatch(line -> line.endsWith(": sent: 250 taken"));
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
      Cli.Result second = setup.send("2026-09");
      assertThat(second.exitCode()).isZero();
      assertThat(second.errorOutput()).contains("3 already");
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
    }
  }

  @Test
  void serverThatIsDownIsSaidOnceAndNobodyIsClaimed() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    MailSetup setup = setup(port);
    Cli.Result down = setup.send("2026-09");
    assertThat(down.exitCode()).isEqualTo(4);
    assertThat(down.errorOutput()).contains("stopped: localhost:" + port).contains("3 deferred");
    assertThat(Files.readString(setup.ledger())).isEmpty();
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      setup(server.port());
      assertThat(setup.send("2026-09").exitCode()).isZero();
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
    }
  }

  @ParameterizedTest
  @CsvSource({"RCPT,550 5.1.1 no such user", "DATA,554 5.5.1 no", "END,552 5.3.4 too big"})
  void refusalForGoodTouchesNoOtherAndIsNotTriedAgainUntilToldTo(Step step, String reply)
      throws Exception {
    boolean[] refusing = {true};
    String[] current = {""};
    ScriptedSmtp.Script script =
        (at, recipient) -> {
          if (at == Step.TAKEN || at == Step.CONNECT) {
            current[0] = at == Step.CONNECT ? "r1@example.org" : next(recipient);
          }
          String whom = recipient.isEmpty() ? current[0] : recipient;
          return at == step && refusing[0] && whom.equals(SECOND)
              ? refuse(current, reply)
              : Optional.empty();
        };
    try (ScriptedSmtp server = new ScriptedSmtp(script)) {
      MailSetup setup = setup(server.port());
      Cli.Result first = setup.send("2026-09");
      assertThat(first.exitCode()).isEqualTo(4);
      assertThat(first.lines()).contains(SECOND + ": failed: " + reply);
      assertThat(server.recipients()).containsExactly("r1@example.org", "r3@example.org");
      assertThat(setup.send("2026-09").errorOutput()).contains("2 already, 1 failed");
      assertThat(server.taken()).hasSize(2);
      refusing[0] = false;
      assertThat(setup.send("2026-09", "--retry-failed").exitCode()).isZero();
      assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(ALL);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,550 用户不存在", "GB2312,550 用户不存在", "ISO-8859-1,550 adresse refusée"})
  void whatAServerSaysInItsOwnLanguageCanBeReadAfterwards(String charset, String reply)
      throws Exception {
    String taken = reply.replace("550", "250");
    ScriptedSmtp.Script script =
        (at, recipient) ->
            at == Step.RCPT && recipient.equals(SECOND)
                ? Optional.of(bytes(reply, charset))
                : at == Step.TAKEN ? Optional.of(bytes(taken, charset)) : Optional.empty();
    try (ScriptedSmtp server = new ScriptedSmtp(script)) {
      MailSetup setup = setup(server.port());
      assertThat(setup.send("2026-09").lines()).contains(SECOND + ": failed: " + reply);
      assertThat(Cli.run("history", "--mails", "--settings", "" + setup.settings()).output())
          .contains(reply, taken);
    }
  }

  private static String bytes(String text, String charset) {
    return new String(text.getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1);
  }

  /** As without a login: it concerns every recipient, and none is at fault. */
  @ParameterizedTest
  @ValueSource(strings = {"550 5.7.1 sender refused", "530 5.7.0 Authentication required"})
  void refusalOfTheSenderStopsTheRunAndNobodyHasFailed(String reply) throws Exception {
    boolean[] refusing = {true};
    ScriptedSmtp.Script script =
        (at, recipient) -> at == Step.MAIL && refusing[0] ? Optional.of(reply) : Optional.empty();
    try (ScriptedSmtp server = new ScriptedSmtp(script)) {
      MailSetup setup = setup(server.port());
      Cli.Result first = setup.send("2026-09");
      assertThat(first.exitCode()).isEqualTo(4);
      assertThat(first.errorOutput())
          .contains("3 deferred", "the server refuses the sender: " + reply);
      refusing[0] = false;
      assertThat(setup.send("2026-09").exitCode()).isZero();
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
    }
  }

  /** It is said before there is a recipient, but of the mail: of its size. */
  @Test
  void aMailThatIsTooLargeIsNotARefusalOfTheSender() throws Exception {
    ScriptedSmtp.Script script =
        (at, recipient) ->
            at == Step.MAIL ? Optional.of("552 5.3.4 message too big") : Optional.empty();
    try (ScriptedSmtp server = new ScriptedSmtp(script)) {
      Cli.Result result = setup(server.port()).send("2026-09");
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(result.errorOutput()).contains("3 failed").doesNotContain("refuses the sender");
    }
  }

  private static Optional<String> refuse(String[] current, String reply) {
    current[0] = "r3@example.org";
    return Optional.of(reply);
  }

  private static String next(String recipient) {
    return ALL.get(Math.min(ALL.indexOf(recipient) + 1, 2));
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"RCPT", "DATA", "END"})
  void refusalForNowIsTriedAgainAfterTheOthers(Step step) throws Exception {
    try (ScriptedSmtp server =
        new ScriptedSmtp(ScriptedSmtp.answering(step, SECOND, "451 4.7.1 try later", 2))) {
      Cli.Result result = setup(server.port()).send("2026-09");
      assertThat(result.exitCode()).as(result.errorOutput()).isZero();
      assertThat(result.errorOutput()).contains("1 to be tried again in 0.05s");
      assertThat(server.recipients())
          .containsExactly("r1@example.org", "r3@example.org", "r2@example.org");
    }
  }

  @Test
  void refusalForNowThatLastsIsLeftToTheNextRun() throws Exception {
    try (ScriptedSmtp server =
        new ScriptedSmtp(ScriptedSmtp.answering(Step.RCPT, SECOND, "450 4.2.0 greylisted", 3))) {
      MailSetup setup = setup(server.port());
      Cli.Result first = setup.send("2026-09");
      assertThat(first.exitCode()).isEqualTo(4);
      assertThat(first.lines()).contains(SECOND + ": deferred: 450 4.2.0 greylisted");
      assertThat(setup.send("2026-09").exitCode()).isZero();
      assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(ALL);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"RCPT", "DATA"})
  void connectionThatBreaksBeforeTheEndOfTheMailIsTriedAgain(Step step) throws Exception {
    try (ScriptedSmtp server = new ScriptedSmtp(ScriptedSmtp.dropping(step, SECOND, 1))) {
      Cli.Result result = setup(server.port()).send("2026-09");
      assertThat(result.exitCode()).as(result.errorOutput()).isZero();
      assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(ALL);
    }
  }

  @Test
  void connectionThatBreaksInsideTheMailIsTriedAgain() throws Exception {
    // more than fits into the buffers on the way, so that its end cannot have been sent
    SmallRelease.write(folder.resolve("out"), "2026-08", "x".repeat(12_000_000), false, false);
    try (ScriptedSmtp server = new ScriptedSmtp(ScriptedSmtp.dropping(Step.BODY, SECOND, 1))) {
      Cli.Result result = setup(server.port()).with("size-limit: 40MB").send("2026-08");
      assertThat(result.exitCode()).as(result.errorOutput()).isZero();
      assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(ALL);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"END", "TAKEN"})
  void connectionThatBreaksAfterTheEndOfTheMailLeavesItUnknownForEver(Step step) throws Exception {
    try (ScriptedSmtp server = new ScriptedSmtp(ScriptedSmtp.dropping(step, SECOND, 1))) {
      MailSetup setup = setup(server.port());
      Cli.Result first = setup.send("2026-09");
      assertThat(first.exitCode()).isEqualTo(4);
      assertThat(first.output()).contains(SECOND + ": unknown: no answer after the end");
      List<String> taken = server.recipients();
      assertThat(taken).contains("r1@example.org", "r3@example.org").doesNotHaveDuplicates();
      Cli.Result second = setup.send("2026-09");
      assertThat(second.exitCode()).isEqualTo(4);
      assertThat(second.errorOutput()).contains("2 already, 1 unknown");
      assertThat(server.recipients()).isEqualTo(taken);
      assertThat(setup.send("2026-09", "--resend-unknown").exitCode()).isZero();
      assertThat(server.recipients()).hasSize(taken.size() + 1).endsWith(SECOND);
    }
  }

  /** Who may have the first briefing of a month is asked about before a second one goes out. */
  @Test
  void changedBriefingIsNotSentToWhoMayHaveTheOneBefore() throws Exception {
    try (ScriptedSmtp server = new ScriptedSmtp(ScriptedSmtp.dropping(Step.END, SECOND, 1))) {
      MailSetup setup = setup(server.port());
      assertThat(setup.send("2026-09").output()).contains(SECOND + ": unknown: ");
      List<String> taken = server.recipients();
      SmallRelease.write(setup.out(), "2026-09", "made again", false, false);
      Cli.Result changed = setup.send("2026-09");
      assertThat(changed.exitCode()).isEqualTo(4);
      assertThat(changed.errorOutput()).contains("2 changed, 1 unknown");
      assertThat(server.recipients()).isEqualTo(taken);
    }
  }

  /** An address that was refused has nothing that a correction could correct. */
  @Test
  void correctionIsNotTriedAtWhoWasRefused() throws Exception {
    try (ScriptedSmtp server =
        new ScriptedSmtp(ScriptedSmtp.answering(Step.RCPT, SECOND, "550 5.1.1 no such user", 1))) {
      MailSetup setup = setup(server.port());
      assertThat(setup.send("2026-09").output()).contains(SECOND + ": failed: ");
      SmallRelease.write(setup.out(), "2026-09", "made again", false, false);
      Cli.Result corrected = setup.send("2026-09", "--correction");
      assertThat(corrected.exitCode()).isEqualTo(4);
      assertThat(corrected.errorOutput()).contains("2 sent, 1 failed");
      assertThat(server.recipients()).doesNotContain(SECOND);
      assertThat(setup.send("2026-09", "--correction", "--retry-failed").exitCode()).isZero();
      assertThat(server.recipients()).endsWith(SECOND);
    }
  }

  /** The first one waits, a second one is sent, and then the first one is made again. */
  @Test
  void deferredBriefingThatAnotherHasOvertakenIsNotSentWithoutACorrection() throws Exception {
    try (ScriptedSmtp server =
        new ScriptedSmtp(ScriptedSmtp.answering(Step.RCPT, SECOND, "451 4.7.1 later", 3))) {
      MailSetup setup = setup(server.port());
      assertThat(setup.send("2026-09").output()).contains(SECOND + ": deferred");
      SmallRelease.write(setup.out(), "2026-09", "made again", false, false);
      assertThat(setup.send("2026-09", "--correction").exitCode()).isZero();
      SmallRelease.write(setup.out(), "2026-09");
      Cli.Result back = setup.send("2026-09");
      assertThat(back.exitCode()).isEqualTo(4);
      assertThat(back.output()).contains(SECOND + ": changed");
    }
  }

  @Test
  void slowServerIsWaitedForOnlySoLong() throws Exception {
    ScriptedSmtp.Script slow =
        (step, recipient) -> {
          if (step == Step.TAKEN && recipient.equals(SECOND)) {
            sleep(3_000);
          }
          return Optional.empty();
        };
    try (ScriptedSmtp server = new ScriptedSmtp(slow)) {
      MailSetup setup = setup(server.port());
      setup.smtp("host: localhost", "port: " + server.port(), "security: none", "timeout: 500ms");
      Cli.Result result = setup.send("2026-09");
      assertThat(result.output()).contains(SECOND + ": unknown: ").contains("timed out");
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
      assertThat(setup.send("2026-09").errorOutput()).contains("2 already, 1 unknown");
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void serverThatClosesBetweenTwoMailsIsNoFault() throws Exception {
    try (ScriptedSmtp server =
        new ScriptedSmtp(ScriptedSmtp.dropping(Step.TOLD, "r1@example.org", 1))) {
      Cli.Result result = setup(server.port()).send("2026-09");
      assertThat(result.exitCode()).isZero();
      assertThat(result.errorOutput()).doesNotContain("tried again");
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
    }
  }

  @Test
  void secondRunAtOnceIsRefused() throws Exception {
    Cli.Result[] second = new Cli.Result[1];
    MailSetup[] setup = new MailSetup[1];
    ScriptedSmtp.Script script =
        (step, recipient) -> {
          if (step == Step.RCPT && recipient.equals(SECOND)) {
            second[0] = setup[0].send("2026-09");
          }
          return Optional.empty();
        };
    try (ScriptedSmtp server = new ScriptedSmtp(script)) {
      setup[0] = setup(server.port());
      setup[0].smtp("host: localhost", "port: " + server.port(), "security: none", "timeout: 60s");
      assertThat(setup[0].send("2026-09").exitCode()).isZero();
      assertThat(second[0].exitCode()).isEqualTo(4);
      assertThat(second[0].errorOutput()).contains("another run is sending; nothing was sent");
      assertThat(server.recipients()).containsExactlyElementsOf(ALL);
    }
  }

  @Test
  void damagedLedgerStopsEverythingAndATornEndIsMended() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup = setup(server.port());
      assertThat(setup.send("2026-09").exitCode()).isZero();
      String ledger = Files.readString(setup.ledger());
      Files.writeString(setup.ledger(), ledger + "{\"crc\":\"00");
      Cli.Result torn = setup.send("2026-09");
      assertThat(torn.errorOutput()).contains("line 10 was torn").contains("3 already");
      assertThat(Files.readString(setup.ledger())).isEqualTo(ledger);
      Files.writeString(setup.ledger(), ledger.replaceFirst("r1@example.org", "x1@example.org"));
      Cli.Result damaged = setup.send("2026-09");
      assertThat(damaged.exitCode()).isEqualTo(4);
      assertThat(damaged.errorOutput()).contains("line 1 is not as it was written");
      String lost = ledger.substring(0, ledger.indexOf('\n') + 1);
      Files.writeString(setup.ledger(), ledger.substring(lost.length()), StandardCharsets.UTF_8);
      assertThat(setup.send("2026-09").exitCode()).isEqualTo(4);
      assertThat(server.taken()).hasSize(3);
    }
  }
}

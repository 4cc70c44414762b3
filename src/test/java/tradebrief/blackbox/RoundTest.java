package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.MailSetup;
import testutil.PythonMail;
import testutil.ScriptedSmtp;
import testutil.ScriptedSmtp.Step;

/** The monthly round in one command, started as often as one likes. */
class RoundTest {
  @TempDir static Path reports;

  @TempDir Path folder;

  private Path data;

  @BeforeAll
  static void makeReport() {
    assertThat(Cli.run("report", "2025", "--out", reports.toString()).exitCode()).isZero();
  }

  @BeforeEach
  void copyData() throws Exception {
    data = folder.resolve("data");
    copy(Path.of("datasets"), data);
  }

  /** What report made by hand is as good as what the round would make. */
  private MailSetup withReport(int port) throws Exception {
    MailSetup setup = new MailSetup(folder, port);
    copy(reports.resolve("2025"), setup.out().resolve("2025"));
    return setup;
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private Cli.Result run(MailSetup setup, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "run",
                "--data",
                data.toString(),
                "--settings",
                setup.settings().toString(),
                "--out",
                setup.out().toString()));
    words.addAll(List.of(more));
    return Cli.run(words.toArray(String[]::new));
  }

  @Test
  void newFiguresAreReportedAndMailedOnceAndThenNothingIsDone() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup =
          new MailSetup(folder, server.port())
              .recipients("li@example.org,李娜,zh,CN,pdf xlsx,", "jane@example.org,,en,CN,pdf,");
      Cli.Result first = run(setup);
      assertThat(first.exitCode()).as(first.errorOutput()).isZero();
      assertThat(first.lines()).containsExactly("2025: reported CN; 2 sent");
      assertThat(server.recipients()).containsExactly("li@example.org", "jane@example.org");
      Path received = Files.write(folder.resolve("got.eml"), server.taken().get(0).content());
      assertThat(PythonMail.read(received).text("subject")).isEqualTo("全国跨境电商2025年统计简报");
      Path manifest = setup.out().resolve("2025/manifest.json");
      var written = Files.getLastModifiedTime(manifest);
      for (int i = 0; i < 2; i++) {
        Cli.Result again = run(setup);
        assertThat(again.exitCode()).isZero();
        assertThat(again.lines()).containsExactly("2025: nothing to do (2 already)");
      }
      assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(written);
      assertThat(server.taken()).hasSize(2);
      assertThat(Cli.run("history", "--settings", setup.settings().toString(), "--json").lines())
          .hasSize(2)
          .anyMatch(
              line ->
                  line.contains("\"command\":\"run\"")
                      && line.contains("\"period\":\"2025\"")
                      && line.contains("2025: reported CN; 2 sent"));
    }
  }

  /** Whether a revision is mailed is somebody's to decide, who has to know of it. */
  @Test
  void figuresThatChangedAfterTheyWereSentAreToldToTheOwner() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup =
          new MailSetup(folder, server.port()).recipients("jane@example.org,,en,CN,pdf,");
      assertThat(run(setup).lines()).containsExactly("2025: reported CN; 1 sent");
      Path observations = data.resolve("observations.csv");
      String csv = Files.readString(observations, StandardCharsets.UTF_8);
      Files.writeString(
          observations, csv + "2025,CN,total,_T,all-formats,28500,CNY_100M,100,,A,2026-07-16,x,\n");

      Cli.Result changed = run(setup);

      assertThat(changed.exitCode()).isEqualTo(4);
      assertThat(changed.lines()).containsExactly("2025: reported CN; 1 changed");
      assertThat(server.recipients()).containsExactly("jane@example.org", "owner@example.org");
      assertThat(server.taken().get(1).text())
          .contains("jane@example.org: changed: has another mail of this briefing; --correction");
      assertThat(run(setup, "--correction").lines()).containsExactly("2025: 1 sent");
      assertThat(run(setup).lines()).containsExactly("2025: nothing to do (1 already)");
      assertThat(textOf(server, 0)).contains("Attached is").doesNotContain("Correction:");
      assertThat(textOf(server, 2))
          .contains("Attached is")
          .containsPattern(
              "Correction: this mail and its attachments replace the briefing of the same title"
                  + " that was sent on \\d{1,2} [A-Z][a-z]+ 20\\d\\d\\.");
    }
  }

  private String textOf(ScriptedSmtp server, int index) throws Exception {
    Path received = folder.resolve(index + ".eml");
    return PythonMail.read(Files.write(received, server.taken().get(index).content()))
        .text("text")
        .replaceAll("\\s+", " ");
  }

  @Test
  void rejectedDataAreToldToTheOwnerOnceADay() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup = withReport(server.port()).recipients(2);
      Path observations = data.resolve("observations.csv");
      String csv = Files.readString(observations, StandardCharsets.UTF_8);
      Files.writeString(observations, csv.replaceFirst("(?m)^2021,CN,total", "2021,CN,totl"));
      Cli.Result rejected = run(setup);
      assertThat(rejected.exitCode()).isEqualTo(3);
      assertThat(rejected.errorOutput()).contains("enum: flow \"totl\"");
      assertThat(rejected.lines())
          .containsExactly("the data are rejected; nothing was rendered or sent");
      assertThat(run(setup).exitCode()).isEqualTo(3);
      assertThat(server.recipients()).containsExactly("owner@example.org");
      Path received = Files.write(folder.resolve("got.eml"), server.taken().get(0).content());
      PythonMail notice = PythonMail.read(received);
      assertThat(notice.text("subject")).contains("the data are rejected");
      assertThat(notice.text("text")).contains("enum: flow \"totl\"", "(did you mean total?)");
      Files.writeString(observations, csv);
      assertThat(run(setup).lines()).containsExactly("2025: 2 sent");
    }
  }

  @Test
  void recipientWhoIsRefusedIsToldToTheOwnerAndTheRestIsSent() throws Exception {
    try (ScriptedSmtp server =
        new ScriptedSmtp(
            ScriptedSmtp.answering(Step.RCPT, "r1@example.org", "550 5.1.1 no such user", 1))) {
      MailSetup setup = withReport(server.port()).recipients(2);
      Cli.Result first = run(setup);
      assertThat(first.exitCode()).isEqualTo(4);
      assertThat(first.lines()).containsExactly("2025: 1 sent, 1 failed");
      assertThat(server.recipients()).containsExactly("r2@example.org", "owner@example.org");
      assertThat(server.taken().get(1).text())
          .contains("r1@example.org: failed: 550 5.1.1 no such user");
      Cli.Result again = run(setup);
      assertThat(again.exitCode()).isEqualTo(4);
      assertThat(again.lines()).containsExactly("2025: 1 already, 1 failed");
      assertThat(server.taken()).as("the owner is told once a day").hasSize(2);
    }
  }

  @Test
  void recipientsOfAnAreaWithoutAFigureAreToldToTheOwner() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup = withReport(server.port()).recipients("r1@example.org,,zh,110000,pdf,");
      for (int times = 0; times < 2; times++) {
        Cli.Result result = run(setup);
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.output()).contains("nothing was sent: no report of 2025 for 110000");
      }
      assertThat(server.recipients()).containsExactly("owner@example.org");
    }
  }

  @Test
  void approvalIsWaitedFor() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup = withReport(server.port()).recipients(1).with("approval: true");
      Cli.Result waiting = run(setup);
      assertThat(waiting.exitCode()).isZero();
      assertThat(waiting.output()).contains("2025: ", "is not approved as it is now");
      assertThat(server.taken()).isEmpty();
      Cli.Result approval =
          Cli.run(
              "approve",
              "2025",
              "--by",
              "李娜",
              "--settings",
              setup.settings().toString(),
              "--out",
              setup.out().toString());
      assertThat(approval.output()).contains("2025 approved by 李娜");
      assertThat(run(setup).lines()).containsExactly("2025: 1 sent");
    }
  }

  @Test
  void everythingWrongWithRecipientsAndSettingsIsSaid() throws Exception {
    MailSetup setup = new MailSetup(folder, 1).recipients("nobody,,zh,CN,pdf,");
    Cli.Result recipients = run(setup);
    assertThat(recipients.exitCode()).isEqualTo(3);
    assertThat(recipients.errorOutput()).contains("recipients.csv:2:1: error address");
    setup.with("aproval: true");
    Cli.Result settings = run(setup);
    assertThat(settings.exitCode()).isEqualTo(3);
    assertThat(settings.errorOutput()).contains("key 'aproval'", "(did you mean approval?)");
  }

  @Test
  void placeholderThatNoReportHasIsAFinding() throws Exception {
    Path templates = folder.resolve("templates");
    Path mails = Files.createDirectories(templates.resolve("mail"));
    try (Stream<Path> files = Files.list(Path.of("report-templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, templates.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(
        mails.resolve("annual.yaml"),
        Files.readString(Path.of("report-templates/mail/annual.yaml"))
            .replace("zh: '跨境电商进出口{trade.total.value}。'", "zh: '跨境电商进出口{trade.totl.value}。'")
            .replace(" open {changed within rounding, by}", ""));
    MailSetup setup = withReport(1).recipients(1);
    Cli.Result result = run(setup, "--templates", templates.toString());
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .containsPattern(
            "mail/annual.yaml:\\d+:\\d+: error template-placeholder: \\{trade.totl.value}")
        .contains("did you mean trade.total.value?")
        .containsPattern(
            "mail/annual.yaml:\\d+:\\d+: error template-direction: "
                + "\\{trade.total.growth.computed.direction, select, …} without words for open");
  }

  /** A province has its round, whether the nation has figures or not. */
  @Test
  void whoWantsOneProvinceGetsItsNewestPeriod() throws Exception {
    Path observations = data.resolve("observations.csv");
    String header = Files.readAllLines(observations).get(0);
    String july = "2025-07,330000,total,_T,customs,100,CNY_100M,,,A,2025-08-20,x,\n";
    Files.writeString(observations, header + "\n" + july);
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup =
          new MailSetup(folder, server.port()).recipients("wang@example.org,王伟,zh,330000,pdf,");

      assertThat(run(setup).lines()).containsExactly("2025-07: reported 330000; 1 sent");
      // the nation is a month behind
      Files.writeString(
          observations,
          "2025-07,CN,total,_T,customs,1000,CNY_100M,,,A,2025-08-20,x,\n"
              + july.replace("2025-07", "2025-08").replace("2025-08-20", "2025-09-20"),
          StandardOpenOption.APPEND);
      assertThat(run(setup).lines()).containsExactly("2025-08: reported 330000; 1 sent");
      setup.recipients("li@example.org,李娜,zh,CN,pdf,", "wang@example.org,王伟,zh,330000,pdf,");
      assertThat(run(setup).lines()).singleElement().asString().startsWith("2025-07: reported CN");
    }
  }
}

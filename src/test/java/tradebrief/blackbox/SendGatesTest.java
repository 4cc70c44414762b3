package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.MailSetup;
import testutil.PythonMail;
import testutil.ScriptedSmtp;
import testutil.SmallRelease;

/** What must hold before anything goes out. */
class SendGatesTest {
  @TempDir Path folder;

  private final ScriptedSmtp server = ScriptedSmtp.willing();
  private MailSetup setup;

  @BeforeEach
  void setUp() throws Exception {
    SmallRelease.write(folder.resolve("out"), "2026-09");
    setup = new MailSetup(folder, server.port()).recipients(2);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void changedFilesAreNotSent() throws Exception {
    Files.writeString(setup.out().resolve("2026-09/cbec-CN-2026-09-zh.xlsx"), "changed");
    Files.delete(setup.out().resolve("2026-09/cbec-CN-2026-09-en.xlsx"));
    Cli.Result result = setup.send("2026-09");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.errorOutput())
        .contains("cbec-CN-2026-09-zh.xlsx:0:0: error changed-file: another content")
        .contains("cbec-CN-2026-09-en.xlsx:0:0: error missing-file")
        .contains("2 errors, 0 warnings; nothing was sent");
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void embargoHoldsUntilItsMoment() {
    Cli.Result early =
        setup.send("2026-09", "--not-before", "2099-11-07T10:00+08:00[Asia/Shanghai]");
    assertThat(early.exitCode()).isEqualTo(4);
    assertThat(early.errorOutput())
        .isEqualTo(
            "held back: embargo: nothing goes out before"
                + " 2099-11-07T10:00+08:00[Asia/Shanghai]\n".replace("\n", System.lineSeparator()));
    assertThat(server.taken()).isEmpty();
    assertThat(
            setup
                .send("2026-09", "--not-before", "2020-11-07T10:00+08:00[Asia/Shanghai]")
                .exitCode())
        .isZero();
    Cli.Result wrong = setup.send("2026-09", "--not-before", "2020-11-07 10:00");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.errorOutput()).contains("is not a moment with its zone");
    Cli.Result two = setup.send("2026-09", "--not-before", "2020-11-07T10:00+09:00[Asia/Shanghai]");
    assertThat(two.exitCode()).isEqualTo(2);
    assertThat(two.errorOutput()).contains("says two moments: Asia/Shanghai is +08:00 then");
    Cli.Result file = setup.send("2026-09", "--dry-run", "pom.xml");
    assertThat(file.exitCode()).isEqualTo(2);
    assertThat(file.errorOutput()).contains("pom.xml is a file, expected a folder");
  }

  @Test
  void approvalIsOfTheFilesAsTheyAre() throws Exception {
    setup.with("approval: true");
    Cli.Result without = setup.send("2026-09");
    assertThat(without.exitCode()).isEqualTo(4);
    assertThat(without.errorOutput())
        .contains("is not approved as it is now", "tradebrief approve 2026-09 --by NAME");
    assertThat(approve("2026-09").output()).contains("2026-09 approved by Li Na (manifest ");
    SmallRelease.write(setup.out(), "2026-09", "made again", false, false);
    assertThat(setup.send("2026-09").exitCode()).isEqualTo(4);
    assertThat(server.taken()).isEmpty();
    assertThat(approve("latest").exitCode()).isZero();
    assertThat(setup.send("2026-09").exitCode()).isZero();
    assertThat(server.taken()).hasSize(2);
    Cli.Result history = Cli.run("history", "--settings", setup.settings().toString());
    assertThat(history.lines().stream().skip(2).map(line -> line.substring(22).strip()))
        .containsExactly(
            "send     2026-09  held    " + reason(without),
            "approve  2026-09  done    approved by Li Na",
            history.lines().get(4).substring(22).strip(),
            "approve  2026-09  done    approved by Li Na",
            "send     2026-09  done    2 sent");
  }

  private static String reason(Cli.Result result) {
    return result.errorOutput().replaceFirst("held back: ", "").strip();
  }

  private Cli.Result approve(String period) {
    return Cli.run(
        "approve",
        period,
        "--by",
        "Li Na",
        "--settings",
        setup.settings().toString(),
        "--out",
        setup.out().toString());
  }

  @Test
  void syntheticDataAndDraftsGoOutOnlyWhenTold() throws Exception {
    SmallRelease.write(setup.out(), "2026-09", "made up", true, true);
    Cli.Result held = setup.send("2026-09");
    assertThat(held.exitCode()).isEqualTo(4);
    assertThat(held.errorOutput())
        .contains("holds synthetic data, which goes out only with --allow-synthetic")
        .contains("is a draft, which goes out only with --allow-draft");
    assertThat(setup.send("2026-09", "--allow-synthetic").exitCode()).isEqualTo(4);
    assertThat(setup.send("2026-09", "--allow-synthetic", "--allow-draft").exitCode()).isZero();
    // what was sent on trial does not stand in the way of the real one
    SmallRelease.write(setup.out(), "2026-09");
    assertThat(setup.send("2026-09").errorOutput()).contains("2 sent");
  }

  @Test
  void draftSaysSoInItsTitleAndIsNotMailed() throws Exception {
    Cli.Result report =
        Cli.run(
            "report",
            "2021",
            "--draft",
            "--lang",
            "en",
            "--format",
            "pdf",
            "--out",
            setup.out().toString());
    assertThat(report.exitCode()).isZero();
    assertThat(Files.readString(setup.out().resolve("2021/manifest.json")))
        .contains("\"title\" : \"DRAFT: Cross-border e-commerce")
        .contains("\"title\" : \"【草稿】");
    assertThat(setup.send("2021").errorOutput()).contains("is a draft");
    assertThat(setup.send("2021", "--allow-draft").exitCode()).isZero();
    assertThat(server.taken().get(0).text()).contains("Subject: DRAFT: Cross-border");
  }

  @Test
  void correctedReportIsSentAgainOnlyWhenTold() throws Exception {
    setup.recipients("a@example.org,,zh,CN,pdf,", "b@example.org,,en,CN,pdf,");
    assertThat(setup.send("2026-09").exitCode()).isZero();
    SmallRelease.write(setup.out(), "2026-09", "corrected", false, false);
    Cli.Result again = setup.send("2026-09");
    assertThat(again.exitCode()).isEqualTo(4);
    assertThat(again.errorOutput()).contains("2 changed");
    assertThat(again.output()).contains("--correction sends this one too");
    assertThat(server.taken()).hasSize(2);
    assertThat(setup.send("2026-09", "--correction").exitCode()).isZero();
    assertThat(setup.send("2026-09").errorOutput()).contains("2 already");
    assertThat(server.taken()).hasSize(4);
    Path received = Files.write(folder.resolve("got.eml"), server.taken().get(2).content());
    assertThat(PythonMail.read(received).text("text"))
        .containsPattern("更正：本邮件及附件取代20\\d\\d年1?\\d月[123]?\\d日发送的同一简报。");
  }

  /** Whoever has the correction is to hear that the first report holds after all. */
  @Test
  void aCorrectionThatIsTakenBackIsACorrectionToo() throws Exception {
    assertThat(setup.send("2026-09").exitCode()).isZero();
    SmallRelease.write(setup.out(), "2026-09", "corrected", false, false);
    assertThat(setup.send("2026-09", "--correction").exitCode()).isZero();
    SmallRelease.write(setup.out(), "2026-09");
    assertThat(setup.send("2026-09").errorOutput()).contains("2 changed");
    assertThat(server.taken()).hasSize(4);
    assertThat(setup.send("2026-09", "--correction").exitCode()).isZero();
    assertThat(setup.send("2026-09").errorOutput()).contains("2 already");
    assertThat(setup.send("2026-09", "--correction").errorOutput()).contains("2 already");
    assertThat(server.taken()).hasSize(6);
    assertThat(server.taken().stream().map(mail -> header(mail.text(), "Message-ID")))
        .doesNotHaveDuplicates();
  }

  private static String header(String mail, String name) {
    return mail.lines().filter(line -> line.startsWith(name + ":")).findFirst().orElseThrow();
  }

  @Test
  void groupsAndAreasChooseAmongRecipients() throws Exception {
    setup.recipients(
        "a@example.org,,zh,CN,pdf,press",
        "b@example.org,,zh,CN,pdf,",
        "c@example.org,,zh,330000,pdf,");
    assertThat(setup.send("2026-09", "--group", "press").exitCode()).isZero();
    assertThat(server.recipients()).containsExactly("a@example.org");
    assertThat(setup.send("2026-09", "--group", "nobody").exitCode()).isEqualTo(3);
    Cli.Result all = setup.send("2026-09");
    assertThat(all.exitCode()).isEqualTo(4);
    assertThat(all.output())
        .contains("c@example.org: not made: no edition of 330000 is there")
        .contains("b@example.org: sent");
    assertThat(server.recipients()).containsExactly("a@example.org", "b@example.org");
    SmallRelease.writeProvince(setup.out(), "2026-09", "330000");
    assertThat(setup.send("2026-09", "--area", "330000").exitCode()).isZero();
    assertThat(setup.send("latest").exitCode()).isZero();
    assertThat(server.recipients()).endsWith("c@example.org").hasSize(3);
    assertThat(server.taken().get(2).text()).contains("filename=cbec-330000-2026-09-zh.pdf");
  }

  @Test
  void htmlIsEscapedAndUnusedMarkersAreNotExplained() {
    assertThat(setup.send("2026-09").exitCode()).isZero();
    String mail = server.taken().get(0).text();
    assertThat(mail)
        .contains("Monthly bulletin &lt;China&gt; &amp; more")
        .doesNotContain("<China>&")
        .contains("Subject: Monthly bulletin <China> & more")
        .contains("it fell by 3.2%")
        .contains("preliminary")
        .doesNotContain("estimated");
  }
}

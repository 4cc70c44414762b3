package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Certificates;
import testutil.Cli;
import testutil.Figures;
import testutil.MailSetup;
import testutil.OwnObservations;
import testutil.Programs;
import testutil.PythonMail;
import testutil.ScriptedSmtp;
import testutil.SmallRelease;

/** What a mail says, read by Python's parser; made of the real figures of 2021. */
class MailContentTest {
  private static final String RELEASE = "2021@2022-02-10";

  @TempDir static Path reports;

  @TempDir Path folder;

  @BeforeAll
  static void makeReport() {
    assertThat(
            Cli.run("report", "2021", "--as-of", "2022-02-10", "--out", reports.toString())
                .exitCode())
        .isZero();
  }

  @BeforeEach
  void copyReport() throws Exception {
    Path from = reports.resolve(RELEASE);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path to = folder.resolve("out").resolve(RELEASE).resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private MailSetup setup(int port) throws Exception {
    return new MailSetup(folder, port)
        .recipients(
            "li@example.org,李娜（商务厅）,zh,CN,pdf xlsx,leaders",
            "jane@example.org,\"Smith, Jane\",en,CN,pdf,press");
  }

  private List<Path> dryRun(MailSetup setup, String... more) throws Exception {
    return dryRun(setup.words("2021", "--as-of", "2022-02-10"), more);
  }

  private List<Path> dryRun(List<String> words, String... more) throws Exception {
    Path mails = folder.resolve("mails");
    words.addAll(List.of("--dry-run", mails.toString()));
    words.addAll(List.of(more));
    Cli.Result result = Cli.run(words.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    try (Stream<Path> files = Files.list(mails)) {
      return files.sorted().toList();
    }
  }

  private String attachment(String name, String type) throws Exception {
    byte[] content = Files.readAllBytes(reports.resolve(RELEASE).resolve(name));
    return name + " " + type + " " + SmallRelease.sha256(content);
  }

  @Test
  void aDryRunTakesThePlaceOfAnEarlierOne() throws Exception {
    MailSetup setup = setup(1);
    dryRun(setup);
    Files.writeString(folder.resolve("mails").resolve("mine.eml"), "kept");

    assertThat(
            dryRun(setup, "--group", "press").stream().map(file -> file.getFileName().toString()))
        .containsExactly("0001-CN-jane@example.org.eml", "mine.eml");
  }

  @Test
  void aLongNameIsFolded() throws Exception {
    String name = "浙江省商务厅电子商务处跨境电子商务综合试验区建设工作领导小组办公室".repeat(3);
    Path mail = dryRun(setup(1).recipients("li@example.org," + name + ",zh,CN,pdf,")).get(0);
    // Python keeps the blanks between encoded words in names, which RFC 2047 lets no reader show
    assertThat(PythonMail.read(mail).text("to_name").replace(" ", "")).isEqualTo(name);
    assertThat(Files.readString(mail).lines().takeWhile(line -> !line.isEmpty()))
        .allMatch(line -> line.length() <= 78);
  }

  @Test
  void ofOneFlowAloneItSaysThatFlow() throws Exception {
    Path data = folder.resolve("data");
    OwnObservations.write(
        data,
        List.of("2024,CN,export,_T,all-formats,20000,CNY_100M,100,10.0,A,2025-01-13,a release,"));
    Cli.Result made =
        Cli.run("report", "2024", "--data", data + "", "--out", folder.resolve("out") + "");
    assertThat(made.exitCode()).as(made.errorOutput()).isZero();

    List<Path> mails = dryRun(setup(1).words("2024"));

    assertThat(PythonMail.read(mails.get(0)).text("text"))
        .contains("跨境电商出口2.00万亿元，公布的同比增速为10.0%。", "出口：2.00万亿元")
        .doesNotContain("其中", "进出口");
    assertThat(PythonMail.read(mails.get(1)).text("text"))
        .contains(
            "Cross-border e-commerce exports were CNY 2.00 trillion, with published growth of 10.0%.",
            "Exports: CNY")
        .doesNotContain("of which", "trade was");
  }

  /** Of the end of the year, and not of the day of the report. */
  @Test
  void aNumberOfZonesComesWithItsDay() throws Exception {
    String out = folder.resolve("out").toString();
    assertThat(Cli.run("report", "2021", "--format", "pdf", "--out", out).exitCode()).isZero();
    Figures figures = Figures.in(folder.resolve("out/2021"));
    assertThat(figures.get("zones.active.period-end", "value"))
        .isNotEqualTo(figures.get("zones.active.asof", "value"));

    List<Path> mails = dryRun(setup(1).recipients("jane@example.org,,en,CN,pdf,").words("2021"));

    assertThat(PythonMail.read(mails.get(0)).text("text"))
        .contains(
            "Pilot zones at the end of the period: "
                + figures.get("zones.active.period-end", "text_en"));
  }

  @Test
  void pythonReadsEveryByteBack() throws Exception {
    MailSetup setup = setup(1);
    List<Path> mails = dryRun(setup);
    assertThat(setup.ledger()).doesNotExist();
    assertThat(mails.stream().map(file -> file.getFileName().toString()))
        .containsExactly("0001-CN-li@example.org.eml", "0002-CN-jane@example.org.eml");
    Figures figures = Figures.in(reports.resolve(RELEASE));
    PythonMail zh = PythonMail.read(mails.get(0));
    assertThat(zh.list("defects")).isEmpty();
    assertThat(zh.text("subject")).isEqualTo("全国跨境电商2021年统计简报");
    assertThat(zh.text("to_name")).isEqualTo("李娜（商务厅）");
    assertThat(zh.text("from_name")).isEqualTo("统计简报");
    assertThat(zh.text("text"))
        .startsWith("李娜（商务厅）：\r\n")
        .contains("跨境电商进出口1.98万亿元\u00A0[p]，公布的同比增速为15.0%")
        .contains(figures.get("trade.total.value", "text_zh"));
    assertThat(zh.attachments())
        .containsExactly(
            attachment("cbec-CN-2021-zh.pdf", "application/pdf"),
            attachment(
                "cbec-CN-2021-zh.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    PythonMail en = PythonMail.read(mails.get(1));
    assertThat(en.text("to_name")).isEqualTo("Smith, Jane");
    assertThat(en.text("text"))
        .contains(
            "Cross-border e-commerce trade was " + figures.get("trade.total.value", "text_en"));
    assertThat(en.text("html")).contains("<html lang=\"en\">").contains("Dear Smith, Jane,");
    assertThat(en.attachments())
        .containsExactly(attachment("cbec-CN-2021-en.pdf", "application/pdf"));
    assertThat(en.list("headers"))
        .contains("auto-submitted", "list-unsubscribe", "date", "message-id", "reply-to")
        .doesNotHaveDuplicates();
  }

  /** Of the second half of 2025 the year and the first half are published. */
  @Test
  void aDerivedLevelIsSaidToBeOne() throws Exception {
    MailSetup setup = setup(1);
    assertThat(
            Cli.run("report", "2025-H2", "--out", setup.out().toString(), "--format", "pdf,xlsx")
                .exitCode())
        .isZero();
    Path mails = folder.resolve("derived");

    Cli.Result result =
        Cli.run(setup.words("2025-H2", "--dry-run", mails + "").toArray(String[]::new));

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(PythonMail.read(mails.resolve("0001-CN-li@example.org.eml")).text("text"))
        .contains("cbec-CN-2025-H2-zh.pdf、cbec-CN-2025-H2-zh.xlsx", "进出口总额、出口和进口由其他公布数推算。")
        .containsPattern("\\[p] 初步数，将被正式数取代；\\[[eru]] ");
    assertThat(PythonMail.read(mails.resolve("0002-CN-jane@example.org.eml")).text("text"))
        .contains("Derived from other published figures: total trade, exports, and imports.");
    assertThat(PythonMail.read(dryRun(setup).get(1)).text("text")).doesNotContain("Derived");
  }

  @Test
  void everyNumberOfTheMailIsOneOfTheFigures() throws Exception {
    PythonMail mail = PythonMail.read(dryRun(setup(1)).get(1));
    Figures figures = Figures.in(reports.resolve(RELEASE));
    String text = mail.text("text");
    for (String id : figures.ids()) {
      text = text.replace(figures.get(id, "text_en"), "");
    }
    // what is left are the period, the names of files, and the day of the subtitle
    assertThat(text.replaceAll("2021|10 February 2022|cbec-CN-", ""))
        .doesNotContainPattern("[0-9]");
  }

  @Test
  void whatIsWrittenIsWhatIsSent() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup = setup(server.port());
      List<Path> written = dryRun(setup);
      List<String> words = setup.words("2021", "--as-of", "2022-02-10");
      assertThat(Cli.run(words.toArray(String[]::new)).exitCode()).isZero();
      for (int i = 0; i < 2; i++) {
        assertThat(withoutDate(server.taken().get(i).text()))
            .isEqualTo(withoutDate(Files.readString(written.get(i))));
      }
    }
  }

  private static String withoutDate(String mail) {
    return mail.replaceFirst("(?m)^Date: .*$", "Date:");
  }

  @Test
  void signatureIsGoodByTheJudgementOfPython() throws Exception {
    Programs.needPythonModule("dkim");
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    Certificates.pem(folder.resolve("dkim.pem"), "PRIVATE KEY", keys.getPrivate().getEncoded());
    MailSetup setup =
        setup(1).with("dkim: {domain: example.org, selector: s1, key-file: dkim.pem}");
    for (Path mail : dryRun(setup)) {
      String record =
          "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
      String script =
          """
          import dkim, sys
          def dns(name, timeout=5):
            assert name == b's1._domainkey.example.org.', name
            return sys.argv[2].encode()
          data = open(sys.argv[1], 'rb').read()
          print(dkim.verify(data, dnsfunc=dns), dkim.verify(data.replace(b'PDF-1', b'PDF-2')
            .replace(b'Subject: ', b'Subject: x'), dnsfunc=dns))
          """;
      assertThat(Programs.run(List.of(Programs.python(), "-c", script, mail.toString(), record)))
          .isEqualTo("True False\n");
      assertThat(PythonMail.read(mail).list("defects")).isEmpty();
    }
  }

  @Test
  void mailThatIsTooBigIsRefusedWithItsSize() throws Exception {
    MailSetup setup = setup(1).with("size-limit: 0.2MB");
    Cli.Result result =
        Cli.run(
            setup
                .words("2021", "--as-of", "2022-02-10", "--dry-run", folder.resolve("m").toString())
                .toArray(String[]::new));
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.output())
        .containsPattern(
            "li@example.org: not made: the mail has 0\\.[2-9][0-9]{2} MB and the size limit is 0\\.2 MB")
        .contains("jane@example.org: written");
  }
}

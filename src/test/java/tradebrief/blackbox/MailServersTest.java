package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Certificates;
import testutil.Cli;
import testutil.MailSetup;
import testutil.Ports;
import testutil.Postfix;
import testutil.PythonMail;
import testutil.ScriptedSmtp;
import testutil.ScriptedSmtp.Step;
import testutil.SmallRelease;

/** Servers that others wrote, on loopback: in the clear, with TLS, with STARTTLS and a login. */
class MailServersTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir static Path keys;
  private static Certificates.Files3 certificate;

  @TempDir Path folder;

  @BeforeAll
  static void makeCertificate() throws Exception {
    certificate = Certificates.make(keys, "localhost");
  }

  @BeforeEach
  void makeRelease() throws Exception {
    SmallRelease.write(folder.resolve("out"), "2026-09");
  }

  private static GreenMail greenMail(String protocol) throws Exception {
    System.setProperty("greenmail.tls.keystore.file", certificate.store().toString());
    System.setProperty("greenmail.tls.keystore.password", Certificates.PASSWORD);
    GreenMail server = new GreenMail(new ServerSetup(Ports.free(), "localhost", protocol));
    server.setUser("reports", PASSWORD);
    server.start();
    return server;
  }

  @Test
  void greenMailTakesMailInTheClear() throws Exception {
    GreenMail server = greenMail("smtp");
    try {
      MailSetup setup = new MailSetup(folder, server.getSmtp().getPort());
      setup.recipients(
          "li@example.org,李娜,zh,CN,pdf xlsx,", "\"o'neil+x@bücher.example\",,en,CN,pdf,");
      assertThat(setup.send("2026-09").exitCode()).isZero();
      MimeMessage[] mails = server.getReceivedMessages();
      assertThat(mails).hasSize(2);
      assertThat(mails[0].getSubject()).isEqualTo("全国跨境电商月度简报");
      assertThat(mails[1].getAllRecipients()[0].toString())
          .isEqualTo("o'neil+x@xn--bcher-kva.example");
      PythonMail mail = PythonMail.read(file(mails[0]));
      assertThat(mail.text("to_name")).isEqualTo("李娜");
      assertThat(mail.attachments()).hasSize(2).allMatch(this::isOfTheRelease);
    } finally {
      server.stop();
    }
  }

  private Path file(MimeMessage mail) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    return Files.write(folder.resolve("received.eml"), bytes.toByteArray());
  }

  private boolean isOfTheRelease(String attachment) {
    try (Stream<Path> files = Files.list(folder.resolve("out/2026-09"))) {
      for (Path file : files.toList()) {
        if (attachment.startsWith(file.getFileName() + " ")) {
          return attachment.endsWith(SmallRelease.sha256(Files.readAllBytes(file)));
        }
      }
      return false;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void greenMailTakesMailOverTlsWithALogin() throws Exception {
    GreenMail server = greenMail("smtps");
    try {
      MailSetup setup = new MailSetup(folder, 1).recipients(2);
      Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
      Certificates.tighten(password);
      tls(setup, server.getSmtps().getPort(), certificate.certificate());
      Cli.Result sent = setup.send("2026-09");
      assertThat(sent.exitCode()).as(sent.errorOutput()).isZero();
      assertThat(server.getReceivedMessages()).hasSize(2);
      assertNoPassword(sent);
    } finally {
      server.stop();
    }
  }

  private void tls(MailSetup setup, int port, Path trust) throws Exception {
    setup.smtp(
        "host: localhost",
        "port: " + port,
        "security: tls",
        "user: reports",
        "password-file: password",
        "timeout: 5s",
        "trust: " + trust);
  }

  @Test
  void certificateThatIsNotTrustedOrOfAnotherHostStopsTheRun() throws Exception {
    GreenMail server = greenMail("smtps");
    try {
      MailSetup setup = new MailSetup(folder, 1).recipients(2);
      Certificates.tighten(Files.writeString(folder.resolve("password"), PASSWORD + "\n"));
      Path other = Files.createDirectories(folder.resolve("other"));
      tls(setup, server.getSmtps().getPort(), Certificates.make(other, "localhost").certificate());
      Cli.Result untrusted = setup.send("2026-09");
      assertThat(untrusted.exitCode()).isEqualTo(4);
      assertThat(untrusted.errorOutput()).contains("certification path").doesNotContain("again");
      setup.smtp(
          "host: 127.0.0.1",
          "port: " + server.getSmtps().getPort(),
          "security: tls",
          "timeout: 5s",
          "trust: " + certificate.certificate());
      Cli.Result otherHost = setup.send("2026-09");
      assertThat(otherHost.exitCode()).isEqualTo(4);
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void passwordFileThatOthersCanReadIsRefused() throws Exception {
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    if (!password.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r-----"));
    MailSetup setup = new MailSetup(folder, 1).recipients(1);
    tls(setup, Ports.free(), certificate.certificate());
    Cli.Result result = setup.send("2026-09");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.errorOutput()).contains("can be read by others (rw-r-----): chmod 600 it");
    Files.delete(password);
    assertThat(setup.send("2026-09").errorOutput()).contains("no file ").contains("password");
  }

  @Test
  void serverWithoutStarttlsIsNotSpokenToInTheClear() throws Exception {
    GreenMail server = greenMail("smtp");
    try {
      MailSetup setup = new MailSetup(folder, 1).recipients(1);
      setup.smtp("host: localhost", "port: " + server.getSmtp().getPort(), "timeout: 5s");
      Cli.Result result = setup.send("2026-09");
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(result.errorOutput()).contains("STARTTLS is required");
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void serverThatKnowsNoLoginStopsTheRun() throws Exception {
    try (ScriptedSmtp server = ScriptedSmtp.overTls(certificate)) {
      MailSetup setup = new MailSetup(folder, 1).recipients(2);
      Certificates.tighten(Files.writeString(folder.resolve("password"), PASSWORD + "\n"));
      tls(setup, server.port(), certificate.certificate());
      Cli.Result result = setup.send("2026-09");
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(result.errorOutput())
          .contains("2 deferred", "it offers no AUTH")
          .doesNotContain("again");
      assertThat(server.taken()).isEmpty();
    }
  }

  /** A reply of 5xx alone says that they are wrong. */
  @ParameterizedTest
  @CsvSource({
    "535 5.7.8 no such user,'the server refused user name or password: 535 5.7.8 no such user',1",
    "454 4.7.0 not now,'the server refused user name or password for now: 454 4.7.0 not now',3",
    "'',the connection broke before user name and password were answered,3"
  })
  void aLoginThatIsNotAnsweredIsTriedAgain(String reply, String said, int times) throws Exception {
    AtomicInteger logins = new AtomicInteger();
    ScriptedSmtp.Script script =
        (step, recipient) -> {
          if (step == Step.AUTH) {
            logins.incrementAndGet();
            if (reply.isEmpty()) {
              throw new ScriptedSmtp.Drop();
            }
            return Optional.of(reply);
          }
          return step == Step.EHLO
              ? Optional.of("250-scripted\r\n250 AUTH PLAIN")
              : Optional.empty();
        };
    try (ScriptedSmtp server = ScriptedSmtp.overTls(certificate, script)) {
      MailSetup setup = new MailSetup(folder, 1).recipients(2);
      Certificates.tighten(Files.writeString(folder.resolve("password"), PASSWORD + "\n"));
      tls(setup, server.port(), certificate.certificate());
      Cli.Result result = setup.send("2026-09");
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(result.errorOutput()).contains("localhost:" + server.port() + ": " + said);
      assertNoPassword(result);
      assertThat(logins).hasValue(times);
    }
  }

  @Test
  void aFileOfCertificatesThatIsNotThereHoldsEverythingBack() throws Exception {
    MailSetup setup = new MailSetup(folder, 1).recipients(2);
    Certificates.tighten(Files.writeString(folder.resolve("password"), PASSWORD + "\n"));
    tls(setup, 1, Path.of("nofile.pem"));
    Cli.Result result = setup.send("2026-09");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.errorOutput())
        .startsWith("held back: no file ")
        .contains("nofile.pem with the certificates to trust");
  }

  @Test
  void postfixTakesMailOverStarttlsWithALogin() throws Exception {
    Path home = Files.createTempDirectory("pf");
    try (Postfix server = Postfix.start(home, certificate, PASSWORD)) {
      MailSetup setup = new MailSetup(folder, 1);
      setup.recipients("li@example.org,李娜,zh,CN,pdf xlsx,", "wang@example.org,王伟,zh,CN,pdf,");
      Certificates.tighten(Files.writeString(folder.resolve("password"), "wrong\n"));
      starttls(setup, server.port());
      Cli.Result wrong = setup.send("2026-09");
      assertThat(wrong.exitCode()).isEqualTo(4);
      assertThat(wrong.errorOutput()).contains("the server refused user name or password");
      Files.writeString(folder.resolve("password"), PASSWORD + "\n");
      Cli.Result sent = setup.send("2026-09");
      assertThat(sent.exitCode()).as(sent.errorOutput() + server.log()).isZero();
      assertNoPassword(sent);
      List<Path> box = server.box(2);
      for (Path file : box) {
        PythonMail mail = PythonMail.read(file);
        assertThat(mail.text("subject")).isEqualTo("全国跨境电商月度简报");
        assertThat(mail.text("to_name")).isIn("李娜", "王伟");
        assertThat(mail.list("defects")).isEmpty();
        assertThat(mail.attachments()).isNotEmpty().allMatch(this::isOfTheRelease);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .contains("with ESMTPSA id ");
      }
      assertThat(setup.send("2026-09").errorOutput()).contains("2 already");
    }
  }

  private static void starttls(MailSetup setup, int port) throws Exception {
    setup.smtp(
        "host: localhost",
        "port: " + port,
        "user: " + Postfix.USER,
        "password-file: password",
        "timeout: 20s",
        "trust: " + certificate.certificate());
  }

  private void assertNoPassword(Cli.Result result) throws Exception {
    assertThat(result.output() + result.errorOutput()).doesNotContain(PASSWORD);
    try (Stream<Path> files = Files.walk(folder.resolve("delivery"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain(PASSWORD);
      }
    }
  }
}

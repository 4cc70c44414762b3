package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.MailSetup;
import testutil.ScriptedSmtp;
import testutil.Slow;
import testutil.SmallRelease;

/** A thousand recipients in one round: bounded memory, and not much slower than a plain loop. */
@Slow
class ThousandMailsTest {
  private static final int COUNT = 1_000;
  private static final int PLAIN = 60;
  private static final int BRIEFING = 100_000;

  @TempDir Path folder;

  @Test
  void aThousandMailsInASmallHeap() throws Exception {
    SmallRelease.write(folder.resolve("out"), "2026-09", "x".repeat(BRIEFING), false, false);
    try (ScriptedSmtp server = ScriptedSmtp.forgetful()) {
      plainLoop(server.port(), 20);
      long begin = System.nanoTime();
      plainLoop(server.port(), PLAIN);
      double plain = (System.nanoTime() - begin) / 1e6 / PLAIN;
      int before = server.recipients().size();
      MailSetup setup = new MailSetup(folder, server.port()).recipients(COUNT);
      begin = System.nanoTime();
      String printed = runInSmallHeap(setup);
      double ours = (System.nanoTime() - begin) / 1e6 / COUNT;
      List<String> all = server.recipients();
      List<String> got = all.subList(before, all.size());
      assertThat(got).as(printed).hasSize(COUNT);
      assertThat(new HashSet<>(got)).hasSize(COUNT);
      System.out.println(
          String.format(
              Locale.ROOT,
              "%d mails of %d kB: %.1f ms a mail, with the start of the JVM and 3 fsyncs each;"
                  + " a plain loop of the same library, warm, %.1f ms; ratio %.2f",
              COUNT,
              BRIEFING / 1000,
              ours,
              plain,
              ours / plain));
      assertThat(ours).as("milliseconds a mail").isLessThan(3 * plain);
    }
  }

  /** What one would write first: no ledger, no checks, one connection. */
  private static void plainLoop(int port, int count) throws Exception {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "localhost");
    properties.put("mail.smtp.port", String.valueOf(port));
    Session session = Session.getInstance(properties);
    byte[] briefing = "x".repeat(BRIEFING).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      for (int i = 1; i <= count; i++) {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("reports@example.org"));
        message.setRecipient(
            Message.RecipientType.TO, new InternetAddress("r" + i + "@example.org"));
        message.setSubject("全国跨境电商月度简报", "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("正文", "UTF-8");
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(briefing, "application/pdf")));
        file.setFileName("briefing.pdf");
        message.setContent(new MimeMultipart(text, file));
        message.saveChanges();
        transport.sendMessage(message, message.getAllRecipients());
      }
    }
  }

  private String runInSmallHeap(MailSetup setup) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // 130 MB of mails go through it
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "tradebrief.cli.Main"));
    command.addAll(setup.words("2026-09"));
    Path printed = folder.resolve("child.out");
    Process run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(run.waitFor()).as(Files.readString(printed)).isZero();
    return Files.readString(printed);
  }
}

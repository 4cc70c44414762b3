package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tradebrief.model.Finding;
import tradebrief.model.Language;

class SettingsReaderTest {
  @TempDir Path folder;

  private List<String> findings(String yaml) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Path file = Files.writeString(folder.resolve("delivery.yaml"), yaml);
    assertThat(SettingsReader.read(file, findings)).isEmpty();
    return findings.stream().map(Finding::toString).toList();
  }

  @Test
  void everySettingIsRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("delivery.yaml"),
            """
            smtp:
              host: smtp.example.org
              security: tls
              user: reports
              password-variable: SMTP_PASSWORD
              timeout: 30s
              mails-per-connection: 10
            from:
              address: reports@bücher.example
              name: {zh: '统计', en: 'Statistics'}
              bounces: bounces@example.org
              unsubscribe: ['https://example.org/u?x=1']
            owner: owner@example.org
            recipients: lists/recipients.csv
            state: state
            zone: Asia/Shanghai
            approval: true
            earliest: 10:00
            size-limit: 7.5MB
            retry-after: [30s, 5m, 1h]
            dkim: {domain: example.org, selector: s1, key-file: key.pem}
            """);
    List<Finding> findings = new ArrayList<>();
    Settings settings = SettingsReader.read(file, findings).orElseThrow();
    assertThat(findings).isEmpty();
    assertThat(settings.smtp().port()).isEqualTo(465);
    assertThat(settings.smtp().timeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.smtp().perConnection()).isEqualTo(10);
    assertThat(settings.smtp().login().orElseThrow().password())
        .isEqualTo(new PasswordSource.Variable("SMTP_PASSWORD"));
    assertThat(settings.sender().address().text()).isEqualTo("reports@xn--bcher-kva.example");
    assertThat(settings.sender().name().in(Language.ZH)).isEqualTo("统计");
    assertThat(settings.sender().envelope().text()).isEqualTo("bounces@example.org");
    assertThat(settings.recipients()).isEqualTo(folder.resolve("lists/recipients.csv"));
    assertThat(settings.gates())
        .isEqualTo(
            new Settings.Gates(
                ZoneId.of("Asia/Shanghai"),
                true,
                java.util.Optional.of(LocalTime.of(10, 0)),
                7_500_000));
    assertThat(settings.pauses())
        .containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1));
    assertThat(settings.dkim().orElseThrow().selector()).isEqualTo("s1");
  }

  @Test
  void everythingWrongIsSaidAtOnceWithItsPlace() throws IOException {
    assertThat(
            findings(
                """
                smtp:
                  hots: smtp.example.org
                  security: startls
                  port: 70000
                  user: reports
                from:
                  address: 'reports@example.org\\nBcc: x@example.org'
                  name: {zh: '统计', en: "Statistics\\r\\nBcc: x@example.org"}
                  unsubscribe: ['http://example.org']
                recipients: recipients.csv
                retry-after: [5m, 1m]
                zone: Asia/Shangai
                aproval: true
                """
                    .replace("\\\\", "\\")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains(":2:3: error settings-key: key 'hots'", "(did you mean host?)"),
            line -> assertThat(line).contains(":2:3: error settings-key: no key 'host'"),
            line ->
                assertThat(line)
                    .contains(":3:13: error settings-value: 'startls'", "(did you mean starttls?)"),
            line -> assertThat(line).contains(":4:9: error settings-value: '70000'"),
            line ->
                assertThat(line)
                    .contains(":5:9: error settings-value: a user without exactly one source"),
            line -> assertThat(line).contains(":7:12: error settings-value"),
            line -> assertThat(line).contains(":8:24: error settings-value"),
            line -> assertThat(line).contains(":9:17: error settings-value: 'http://example.org'"),
            line -> assertThat(line).contains("error settings-value: a pause shorter"),
            line -> assertThat(line).contains(":12:7: error settings-value: 'Asia/Shangai'"),
            line ->
                assertThat(line)
                    .contains(
                        ":13:1: error settings-key: key 'aproval'", "(did you mean approval?)"));
  }

  @Test
  void passwordInTheClearIsRefused() throws IOException {
    assertThat(
            findings(
                """
                smtp: {host: h.example, security: none, user: u, password-variable: P}
                from: {address: a@example.org, name: {zh: x, en: x}}
                recipients: r.csv
                """))
        .singleElement()
        .asString()
        .contains("a password in the clear, expected starttls or tls");
  }

  @Test
  void missingFileSaysWhereAnExampleIs() throws IOException {
    List<Finding> findings = new ArrayList<>();
    assertThat(SettingsReader.read(folder.resolve("none.yaml"), findings)).isEmpty();
    assertThat(findings.toString()).contains("settings-missing", "delivery.yaml");
  }

  @Test
  void secretsAreNotPrinted() throws IOException {
    Secret secret = new PasswordSource.Variable("P").fetch(java.util.Map.of("P", "hush"));
    assertThat(secret.reveal()).isEqualTo("hush");
    assertThat(secret.toString() + java.util.Optional.of(secret)).doesNotContain("hush");
  }
}

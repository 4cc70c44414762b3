package testutil;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A working folder from which mails can be sent: settings, recipients, templates, output. */
public final class MailSetup {
  private final Path folder;
  private final List<String> settings = new ArrayList<>();

  /** In an empty folder, to a server on this machine without TLS. */
  public MailSetup(Path folder, int port) throws IOException {
    this.folder = folder;
    smtp("host: localhost", "port: " + port, "security: none", "timeout: 5s");
    settings.add("from:");
    settings.add("  address: reports@example.org");
    settings.add("  name: {zh: '统计简报', en: 'Statistics desk'}");
    settings.add("  reply-to: desk@example.org");
    settings.add("  unsubscribe: ['mailto:reports@example.org?subject=unsubscribe']");
    settings.add("owner: owner@example.org");
    settings.add("recipients: recipients.csv");
    settings.add("zone: Asia/Shanghai");
    settings.add("retry-after: [50ms, 100ms]");
    save();
  }

  /** Other settings of the server. */
  public MailSetup smtp(String... lines) throws IOException {
    List<String> smtp = new ArrayList<>(List.of("smtp: # server"));
    for (String line : lines) {
      smtp.add("  " + line + " # server");
    }
    settings.removeIf(line -> line.endsWith("# server"));
    settings.addAll(0, smtp);
    save();
    return this;
  }

  /** One more line of the settings. */
  public MailSetup with(String line) throws IOException {
    settings.add(line);
    save();
    return this;
  }

  /** Takes lines out of the settings again. */
  public MailSetup without(String beginning) throws IOException {
    settings.removeIf(line -> line.startsWith(beginning));
    save();
    return this;
  }

  private void save() throws IOException {
    Files.write(settings(), settings, StandardCharsets.UTF_8);
  }

  /** The recipients: rows below the header. */
  public MailSetup recipients(String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("address,name,language,area,formats,group"));
    lines.addAll(List.of(rows));
    Files.write(folder.resolve("recipients.csv"), lines, StandardCharsets.UTF_8);
    return this;
  }

  /** As many recipients, {@code r1@example.org} and so on. */
  public MailSetup recipients(int count) throws IOException {
    return recipients(
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "r" + i + "@example.org,Reader " + i + ",en,CN,pdf,")
            .toArray(String[]::new));
  }

  /** The file of the settings. */
  public Path settings() {
    return folder.resolve("delivery.yaml");
  }

  /** The folder that reports are in. */
  public Path out() {
    return folder.resolve("out");
  }

  /** The ledger. */
  public Path ledger() {
    return folder.resolve("delivery/ledger.jsonl");
  }

  /** The words of a command that sends. */
  public List<String> words(String period, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "send", period, "--settings", settings().toString(), "--out", out().toString()));
    words.addAll(List.of(more));
    return words;
  }

  /** Sends. */
  public Cli.Result send(String period, String... more) {
    return Cli.run(words(period, more).toArray(String[]::new));
  }
}

package tradebrief.delivery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.text.YamlText;

/** Reads the settings, strictly: an unknown key is a finding. Paths are relative to their file. */
public final class SettingsReader {
  private static final List<Duration> PAUSES =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

  /**
   * What RFC 5321, 4.5.3.2.6, asks for: whoever gives up earlier does not know what became of it.
   */
  private static final Duration TIMEOUT = Duration.ofMinutes(10);

  private static final long SIZE_LIMIT = 10_000_000;
  private static final List<String> KEYS =
      List.of(
          "smtp",
          "from",
          "owner",
          "recipients",
          "state",
          "zone",
          "approval",
          "earliest",
          "size-limit",
          "retry-after",
          "dkim");
  private static final List<String> SMTP =
      List.of(
          "host",
          "port",
          "security",
          "user",
          "password-variable",
          "password-file",
          "trust",
          "timeout",
          "mails-per-connection");
  private static final List<String> FROM =
      List.of("address", "name", "reply-to", "bounces", "unsubscribe");
  private static final String ADDRESS = "a mail address such as reports@example.org";

  private SettingsReader() {}

  /**
   * The settings of a file; empty when there is a finding.
   *
   * @param findings is given everything wrong
   * @throws IOException when the file is there but cannot be read
   */
  public static Optional<Settings> read(Path file, List<Finding> findings) throws IOException {
    List<Finding> own = new ArrayList<>();
    Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    Optional<Settings> settings =
        YamlText.read(
                file,
                String.valueOf(file.getFileName()),
                "settings",
                "src/dist/mail/delivery.yaml of the program is an example",
                own)
            .flatMap(root -> settings(new SettingsNode(root, KEYS, folder)));
    own.stream().sorted().forEach(findings::add);
    return own.isEmpty() ? settings : Optional.empty();
  }

  private static Optional<Settings> settings(SettingsNode root) {
    Optional<Settings.Smtp> smtp = root.require("smtp", SMTP).flatMap(SettingsReader::smtp);
    Optional<Settings.Sender> from = root.require("from", FROM).flatMap(SettingsReader::sender);
    Optional<MailAddress> owner = root.value("owner", ADDRESS, MailAddress::parse);
    Optional<Path> recipients = root.required("recipients", "a CSV file", root::path);
    Path state = root.value("state", "a folder", root::path).orElse(root.path("delivery"));
    Settings.Gates gates = gates(root);
    List<Duration> pauses = pauses(root);
    Optional<Settings.Dkim> dkim =
        root.find("dkim", List.of("domain", "selector", "key-file")).flatMap(SettingsReader::dkim);
    if (smtp.isEmpty() || from.isEmpty() || recipients.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Settings(smtp.get(), from.get(), owner, recipients.get(), state, gates, pauses, dkim));
  }

  private static Settings.Gates gates(SettingsNode root) {
    return new Settings.Gates(
        root.value("zone", "a time zone such as Asia/Shanghai", ZoneId::of).orElse(ZoneOffset.UTC),
        root.value("approval", "true or false", SettingsNode::flag).orElse(false),
        root.value("earliest", "a time of day such as 10:00", LocalTime::parse),
        root.value("size-limit", "a size in MB, such as 10MB or 0.5MB", SettingsNode::megabytes)
            .orElse(SIZE_LIMIT));
  }

  private static List<Duration> pauses(SettingsNode root) {
    if (!root.has("retry-after")) {
      return PAUSES;
    }
    List<Duration> pauses =
        root.list("retry-after", "a duration such as 30s, 5m or 1h", SettingsNode::duration);
    for (int i = 1; i < pauses.size(); i++) {
      if (pauses.get(i).compareTo(pauses.get(i - 1)) < 0) {
        root.report(
            "retry-after", "a pause shorter than the one before", "expected growing pauses", "");
      }
    }
    return pauses;
  }

  private static Optional<Settings.Smtp> smtp(SettingsNode node) {
    Optional<String> host = node.required("host", "the name of a server", SettingsNode::line);
    Settings.Security security =
        node.value("security", "one of: starttls, tls, none", SettingsNode::security)
            .orElse(Settings.Security.STARTTLS);
    int usual = security == Settings.Security.TLS ? 465 : 587;
    Settings.Smtp smtp =
        new Settings.Smtp(
            host.orElse(""),
            node.value("port", "a number from 1 to 65535", SettingsNode::port).orElse(usual),
            security,
            login(node, security),
            node.value("trust", "a PEM file", node::path),
            node.value("timeout", "a duration such as 60s", SettingsNode::duration).orElse(TIMEOUT),
            node.value(
                    "mails-per-connection",
                    "a number from 1 to 1000",
                    text -> SettingsNode.between(text, 1000))
                .orElse(50));
    return host.map(found -> smtp);
  }

  private static Optional<Settings.Login> login(SettingsNode node, Settings.Security security) {
    Optional<String> user = node.value("user", "a user's name", SettingsNode::line);
    Optional<PasswordSource> variable =
        node.value(
            "password-variable",
            "the name of a variable",
            name -> new PasswordSource.Variable(name));
    Optional<PasswordSource> file =
        node.value("password-file", "a file", name -> new PasswordSource.InFile(node.path(name)));
    if (user.isEmpty()) {
      return Optional.empty();
    }
    if (variable.isPresent() == file.isPresent()) {
      node.report(
          "user",
          "a user without exactly one source of the password",
          "expected password-variable or password-file",
          "the password itself never stands in the settings");
    }
    if (security == Settings.Security.NONE) {
      node.report(
          "security", "a password in the clear", "expected starttls or tls", "or leave out user");
    }
    return variable.or(() -> file).map(source -> new Settings.Login(user.get(), source));
  }

  private static Optional<Settings.Sender> sender(SettingsNode node) {
    Optional<MailAddress> address = node.required("address", ADDRESS, MailAddress::parse);
    List<String> languages = List.of(Language.ZH.code(), Language.EN.code());
    Optional<SettingsNode> names = node.require("name", languages);
    Text name =
        Text.each(
            language ->
                names
                    .flatMap(found -> found.required(language.code(), "a name", SettingsNode::line))
                    .orElse(""));
    Settings.Sender sender =
        new Settings.Sender(
            address.orElse(new MailAddress("")),
            name,
            node.value("reply-to", ADDRESS, MailAddress::parse),
            node.value("bounces", ADDRESS, MailAddress::parse),
            node.list(
                "unsubscribe", "a URI with mailto: or https:", SettingsReader::unsubscribeUri));
    return address.map(found -> sender);
  }

  private static String unsubscribeUri(String text) {
    String scheme = String.valueOf(URI.create(text).getScheme());
    if (!List.of("mailto", "https").contains(scheme)) {
      throw new IllegalArgumentException("");
    }
    return text;
  }

  private static Optional<Settings.Dkim> dkim(SettingsNode node) {
    Optional<String> domain =
        node.required("domain", "a domain", text -> MailAddress.parse("x@" + text).domain());
    Optional<String> selector = node.required("selector", "a selector", SettingsNode::line);
    Optional<Path> key = node.required("key-file", "a PEM file", node::path);
    return domain.isEmpty() || selector.isEmpty() || key.isEmpty()
        ? Optional.empty()
        : Optional.of(new Settings.Dkim(domain.get(), selector.get(), key.get()));
  }
}

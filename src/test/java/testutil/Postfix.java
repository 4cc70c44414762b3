package testutil;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Debian's Postfix as a server of our own: its own configuration, queue and port on loopback, with
 * STARTTLS required and login by Cyrus SASL. It takes mail for {@code example.org}.
 */
public final class Postfix implements AutoCloseable {
  /** Who may log in. */
  public static final String USER = "sender@example.org";

  private static final String MASTER =
      """
      127.0.0.1:%d inet n - n - - smtpd
      cleanup unix n - n - 0 cleanup
      qmgr unix n - n 300 1 qmgr
      rewrite unix - - n - - trivial-rewrite
      bounce unix - - n - 0 bounce
      defer unix - - n - 0 bounce
      trace unix - - n - 0 bounce
      tlsmgr unix - - n 1000? 1 tlsmgr
      anvil unix - - n - 1 anvil
      proxymap unix - - n - - proxymap
      virtual unix - n n - - virtual
      error unix - - n - - error
      retry unix - - n - - error
      postlog unix-dgram n - n - 1 postlogd
      """;

  private static final String MAIN =
      """
      compatibility_level = 3.6
      queue_directory = %1$s/queue
      data_directory = %1$s/data
      mail_owner = postfix
      myhostname = localhost
      mydestination =
      mynetworks =
      inet_interfaces = loopback-only
      maillog_file = %1$s/log/mail.log
      maillog_file_prefixes = %1$s/log
      alias_maps =
      virtual_mailbox_domains = example.org
      virtual_mailbox_maps = static:box/
      virtual_mailbox_base = %1$s/mail
      virtual_uid_maps = static:65534
      virtual_gid_maps = static:65534
      virtual_minimum_uid = 1
      smtpd_tls_cert_file = %2$s
      smtpd_tls_key_file = %3$s
      smtpd_tls_security_level = encrypt
      smtpd_tls_auth_only = yes
      smtpd_sasl_auth_enable = yes
      smtpd_sasl_path = smtpd
      smtpd_sasl_local_domain = example.org
      smtpd_relay_restrictions = permit_sasl_authenticated, reject
      smtpd_recipient_restrictions = permit_sasl_authenticated, reject
      """;

  private final Path folder;
  private final int port;

  private Postfix(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts it, in a folder that is short: sockets are in it. Skipped where it is not there. */
  public static Postfix start(Path folder, Certificates.Files3 certificate, String password)
      throws IOException, InterruptedException {
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(
        Programs.areRequired() || (root && Files.isExecutable(Path.of("/usr/sbin/postfix"))),
        "Postfix is not installed, or this is not root, so this check is left out");
    int port = Ports.free();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String name : List.of("conf/sasl", "queue", "data", "mail", "log")) {
      Files.createDirectories(folder.resolve(name));
    }
    Path conf = folder.resolve("conf");
    Files.writeString(conf.resolve("master.cf"), MASTER.formatted(port));
    Files.writeString(
        conf.resolve("main.cf"),
        MAIN.formatted(folder, certificate.certificate(), certificate.key()));
    Path users = conf.resolve("sasl/users");
    Files.writeString(
        conf.resolve("sasl/smtpd.conf"),
        """
        pwcheck_method: auxprop
        auxprop_plugin: sasldb
        sasldb_path: %s
        mech_list: PLAIN
        """
            .formatted(users));
    Path secret = Files.writeString(folder.resolve("secret"), password);
    Programs.run(
        List.of(
            "sh",
            "-c",
            "/usr/sbin/saslpasswd2 -p -c -f %s -u example.org sender < %s && chown postfix %s %s %s"
                    .formatted(users, secret, users, folder.resolve("data"), folder.resolve("log"))
                + " && chown nobody "
                + folder.resolve("mail")));
    Postfix postfix = new Postfix(folder, port);
    postfix.command("start");
    return postfix;
  }

  private void command(String what) throws IOException, InterruptedException {
    // it prints to a terminal only, and to its log
    Process process =
        new ProcessBuilder("/usr/sbin/postfix", "-c", folder.resolve("conf").toString(), what)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").resolve(what + ".out").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new AssertionError("postfix " + what + ": " + log());
    }
  }

  /** Its port. */
  public int port() {
    return port;
  }

  /** What it wrote down. */
  public String log() throws IOException {
    Path log = folder.resolve("log/mail.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** The mails in its box, once there are as many. */
  public List<Path> box(int count) throws IOException, InterruptedException {
    Path box = folder.resolve("mail/box/new");
    for (int i = 0; i < 200; i++) {
      if (Files.isDirectory(box)) {
        try (Stream<Path> mails = Files.list(box)) {
          List<Path> found = mails.toList();
          if (found.size() >= count) {
            return found;
          }
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("fewer than " + count + " mails: " + log());
  }

  @Override
  public void close() throws IOException {
    try {
      command("stop");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package tradebrief.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Text;

/**
 * How mails are sent.
 *
 * @param smtp the server
 * @param sender from whom mails are
 * @param owner who is told when a round fails; nobody, when empty
 * @param recipients the file of the recipients
 * @param state the folder of ledger, approvals and run log
 * @param gates what holds mails back
 * @param pauses before each further attempt at what a server refused for now; no attempt but the
 *     first, when there are none
 * @param dkim how mails are signed; not at all, when empty
 */
public record Settings(
    Smtp smtp,
    Sender sender,
    Optional<MailAddress> owner,
    Path recipients,
    Path state,
    Gates gates,
    List<Duration> pauses,
    Optional<Dkim> dkim) {
  /** Copies. */
  public Settings {
    pauses = List.copyOf(pauses);
  }

  /**
   * What holds mails back.
   *
   * @param zone the zone of dates and times
   * @param approval whether each release must be approved
   * @param earliest the time of day before which nothing is sent; any time, when empty
   * @param sizeLimit the most bytes of one mail, as it goes over the wire
   */
  public record Gates(
      ZoneId zone, boolean approval, Optional<LocalTime> earliest, long sizeLimit) {}

  /** How the way to the server is kept private. */
  public enum Security {
    /** Begins in the clear and must turn to TLS before anything is said. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** In the clear. */
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A server.
   *
   * @param host its name
   * @param port its port
   * @param security how the way to it is kept private
   * @param login who logs in; nobody, when empty
   * @param trust a PEM file of the certificates to trust; those that Java trusts, when empty
   * @param timeout how long to wait for each of its answers
   * @param perConnection the most mails over one connection
   */
  public record Smtp(
      String host,
      int port,
      Security security,
      Optional<Login> login,
      Optional<Path> trust,
      Duration timeout,
      int perConnection) {}

  /** Who logs in. */
  public record Login(String user, PasswordSource password) {}

  /**
   * From whom mails are.
   *
   * @param address the address
   * @param name the name beside it
   * @param replyTo where answers go; to the address, when empty
   * @param bounces where reports of non-delivery go; to the address, when empty
   * @param unsubscribe how to be taken off the list: mailto: or https: URIs
   */
  public record Sender(
      MailAddress address,
      Text name,
      Optional<MailAddress> replyTo,
      Optional<MailAddress> bounces,
      List<String> unsubscribe) {
    /** Copies. */
    public Sender {
      unsubscribe = List.copyOf(unsubscribe);
    }

    /** The sender that servers see. */
    MailAddress envelope() {
      return bounces.orElse(address);
    }
  }

  /**
   * How mails are signed.
   *
   * @param domain the domain that signs
   * @param selector under which its public key is in the DNS
   * @param key a PEM file of the private key, PKCS #8
   */
  public record Dkim(String domain, String selector, Path key) {}
}

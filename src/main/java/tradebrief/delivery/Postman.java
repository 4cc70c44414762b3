package tradebrief.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.Closeable;
import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Brings mails to a server, one recipient a transaction, several over one connection. */
final class Postman implements Closeable {
  private final Settings.Smtp server;
  private final Optional<Secret> password;
  private final Session session;
  private Optional<GuardedTransport> connection = Optional.empty();
  private int sent;

  private Postman(Settings.Smtp server, Optional<Secret> password, MailAddress envelope)
      throws IOException {
    this.server = server;
    this.password = password;
    session = Session.getInstance(SmtpProperties.of(server, envelope));
  }

  /**
   * A postman for a server; nothing is connected yet.
   *
   * @param environment the variables of the environment, of which one may be the password
   * @throws UnusableSecretException when there is no password, or others can read it
   */
  static Postman of(Settings settings, Map<String, String> environment) throws IOException {
    Optional<Settings.Login> login = settings.smtp().login();
    Optional<Secret> password =
        login.isPresent()
            ? Optional.of(login.get().password().fetch(environment))
            : Optional.empty();
    return new Postman(settings.smtp(), password, settings.sender().envelope());
  }

  /**
   * Makes sure that there is a connection.
   *
   * @return why there is none; empty when there is one
   */
  Optional<Attempt.NoServer> connect() {
    if (sent >= server.perConnection()) {
      close();
    }
    if (connection.isPresent()) {
      return Optional.empty();
    }
    GuardedTransport fresh = new GuardedTransport(session);
    try {
      fresh.connect(
          server.host(),
          server.port(),
          server.login().map(Settings.Login::user).orElse(null),
          password.map(Secret::reveal).orElse(null));
      if (password.isPresent() && !fresh.supportsExtension("AUTH")) {
        // it would go on without them, and every mail be refused
        fresh.close();
        return Optional.of(
            new Attempt.NoServer(
                where() + "the server takes no user name and password (it offers no AUTH)", true));
      }
      connection = Optional.of(fresh);
      sent = 0;
      return Optional.empty();
    } catch (AuthenticationFailedException e) {
      return Optional.of(withoutLogin(fresh.getLastReturnCode(), e));
    } catch (MessagingException e) {
      return Optional.of(new Attempt.NoServer(where() + causes(e), isLasting(e)));
    }
  }

  /**
   * Why a login came to nothing.
   *
   * @param code of the reply; a 454 says that the server could not look, not that they are wrong,
   *     and -1 that there was none
   */
  private Attempt.NoServer withoutLogin(int code, AuthenticationFailedException e) {
    if (code < 0) {
      return new Attempt.NoServer(
          where() + "the connection broke before user name and password were answered", false);
    }
    boolean later = code >= 400 && code < 500;
    return new Attempt.NoServer(
        where()
            + "the server refused user name or password"
            + (later ? " for now: " : ": ")
            + ServerWords.of(String.valueOf(e.getMessage())),
        !later);
  }

  private String where() {
    return server.host() + ":" + server.port() + ": ";
  }

  /** STARTTLS that is not offered, or a certificate that is not trusted, will not be later. */
  private static boolean isLasting(MessagingException e) {
    Throwable at = e.getNextException();
    for (int depth = 0; at != null && depth < 8; depth++) {
      if (at instanceof CertificateException || at instanceof CertPathBuilderException) {
        return true;
      }
      at = at.getCause();
    }
    return causes(e).contains("STARTTLS is required");
  }

  /**
   * Sends a mail to a recipient over the connection that there is.
   *
   * @param before is done before the mail is ended
   * @throws IOException what {@code before} throws; the mail is not sent then
   */
  Attempt send(byte[] mail, MailAddress to, BeforeLastByte before) throws IOException {
    GuardedTransport transport = connection.orElseThrow();
    boolean fresh = sent == 0;
    Attempt attempt = send(transport, mail, to, before);
    boolean idle = attempt instanceof Attempt.NotNow && !fresh && connection.isEmpty();
    // a server may close a connection between two mails: that is no fault of the mail
    if (idle && connect().isEmpty()) {
      return send(connection.orElseThrow(), mail, to, before);
    }
    return attempt;
  }

  private Attempt send(
      GuardedTransport transport, byte[] mail, MailAddress to, BeforeLastByte before)
      throws IOException {
    sent++;
    try {
      transport.send(mail, to, before);
      return new Attempt.Accepted(ServerWords.of(transport.getLastServerResponse()));
    } catch (MessagingException e) {
      if (transport.failedGuard().isPresent()) {
        close();
        throw transport.failedGuard().get();
      }
      return failure(transport, e);
    }
  }

  private Attempt failure(GuardedTransport transport, MessagingException e) {
    OptionalInt code = replyCode(e);
    if (code.isPresent()) {
      if (code.getAsInt() == 421) {
        close();
      }
      String reply = reply(e);
      if (code.getAsInt() >= 500 && isOfSender(e)) {
        close();
        return new Attempt.NoServer(where() + "the server refuses the sender: " + reply, true);
      }
      return code.getAsInt() >= 500 ? new Attempt.Refused(reply) : new Attempt.NotNow(reply);
    }
    close();
    return transport.ending()
        ? new Attempt.Unknown("no answer after the end of the mail: " + causes(e))
        : new Attempt.NotNow("the connection broke before the end of the mail: " + causes(e));
  }

  /** Whether it was said before there was a recipient, and so to any; 552 is said of the mail. */
  private static boolean isOfSender(MessagingException failure) {
    return failure instanceof SMTPSendFailedException refused
        && String.valueOf(refused.getCommand()).startsWith("MAIL")
        && refused.getReturnCode() != 552;
  }

  /** A refusal by the server; empty when there was none, but the connection broke. */
  private static OptionalInt replyCode(MessagingException failure) {
    OptionalInt found = OptionalInt.empty();
    Exception at = failure;
    while (at instanceof MessagingException e) {
      int code = code(e);
      if (code >= 400 && code < 600) {
        found = OptionalInt.of(code);
      }
      at = e.getNextException();
    }
    return found;
  }

  private static int code(MessagingException e) {
    if (e instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    if (e instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return e instanceof SMTPSendFailedException mail ? mail.getReturnCode() : -1;
  }

  private static String reply(MessagingException failure) {
    Exception last = failure;
    while (last instanceof MessagingException e && e.getNextException() != null) {
      last = e.getNextException();
    }
    return ServerWords.of(String.valueOf(last.getMessage()));
  }

  private static String causes(MessagingException failure) {
    StringBuilder text = new StringBuilder(ServerWords.of(String.valueOf(failure.getMessage())));
    Throwable at = failure.getNextException();
    for (int depth = 0; at != null && depth < 5; depth++) {
      String message = ServerWords.of(String.valueOf(at.getMessage()));
      if (text.indexOf(message) < 0) {
        text.append(": ").append(message);
      }
      at = at.getCause();
    }
    return text.toString();
  }

  @Override
  public void close() {
    try {
      if (connection.isPresent()) {
        connection.get().close();
      }
    } catch (MessagingException e) {
      // it is left all the same, and every mail over it has its answer already
    } finally {
      connection = Optional.empty();
      sent = 0;
    }
  }
}

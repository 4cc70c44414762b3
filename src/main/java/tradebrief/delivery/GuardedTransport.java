package tradebrief.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection that stops before the dot that ends a mail, until that is written down. */
final class GuardedTransport extends SMTPTransport {
  private final Session own;
  private Optional<BeforeLastByte> guard = Optional.empty();
  private Optional<IOException> failedGuard = Optional.empty();
  private boolean ending;

  GuardedTransport(Session session) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    own = session;
  }

  /** Sends exactly these bytes to one recipient. */
  void send(byte[] mail, MailAddress to, BeforeLastByte before) throws MessagingException {
    guard = Optional.of(before);
    failedGuard = Optional.empty();
    ending = false;
    InternetAddress address = new InternetAddress();
    address.setAddress(to.text());
    sendMessage(new Exactly(own, mail), new InternetAddress[] {address});
  }

  /** Whether the mail's end may have been sent. */
  boolean ending() {
    return ending;
  }

  /** Why the mail was not ended, when what must be done before could not be. */
  Optional<IOException> failedGuard() {
    return failedGuard;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    try {
      guard.orElseThrow().run();
    } catch (IOException e) {
      failedGuard = Optional.of(e);
      // the transport closes the connection on it, so that the mail is not sent
      throw e;
    }
    ending = true;
    super.finishData();
  }

  /** Bytes that are a mail already. */
  private static final class Exactly extends MimeMessage {
    private final byte[] mail;

    Exactly(Session session, byte[] mail) {
      super(session);
      this.mail = mail;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
      out.write(mail);
    }
  }
}

package tradebrief.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import tradebrief.model.Language;

/** Writes letters as mail: the same letter in the same envelope gives the same bytes. */
final class MimeWriter {
  /** RFC 5322's; jakarta.mail's own would use the zone of the machine. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private static final String UTF_8 = "UTF-8";

  private final Settings.Sender sender;
  private final Session session = Session.getInstance(new Properties());

  MimeWriter(Settings.Sender sender) {
    this.sender = sender;
  }

  /** The Message-ID of an envelope's id. */
  String messageId(String id) {
    return "<" + id.substring(0, 40) + "@" + sender.address().domain() + ">";
  }

  /**
   * The bytes, lines ending in CR LF.
   *
   * @throws IOException when an attached file cannot be read, or is not the one meant
   */
  byte[] write(Letter letter, Envelope envelope) throws IOException {
    try {
      MimeMessage message = new FixedIdMessage(session, messageId(envelope.id()));
      addHeaders(message, letter, envelope);
      message.setContent(content(letter, envelope.id()));
      message.saveChanges();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalStateException("every letter can be written", e);
    }
  }

  private void addHeaders(MimeMessage message, Letter letter, Envelope envelope)
      throws MessagingException, UnsupportedEncodingException {
    message.setFrom(address(sender.address(), Optional.of(sender.name().in(letter.language()))));
    InternetAddress[] to = {address(envelope.to(), envelope.name())};
    message.setHeader("To", InternetAddress.toString(to, "To: ".length()));
    if (sender.replyTo().isPresent()) {
      message.setHeader("Reply-To", sender.replyTo().get().text());
    }
    message.setSubject(oneLine(letter.subject()), UTF_8);
    message.setHeader("Date", DATE.format(envelope.date()));
    message.setHeader("Content-Language", letter.language().locale().toLanguageTag());
    message.setHeader("Auto-Submitted", "auto-generated");
    if (!sender.unsubscribe().isEmpty()) {
      message.setHeader(
          "List-Unsubscribe",
          sender.unsubscribe().stream()
              .map(uri -> "<" + oneLine(uri) + ">")
              .collect(Collectors.joining(",\r\n ")));
    }
  }

  private static InternetAddress address(MailAddress address, Optional<String> name)
      throws UnsupportedEncodingException {
    InternetAddress written = new InternetAddress();
    written.setAddress(oneLine(address.text()));
    if (name.isPresent()) {
      written.setPersonal(oneLine(name.get()), UTF_8);
    }
    return written;
  }

  /** A header ends with its line: whatever has another one in it is refused. */
  private static String oneLine(String text) {
    if (text.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw new IllegalArgumentException("a line break or control character in a header");
    }
    return text;
  }

  private static Multipart content(Letter letter, String id)
      throws MessagingException, IOException {
    MimeMultipart bodies = new FixedMultipart("alternative", "=_b_" + id.substring(0, 24));
    bodies.addBodyPart(text(letter, "plain", letter.text()));
    bodies.addBodyPart(text(letter, "html", letter.html()));
    if (letter.attachments().isEmpty()) {
      return bodies;
    }
    MimeMultipart mixed = new FixedMultipart("mixed", "=_m_" + id.substring(0, 24));
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(bodies);
    mixed.addBodyPart(first);
    for (Letter.Attachment attachment : letter.attachments()) {
      mixed.addBodyPart(file(attachment));
    }
    return mixed;
  }

  private static MimeBodyPart text(Letter letter, String subtype, String text)
      throws MessagingException {
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(bytes, "text/" + subtype + "; charset=UTF-8")));
    // shortest for the language, and never 8bit, which some servers would have to convert
    part.setHeader(
        "Content-Transfer-Encoding",
        letter.language().equals(Language.ZH) ? "base64" : "quoted-printable");
    return part;
  }

  private static MimeBodyPart file(Letter.Attachment attachment)
      throws MessagingException, IOException {
    byte[] content = attachment.release().read(attachment.name());
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, attachment.type())));
    part.setFileName(attachment.name());
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /** A message whose id is given; the library's own holds the time and the user's name. */
  private static final class FixedIdMessage extends MimeMessage {
    private final String id;

    FixedIdMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }

  /** Parts with a boundary that is given; no line of base64 or quoted-printable holds "=_". */
  private static final class FixedMultipart extends MimeMultipart {
    FixedMultipart(String subtype, String boundary) throws MessagingException {
      super(subtype);
      ContentType type = new ContentType(contentType);
      type.setParameter("boundary", boundary);
      contentType = type.toString();
    }
  }
}

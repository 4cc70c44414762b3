package tradebrief.delivery;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tradebrief.template.MailTemplate;

/** Makes the mail of a recipient: the letter, its place in the ledger, and its bytes. */
final class Mailing {
  private final Settings settings;
  private final Round round;
  private final Clock clock;
  private final MimeWriter writer;
  private final Optional<DkimSeal> seal;

  Mailing(Settings settings, Round round, Clock clock) throws IOException {
    this.settings = settings;
    this.round = round;
    this.clock = clock;
    writer = new MimeWriter(settings.sender());
    seal =
        settings.dkim().isPresent()
            ? Optional.of(DkimSeal.of(settings.dkim().get()))
            : Optional.empty();
  }

  /**
   * A letter with its place in the ledger.
   *
   * @param recipient to whom
   * @param letter what is sent, but for what a correction says of itself: by its content it is told
   *     from others
   * @param parcel as the ledger knows it
   */
  record Item(Recipient recipient, Letter letter, Parcel parcel) {}

  /**
   * The letter of a recipient.
   *
   * @throws MissingPartException when what they are to get is not there
   */
  Item item(Recipient recipient) throws MissingPartException {
    Release release = release(recipient);
    Letter letter = letter(recipient, Optional.empty());
    Parcel parcel =
        new Parcel(
            release.key(recipient.area()), release.manifest(), recipient.address(), letter.hash());
    return new Item(recipient, letter, parcel);
  }

  private Letter letter(Recipient recipient, Optional<LocalDate> corrected)
      throws MissingPartException {
    Release release = release(recipient);
    MailTemplate template = Objects.requireNonNull(round.templates().get(release.template()));
    return new LetterWriter(release, template).write(recipient, corrected);
  }

  private Release release(Recipient recipient) throws MissingPartException {
    Release release = round.releases().get(recipient.area());
    if (release == null) {
      throw new MissingPartException("no edition of " + recipient.area() + " is there");
    }
    return release;
  }

  /**
   * Its bytes, signed; of a correction, with the day of what it corrects.
   *
   * @param taken what the recipient has already
   * @throws MissingPartException when there are more than may be sent
   * @throws IOException when an attached file cannot be read, or is not the one that was made
   */
  byte[] bytes(Item item, Taken taken) throws IOException, MissingPartException {
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(settings.gates().zone()));
    Envelope envelope =
        new Envelope(
            item.parcel().id(taken.turn(item.parcel())),
            now,
            item.recipient().address(),
            item.recipient().name());
    Optional<LocalDate> corrected =
        taken.corrected(item.parcel()).map(at -> LocalDate.ofInstant(at, settings.gates().zone()));
    Letter letter = corrected.isPresent() ? letter(item.recipient(), corrected) : item.letter();
    byte[] mail = writer.write(letter, envelope);
    if (mail.length > settings.gates().sizeLimit()) {
      throw new MissingPartException(
          String.format(
              Locale.ROOT,
              "the mail has %s MB and the size limit is %s MB: attach fewer formats, or raise"
                  + " size-limit if every server on the way takes more",
              megabytes(mail.length).setScale(3, RoundingMode.CEILING),
              megabytes(settings.gates().sizeLimit()).stripTrailingZeros().toPlainString()));
    }
    return seal.isPresent() ? seal.get().sign(mail) : mail;
  }

  private static BigDecimal megabytes(long bytes) {
    return BigDecimal.valueOf(bytes, 6);
  }
}

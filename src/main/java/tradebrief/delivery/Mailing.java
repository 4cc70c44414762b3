package tradebrief.delivery;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

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
   * @param letter what is sent
   * @param parcel as the ledger knows it
   */
  record Item(Recipient recipient, Letter letter, Parcel parcel) {}

  /**
   * The letter of a recipient.
   *
   * @throws MissingPartException when what they are to get is not there
   */
  Item item(Recipient recipient) throws MissingPartException {
    Release release = round.releases().get(recipient.area());
    if (release == null) {
      throw new MissingPartException("no edition of " + recipient.area() + " is there");
    }
    LetterWriter letters =
        new LetterWriter(
            release, Objects.requireNonNull(round.templates().get(release.template())));
    Letter letter = letters.write(recipient);
    Parcel parcel =
        new Parcel(
            release.key(recipient.area()), release.manifest(), recipient.address(), letter.hash());
    return new Item(recipient, letter, parcel);
  }

  /**
   * Its bytes, signed.
   *
   * @param turn how often it was replaced by another letter
   * @throws MissingPartException when there are more than may be sent
   * @throws IOException when an attached file cannot be read, or is not the one that was made
   */
  byte[] bytes(Item item, int turn) throws IOException, MissingPartException {
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(settings.gates().zone()));
    Envelope envelope =
        new Envelope(
            item.parcel().id(turn), now, item.recipient().address(), item.recipient().name());
    byte[] mail = writer.write(item.letter(), envelope);
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

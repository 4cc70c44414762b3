package tradebrief.delivery;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Language;
import tradebrief.text.Sha256;

/** Tells the owner that a round failed, the same failure once a day. */
public final class Notices {
  private final Settings settings;
  private final Surroundings surroundings;

  /** For an owner. */
  public Notices(Settings settings, Surroundings surroundings) {
    this.settings = settings;
    this.surroundings = surroundings;
  }

  /**
   * Sends a notice, unless one of the same matter was sent on this day.
   *
   * @param matter by what the same failure is recognised
   * @param subject one line
   * @param lines what happened
   * @return what became of it, for the user; empty when there is no owner, or it was sent before
   * @throws IOException when the ledger cannot be read or written
   */
  public Optional<String> send(List<String> matter, String subject, List<String> lines)
      throws IOException {
    if (settings.owner().isEmpty()) {
      return Optional.empty();
    }
    Optional<RunLock> lock = RunLock.take(settings.state());
    if (lock.isEmpty()) {
      return Optional.of("no notice to the owner: another run is sending");
    }
    try (RunLock taken = lock.get();
        Ledger ledger = Ledger.open(taken, surroundings.clock())) {
      return send(matter, letter(subject, lines), settings.owner().get(), ledger);
    }
  }

  private Letter letter(String subject, List<String> lines) {
    MailBody body = new MailBody(Language.EN, subject);
    lines.forEach(line -> body.paragraph(List.of(line)));
    body.paragraph(List.of(day()));
    return new Letter(Language.EN, subject, body.text(), body.html(), List.of());
  }

  private String day() {
    return String.valueOf(now().toLocalDate());
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(surroundings.clock().withZone(settings.gates().zone()));
  }

  private Optional<String> send(
      List<String> matter, Letter letter, MailAddress owner, Ledger ledger) throws IOException {
    Parcel parcel = new Parcel("notice", "", owner, Sha256.of(day(), String.join("\n", matter)));
    if (ledger
        .find(parcel)
        .filter(state -> state == ParcelState.SENT || state == ParcelState.UNKNOWN)
        .isPresent()) {
      return Optional.empty();
    }
    Envelope envelope = new Envelope(parcel.id(0), now(), owner, Optional.empty());
    byte[] mail = new MimeWriter(settings.sender()).write(letter, envelope);
    try (Postman postman = Postman.of(settings, surroundings.environment())) {
      Optional<Attempt.NoServer> none = postman.connect();
      if (none.isPresent()) {
        return Optional.of("no notice to the owner: " + none.get().detail());
      }
      ledger.write(parcel, ParcelState.CLAIMED, "");
      Attempt attempt =
          postman.send(mail, owner, () -> ledger.write(parcel, ParcelState.ENDING, ""));
      ledger.write(parcel, Sending.state(Sending.result(attempt)), attempt.detail());
      return Optional.of("notice to " + owner + ": " + Sending.result(attempt));
    }
  }
}

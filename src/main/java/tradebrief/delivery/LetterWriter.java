package tradebrief.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tradebrief.model.Language;
import tradebrief.template.MailTemplate;
import tradebrief.template.MailTemplate.Block;

/** Writes the letter to a recipient: once as text, once as HTML, from the same words. */
final class LetterWriter {
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf",
          "application/pdf",
          "xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Release release;
  private final MailTemplate template;

  LetterWriter(Release release, MailTemplate template) {
    this.release = release;
    this.template = template;
  }

  /**
   * The letter.
   *
   * @param corrected the day of the one that it corrects; empty when it is no correction
   * @throws MissingPartException when the release has no edition of the area, not the file that the
   *     recipient wants, or the subject says a figure that there is not
   */
  Letter write(Recipient recipient, Optional<LocalDate> corrected) throws MissingPartException {
    Edition edition =
        release
            .find(recipient.area())
            .orElseThrow(
                () -> new MissingPartException("no edition of " + recipient.area() + " is there"));
    List<Letter.Attachment> attachments = new ArrayList<>();
    for (String format : recipient.formats()) {
      attachments.add(attachment(recipient, format));
    }
    MailWords words =
        new MailWords(
            release,
            edition,
            recipient,
            attachments.stream().map(Letter.Attachment::name).toList(),
            corrected);
    String subject =
        words
            .say(template.subject())
            .orElseThrow(
                () -> new MissingPartException("the subject says a figure that is not there"));
    MailBody body = new MailBody(recipient.language(), subject);
    template.blocks().forEach(block -> add(block, words, body));
    return new Letter(
        recipient.language(), oneLine(subject), body.text(), body.html(), attachments);
  }

  /** A subject is one line whatever a title holds. */
  private static String oneLine(String subject) {
    return subject.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private Letter.Attachment attachment(Recipient recipient, String format)
      throws MissingPartException {
    Language language = recipient.language();
    String name = release.fileName(recipient.area(), language, format);
    String hash =
        Optional.ofNullable(release.hashes().get(name))
            .orElseThrow(() -> new MissingPartException("there is no " + name));
    return new Letter.Attachment(name, Objects.requireNonNull(TYPES.get(format)), hash, release);
  }

  private static void add(Block block, MailWords words, MailBody body) {
    if (block instanceof Block.Paragraph paragraph) {
      body.paragraph(
          paragraph.sentences().stream().flatMap(one -> words.say(one).stream()).toList());
    } else if (block instanceof Block.Figures figures) {
      body.figures(
          figures.lines().stream()
              .flatMap(
                  line ->
                      words.say(line.label()).stream()
                          .flatMap(
                              label ->
                                  words.figure(line.ids()).stream()
                                      .map(value -> List.of(label, value))))
              .toList());
    }
  }
}

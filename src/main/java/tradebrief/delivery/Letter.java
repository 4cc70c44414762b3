package tradebrief.delivery;

import java.util.List;
import tradebrief.model.Language;
import tradebrief.text.Sha256;

/**
 * What a recipient is sent.
 *
 * @param language in which language
 * @param subject one line
 * @param text the body as plain text, lines ending in LF
 * @param html the same as HTML
 * @param attachments the attached files
 */
record Letter(
    Language language, String subject, String text, String html, List<Attachment> attachments) {
  Letter {
    attachments = List.copyOf(attachments);
  }

  /**
   * An attached file.
   *
   * @param name its name, ASCII
   * @param type its media type
   * @param hash its SHA-256
   * @param release where it is
   */
  record Attachment(String name, String type, String hash, Release release) {}

  /** By what the same letter is recognised: all that a reader sees of it. */
  String hash() {
    StringBuilder files = new StringBuilder();
    attachments.forEach(file -> files.append(file.name()).append(' ').append(file.hash()));
    return Sha256.of(subject, text, html, files.toString());
  }
}

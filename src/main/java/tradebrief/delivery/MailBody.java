package tradebrief.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tradebrief.model.Language;

/** The body of a letter, written as text and as HTML at once. */
final class MailBody {
  private static final String FONTS =
      "-apple-system,'Segoe UI','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

  private final Language language;
  private final String title;
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  MailBody(Language language, String title) {
    this.language = language;
    this.title = title;
  }

  /** Sentences that are read as one; nothing when there are none. */
  void paragraph(List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    String words = String.join(between(), sentences);
    texts.add(words);
    html.append("<p style=\"margin:0 0 1em\">").append(escape(words)).append("</p>\n");
  }

  /** Chinese sentences follow each other without a blank. */
  private String between() {
    return language.spaced() ? " " : "";
  }

  /** Names and values, one pair a line; nothing when there are none. */
  void figures(List<List<String>> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    texts.add(
        pairs.stream()
            .map(pair -> pair.get(0) + colon() + pair.get(1))
            .collect(Collectors.joining("\n")));
    html.append("<table style=\"border-collapse:collapse;margin:0 0 1em\">\n");
    for (List<String> pair : pairs) {
      html.append(
              "<tr><th scope=\"row\" style=\"text-align:left;font-weight:normal;"
                  + "padding:.25em 1em .25em 0;border-bottom:1px solid #ccc\">")
          .append(escape(pair.get(0)))
          .append(
              "</th><td style=\"text-align:right;font-weight:bold;padding:.25em 0;"
                  + "border-bottom:1px solid #ccc\">")
          .append(escape(pair.get(1)))
          .append("</td></tr>\n");
    }
    html.append("</table>\n");
  }

  private String colon() {
    return language.equals(Language.ZH) ? "：" : ": ";
  }

  String text() {
    return String.join("\n\n", texts) + "\n";
  }

  String html() {
    return "<!DOCTYPE html>\n<html lang=\""
        + language.locale().toLanguageTag()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>"
        + escape(title)
        + "</title>\n</head>\n<body style=\"margin:0;padding:1em;max-width:40em;font-family:"
        + FONTS
        + ";font-size:16px;line-height:1.6;color:#111;background:#fff\">\n"
        + html
        + "</body>\n</html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>\n");
  }
}

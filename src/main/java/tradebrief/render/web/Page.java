package tradebrief.render.web;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tradebrief.model.Language;

/** A page in the making: its head, its body, and the names within it. */
final class Page {
  /** What begins on a line of its own in the file; nowhere else is white space added. */
  private static final String ON_A_LINE =
      "head, head > *, body, body > *, main > *, header > *, nav > *, footer > *, section > *,"
          + " figure > *, dl > *, li, caption, thead, tbody, tr, svg";

  private final Document document = Document.createShell("");
  private final Set<String> ids = new HashSet<>();
  private final Language language;

  Page(String title, StyleSheet style, Language language) {
    this.language = language;
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    document.insertChildren(0, new DocumentType("html", "", ""));
    document.root().select("html").attr("lang", language.locale().toLanguageTag());
    head("meta").attr("charset", "utf-8");
    meta("viewport", "width=device-width, initial-scale=1");
    head("title").text(title);
    head("style").appendChild(new DataNode(style.css()));
  }

  private Element head(String tag) {
    return document.head().appendElement(tag);
  }

  /** Says something about the page in its head. */
  void meta(String name, String content) {
    head("meta").attr("name", name).attr("content", content);
  }

  Element body() {
    return document.body();
  }

  Language language() {
    return language;
  }

  /**
   * An id that no other element has.
   *
   * @param wanted ASCII; given as it is, or with a number behind it where it is taken
   */
  String id(String wanted) {
    String id = wanted.replace('_', '-');
    for (int i = 2; !ids.add(id); i++) {
      id = String.format(Locale.ROOT, "%s-%d", wanted.replace('_', '-'), i);
    }
    return id;
  }

  /**
   * A box that what is too wide for a phone scrolls in; it can be reached with the keyboard.
   *
   * @param role {@code region} for what readers may want to jump to, else {@code group}
   * @param labelId the id of the element that says what is in it
   */
  static Element scrolling(Element parent, String role, String labelId) {
    return parent
        .appendElement("div")
        .addClass("scroll")
        .attr("role", role)
        .attr("aria-labelledby", labelId)
        .attr("tabindex", "0");
  }

  /** The file. */
  String html() {
    document.select(ON_A_LINE).forEach(element -> element.before(new TextNode("\n")));
    return document.outerHtml() + "\n";
  }
}

package tradebrief.report;

import java.util.List;
import tradebrief.model.Text;

/**
 * What is said about the report as a whole, on the workbook's cover and at the head of the
 * briefing.
 *
 * @param title with area and period
 * @param warning what a reader must know before anything else, such as that the figures are made
 *     up; empty when there is nothing
 * @param subtitle the day whose knowledge it is made of
 * @param subject one sentence on what it is, for the document's properties
 * @param keywords separated by commas
 * @param organisation who issues it
 * @param cover what the cover says below the title: a heading and its text, in order
 * @param contentsTitle the title of the workbook's list of tables and of the briefing's contents
 * @param shorthand the key to the markers that the report uses, such as {@code [p]}: one text a
 *     marker
 * @param watermark what stands behind every page of a report whose figures must not be taken for
 *     real or final; empty for any other
 */
public record FrontMatter(
    Text title,
    Text warning,
    Text subtitle,
    Text subject,
    Text keywords,
    Text organisation,
    List<CoverEntry> cover,
    Text contentsTitle,
    List<Text> shorthand,
    Text watermark) {
  /** A heading of the cover and the text below it. */
  public record CoverEntry(Text heading, Text text) {}

  /** Copies. */
  public FrontMatter {
    cover = List.copyOf(cover);
    shorthand = List.copyOf(shorthand);
  }

  /** The same words, of another issuer. */
  FrontMatter issuedBy(Text other) {
    return new FrontMatter(
        title,
        warning,
        subtitle,
        subject,
        keywords,
        other,
        cover,
        contentsTitle,
        shorthand,
        watermark);
  }
}

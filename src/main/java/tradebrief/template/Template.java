package tradebrief.template;

import java.util.List;
import java.util.Set;
import tradebrief.model.Period;

/**
 * What a report holds.
 *
 * @param name its name, also of its file
 * @param file the file's name, for findings
 * @param periods the kinds of period that it is for
 * @param front words about the report as a whole
 * @param sections the body
 * @param workbook the tables of the workbook, in order
 * @param notes definitions and other notes, in order
 * @param shares how shares of one whole are rounded
 */
public record Template(
    String name,
    String file,
    Set<Period.Kind> periods,
    Front front,
    List<SectionPlan> sections,
    List<String> workbook,
    List<Message> notes,
    Shares shares) {

  /** How shares of one whole are rounded. */
  public enum Shares {
    /** Each on its own; they may not add up to 100 as shown. */
    INDEPENDENT,
    /** By largest remainder, so that they do. */
    LARGEST_REMAINDER
  }

  /**
   * Words about the report as a whole.
   *
   * @param cover headings and texts of the cover
   */
  public record Front(
      Message title,
      Message subtitle,
      Message subject,
      Message keywords,
      Message organisation,
      Message contents,
      List<CoverPlan> cover) {}

  /** A heading of the cover and the text below it. */
  public record CoverPlan(Message heading, Message text) {}

  /** A section of the body. */
  public record SectionPlan(String id, Message heading, List<BlockPlan> blocks) {}

  /** A piece of a section. */
  public sealed interface BlockPlan {
    /**
     * The numbers that a reader must take away. Of each list the first one that the report has is
     * shown.
     */
    record KeyFigures(List<List<String>> alternatives) implements BlockPlan {}

    /** Sentences that are read as one. */
    record Paragraph(List<SentencePlan> sentences) implements BlockPlan {}

    /** A table, by its name. */
    record Table(String name, int line, int column) implements BlockPlan {}

    /** A chart, by its name. */
    record Chart(String name, int line, int column) implements BlockPlan {}

    /** Small print. */
    record Notes(NoteKind kind) implements BlockPlan {}
  }

  /** Which small print. */
  public enum NoteKind {
    /** The template's own notes. */
    DEFINITIONS,
    /** The key to the markers that the report uses. */
    SHORTHAND,
    /** Where the figures were published. */
    SOURCES
  }

  /**
   * A sentence, in several wordings: the first one is said whose figures the report has all; none,
   * if there is no such.
   *
   * @param id its name
   * @param alternatives the wordings, the preferred one first
   */
  public record SentencePlan(String id, List<Message> alternatives) {}
}

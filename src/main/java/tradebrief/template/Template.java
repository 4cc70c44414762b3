package tradebrief.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tradebrief.model.Area;
import tradebrief.model.Period;
import tradebrief.model.Place;

/**
 * What a report holds.
 *
 * @param name its name, also of its file
 * @param file the file's name, for findings
 * @param sha256 of what was read of the file
 * @param periods the kinds of period that it is for
 * @param areas the kinds of area that it is for
 * @param front words about the report as a whole
 * @param sections the body
 * @param workbook the tables of the workbook, in order
 * @param notes definitions and other notes, in order
 * @param shares how shares of one whole are rounded
 */
public record Template(
    String name,
    String file,
    String sha256,
    Set<Period.Kind> periods,
    Set<AreaKind> areas,
    Front front,
    List<SectionPlan> sections,
    List<Name> workbook,
    List<Message> notes,
    Shares shares) {

  /** What kind of area a template is for. */
  public enum AreaKind {
    /** The whole country. */
    NATION,
    /** A part of it. */
    PROVINCE;

    /** The kind of an area. */
    public static AreaKind of(Area area) {
      return area.equals(Area.CN) ? NATION : PROVINCE;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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

  /**
   * A section of the body.
   *
   * @param when it is left out unless the report has all of these, and none of them is 0; may be
   *     empty
   */
  public record SectionPlan(String id, Message heading, List<Name> when, List<BlockPlan> blocks) {}

  /**
   * The name of something that the program makes.
   *
   * @param place where it stands in the template
   */
  public record Name(String text, Place place) {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * What of a table is shown in the body; the workbook has it whole.
   *
   * @param columns the columns, in order; all that the briefing has room for, when empty
   * @param by the column that the rows go by; those of the table when empty. A row without a number
   *     in it has no place, nor has one that stands out, such as a total
   * @param ascending whether the least comes first
   * @param top how many rows; all when empty
   * @param title its title; that of the table when empty
   * @param notes its notes; those of the table when empty
   */
  public record TableSelection(
      List<Name> columns,
      Optional<Name> by,
      boolean ascending,
      OptionalInt top,
      Optional<Message> title,
      List<Message> notes) {
    /** The table as it is. */
    public static final TableSelection ALL =
        new TableSelection(
            List.of(), Optional.empty(), false, OptionalInt.empty(), Optional.empty(), List.of());
  }

  /** A piece of a section. */
  public sealed interface BlockPlan {
    /**
     * The numbers that a reader must take away. Of each list the first one that the report has is
     * shown.
     */
    record KeyFigures(List<List<Name>> alternatives) implements BlockPlan {}

    /** Sentences that are read as one. */
    record Paragraph(List<SentencePlan> sentences) implements BlockPlan {}

    /**
     * A table.
     *
     * @param name its name
     * @param selection what of it is shown
     */
    record Table(Name name, TableSelection selection) implements BlockPlan {}

    /** A chart, by its name. */
    record Chart(Name name) implements BlockPlan {}

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

package tradebrief.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Text;

/**
 * One report, in every language: all that is said of one area and period, as known on one day.
 * Immutable; the only thing that renderers see.
 *
 * @param area of which area
 * @param period of which period
 * @param asOf as known on which day
 * @param front title and other words about the whole
 * @param sections the body, in reading order
 * @param tables every table by its place in the workbook: those of the sections, and those that
 *     only the workbook shows
 * @param workbookCharts charts that only the workbook shows, beside those of the sections
 * @param figures every number that is said anywhere, by id, in the order first said
 * @param observations the observations that the figures rest on, and those without a value that say
 *     why there is no figure
 * @param words the fixed words, for what a format says of itself
 */
public record Report(
    Area area,
    Period period,
    AsOf asOf,
    FrontMatter front,
    List<Section> sections,
    List<ReportTable> tables,
    List<ReportChart> workbookCharts,
    Map<String, Figure> figures,
    List<Observation> observations,
    Words words) {
  /** Copies the lists; the map of figures must be unmodifiable and in order. */
  public Report {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    workbookCharts = List.copyOf(workbookCharts);
    observations = List.copyOf(observations);
  }

  /** The same report, issued by somebody else. */
  public Report issuedBy(Text organisation) {
    return new Report(
        area,
        period,
        asOf,
        front.issuedBy(organisation),
        sections,
        tables,
        workbookCharts,
        figures,
        observations,
        words);
  }

  /**
   * Which of the report's own levels are derived from other published figures, by name, as a
   * sentence has them; empty where none is.
   */
  public Optional<Text> derivedLevels() {
    List<Text> derived =
        Arrays.stream(Flow.values())
            .filter(
                flow ->
                    Optional.ofNullable(figures.get("trade." + flow + ".value"))
                        .filter(level -> level.provenance().kind() == Provenance.Kind.COMPUTED)
                        .isPresent())
            .map(flow -> words.text("flow.within." + flow))
            .toList();
    return derived.isEmpty() ? Optional.empty() : Optional.of(Listing.sentence(derived));
  }

  /** The name of the table of all notes. */
  public static final String NOTES = Tables.NOTES;

  /** The notes of the tables, each once: the first is note 1 of the table {@link #NOTES}. */
  public List<Text> tableNotes() {
    return tableNotes(tables);
  }

  static List<Text> tableNotes(Collection<ReportTable> tables) {
    return tables.stream().flatMap(table -> table.notes().stream()).distinct().toList();
  }

  /** How a table refers to a note: {@code [note 1]}, in every language. */
  public static String noteMarker(int number) {
    return "[note " + number + "]";
  }

  /** The charts of the body. */
  public Stream<ReportChart> charts() {
    return blocks(ReportChart.class);
  }

  /** The heat maps of the body. */
  public Stream<ReportHeatMap> heatMaps() {
    return blocks(ReportHeatMap.class);
  }

  private <B extends Block> Stream<B> blocks(Class<B> kind) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}

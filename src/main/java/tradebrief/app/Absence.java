package tradebrief.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Language;
import tradebrief.model.Marker;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.report.Cell;
import tradebrief.report.Report;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;

/**
 * A figure that a table of the report has a place for, but no number.
 *
 * @param synthetic the title of the data package, when its figures are made up
 * @param area of which area the report is
 * @param period of which period the report is
 * @param asOf as known on which day
 * @param id the figure's id
 * @param name what it is called
 * @param marker the shorthand that stands in its place
 * @param reason why there is no number, as its row says it, or else what the shorthand means
 * @param cell its place in the workbook, {@code sheet!cell}
 * @param languages the languages asked for, in order
 */
public record Absence(
    Optional<String> synthetic,
    Area area,
    Period period,
    AsOf asOf,
    String id,
    Text name,
    Marker marker,
    Text reason,
    String cell,
    List<Language> languages)
    implements FigureAsked {
  /** The column in which the rows of a table say how their number was obtained. */
  private static final String OBTAINED = "obtained";

  /** Copies. */
  public Absence {
    languages = List.copyOf(languages);
  }

  @Override
  public Text shown() {
    return Text.same(marker.toString());
  }

  /** Whether a table of the report has a place for a figure, but no number. */
  static boolean isIn(Report report, String id) {
    return places(id, report).findFirst().isPresent();
  }

  /**
   * The absence of a figure.
   *
   * @param cells the workbook's cells, by the figures whose places they are
   * @throws java.util.NoSuchElementException when no table of the report has a place for it
   */
  static Absence of(
      String id,
      Report report,
      DataPackage data,
      Map<String, String> cells,
      List<Language> languages) {
    Place place = places(id, report).findFirst().orElseThrow();
    return new Absence(
        data.findSyntheticTitle(),
        report.area(),
        report.period(),
        report.asOf(),
        id,
        FigureName.of(report, id),
        place.cell().reason().marker(),
        place.reason(report),
        Objects.requireNonNull(cells.get(id)),
        languages);
  }

  private record Place(ReportTable table, Row row, Cell.Missing cell) {
    Text reason(Report report) {
      return table.columns().stream()
          .filter(column -> column.id().equals(OBTAINED))
          .findFirst()
          .map(column -> row.cells().get(table.indexOf(OBTAINED)).text())
          .orElseGet(() -> report.words().text(cell.reason().words()));
    }
  }

  private static Stream<Place> places(String id, Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream().flatMap(row -> places(id, table, row)));
  }

  private static Stream<Place> places(String id, ReportTable table, Row row) {
    return row.cells().stream()
        .filter(cell -> cell.isPlaceOf(id))
        .filter(Cell.Missing.class::isInstance)
        .map(cell -> new Place(table, row, (Cell.Missing) cell));
  }
}

package tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.ReportTileMap.Tile;

/** The growth of each province, of the table of their ranking, as a tile map. */
final class ProvinceTiles {
  static final String NAME = "province_tiles";
  private static final Map<String, String> PLACES = PropertiesFile.read(NAME + ".properties");
  private static final String GROWTH = "growth.computed";

  private final Composition composition;
  private final ReportTable table;

  private ProvinceTiles(Composition composition, ReportTable table) {
    this.composition = composition;
    this.table = table;
  }

  /** The map; empty when no province has a growth. */
  static Optional<ReportTileMap> build(Composition composition, ReportTable ranking) {
    return new ProvinceTiles(composition, ranking).map();
  }

  private Optional<ReportTileMap> map() {
    List<Tile> tiles = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional.ofNullable(PLACES.get(cell(row, "area").text().in(Language.EN)))
          .ifPresent(place -> tiles.add(tile(place.split(" ", -1), row)));
    }
    List<Extremes.Named> known =
        tiles.stream()
            .flatMap(
                tile ->
                    figure(tile).stream().map(figure -> new Extremes.Named(tile.label(), figure)))
            .toList();
    return Extremes.of(known).map(extremes -> map(tiles, known, extremes));
  }

  private ReportTileMap map(List<Tile> tiles, List<Extremes.Named> known, Extremes extremes) {
    Shades shades = Shades.of(known.stream().map(Extremes.Named::value).toList());
    Text title =
        composition.flagged(
            composition.words.text(
                "chart." + NAME,
                composition.name(composition.area),
                composition.format.period(composition.period)));
    return new ReportTileMap(
        NAME,
        title,
        composition.words.text("chart." + NAME + ".alternative", extremes.words(title)),
        extremes.figures(),
        tiles,
        shades,
        ShadeKey.of(composition.words, shades));
  }

  private Tile tile(String[] place, Row row) {
    return new Tile(
        Integer.parseInt(place[0]),
        Integer.parseInt(place[1]),
        cell(row, "province").text(),
        cell(row, GROWTH));
  }

  private Cell cell(Row row, String column) {
    return row.cells().get(table.indexOf(column));
  }

  private static Optional<Figure> figure(Tile tile) {
    return tile.cell() instanceof Cell.Numeric number
        ? Optional.of(number.figure())
        : Optional.empty();
  }
}

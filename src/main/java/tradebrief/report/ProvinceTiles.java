package tradebrief.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
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
    List<Tile> known = tiles.stream().filter(tile -> figure(tile).isPresent()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Shades shades =
        Shades.of(known.stream().map(tile -> figure(tile).orElseThrow().value()).toList());
    Tile highest = known.stream().max(comparing(ProvinceTiles::value)).orElseThrow();
    Tile lowest = known.stream().min(comparing(ProvinceTiles::value)).orElseThrow();
    Text title =
        composition.flagged(
            composition.words.text(
                "chart." + NAME,
                composition.name(composition.area),
                composition.format.period(composition.period)));
    return Optional.of(
        new ReportTileMap(
            NAME,
            title,
            composition.words.text(
                "chart." + NAME + ".alternative",
                title,
                highest.label(),
                figure(highest).orElseThrow().marked(),
                lowest.label(),
                figure(lowest).orElseThrow().marked()),
            List.of(figure(highest).orElseThrow(), figure(lowest).orElseThrow()),
            tiles,
            shades,
            ShadeKey.of(composition.words, shades)));
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

  private static BigDecimal value(Tile tile) {
    return figure(tile).orElseThrow().value();
  }
}

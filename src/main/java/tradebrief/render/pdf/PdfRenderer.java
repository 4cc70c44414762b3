package tradebrief.render.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.ChartFonts;
import tradebrief.render.chart.HeatMapDrawing;
import tradebrief.render.chart.Palette;
import tradebrief.render.chart.TileMapDrawing;
import tradebrief.render.house.House;
import tradebrief.render.house.Logo;
import tradebrief.report.Block.KeyFigure;
import tradebrief.report.Block.Picture;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Marked;
import tradebrief.report.Report;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.ReportTable;
import tradebrief.report.ReportTileMap;
import tradebrief.report.Section;

/** The briefing: a report as a tagged PDF (PDF/UA-1 and PDF/A-2a). */
public final class PdfRenderer implements Renderer {
  private static final float CHART_HEIGHT = 150;

  /** A name to each bar, one below the other. */
  private static final float BARS_HEIGHT = 165;

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final House house;
  private final ChartDrawing charts;
  private final HeatMapDrawing maps;
  private final TileMapDrawing tiles;

  /** In the style of a house. */
  public PdfRenderer(House house) {
    this.house = house;
    ChartFonts fonts = ChartFonts.of(house.typefaces());
    Palette palette = new Palette(house.colours());
    charts = new ChartDrawing(fonts, palette);
    maps = new HeatMapDrawing(fonts, palette);
    tiles = new TileMapDrawing(fonts, palette);
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public Rendering render(Report report, Language language) {
    return new Briefing(report, language).rendering();
  }

  /** One briefing in the making. */
  private final class Briefing {
    private final Report report;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Placing> said = new ArrayList<>();
    private final List<Placing> drawn = new ArrayList<>();

    Briefing(Report report, Language language) {
      this.report = report;
      this.language = language;
    }

    Rendering rendering() {
      blocks.add(
          new Title(
              report.front().title().in(language),
              report.front().subtitle().in(language),
              house.logo().map(this::emblem)));
      report.sections().forEach(this::add);
      addImprint();
      Rendered rendered = TaggedDocument.render(properties(), house, blocks);
      Map<String, String> places = new LinkedHashMap<>();
      for (Placing placing : said) {
        place(placing, rendered, places);
      }
      for (Placing placing : drawn) {
        place(placing, rendered, places);
      }
      return new Rendering(rendered.pdf(), places);
    }

    private static void place(Placing placing, Rendered rendered, Map<String, String> places) {
      String page = String.valueOf(rendered.pageOfBox(placing.block(), placing.box()));
      placing.figures().forEach(figure -> places.putIfAbsent(figure.id(), page));
    }

    private Title.Emblem emblem(Logo logo) {
      return new Title.Emblem(logo.picture(), logo.alternative().map(text -> text.in(language)));
    }

    private void addImprint() {
      List<String> lines =
          house.imprint(report.front().organisation()).stream()
              .map(line -> line.in(language))
              .toList();
      if (!lines.isEmpty()) {
        blocks.add(new Imprint(lines));
      }
    }

    private DocumentProperties properties() {
      String title = report.front().title().in(language);
      return new DocumentProperties(
          title,
          report.front().subject().in(language),
          report.front().keywords().in(language),
          report.front().organisation().in(language),
          language.locale(),
          report.asOf().date().atStartOfDay().toInstant(ZoneOffset.UTC),
          fileId(),
          title,
          this::pageLabel,
          report.front().watermark().in(language),
          report.front().contentsTitle().in(language));
    }

    /** The same for the same content: made of what is said, and of what is drawn to its digits. */
    private UUID fileId() {
      Stream<String> words =
          figures(said).map(figure -> figure.id() + "=" + figure.marked().in(language));
      Stream<String> marks =
          figures(drawn).map(figure -> figure.id() + "=" + figure.value() + figure.markers());
      String content =
          Stream.concat(words, marks)
              .collect(
                  Collectors.joining("\n", report.area() + " " + report.period() + language, ""));
      return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<tradebrief.report.Figure> figures(List<Placing> placings) {
      return placings.stream().flatMap(placing -> placing.figures().stream());
    }

    private String pageLabel(int page, int pages) {
      return report
          .words()
          .text("briefing.page", Text.same(String.valueOf(page)), Text.same(String.valueOf(pages)))
          .in(language);
    }

    private void add(Section section) {
      blocks.add(new Heading(1, section.heading().in(language)));
      section.blocks().forEach(this::add);
    }

    private void add(tradebrief.report.Block block) {
      if (block instanceof tradebrief.report.Block.KeyFigures keyFigures) {
        addKeyFigures(keyFigures.figures());
      } else if (block instanceof tradebrief.report.Block.Paragraph paragraph) {
        List<tradebrief.report.Figure> figures =
            paragraph.sentences().stream()
                .flatMap(sentence -> sentence.figures().stream())
                .toList();
        say(0, figures);
        blocks.add(new Paragraph(Run.list(unbroken(paragraph.text().in(language), figures))));
      } else if (block instanceof tradebrief.report.Block.Notes notes) {
        notes.texts().forEach(text -> blocks.add(Note.free(text.in(language))));
      } else if (block instanceof ReportTable table) {
        add(table);
      } else if (block instanceof ReportChart chart) {
        float height = chart.isHorizontal() ? BARS_HEIGHT : CHART_HEIGHT;
        add(chart, height, (graphics, area) -> charts.draw(chart, language, graphics, area));
      } else if (block instanceof ReportHeatMap map) {
        add(map, maps.height(map), (graphics, area) -> maps.draw(map, language, graphics, area));
      } else if (block instanceof ReportTileMap map) {
        add(map, tiles.height(map), (graphics, area) -> tiles.draw(map, language, graphics, area));
      }
    }

    /** A text in which no line ends within a figure, such as between a number and its unit. */
    private String unbroken(String text, List<tradebrief.report.Figure> figures) {
      String bound = text;
      for (tradebrief.report.Figure figure : figures) {
        String said = figure.marked().in(language);
        bound = bound.replace(said, said.replace(' ', NO_BREAK_SPACE));
      }
      return bound;
    }

    private void add(Picture picture, float height, BiConsumer<Graphics2D, Rectangle2D> draw) {
      drawn.add(new Placing(blocks.size(), 0, picture.drawn()));
      blocks.add(
          new Figure(
              picture.title().in(language), height, picture.alternative().in(language), draw));
    }

    private void addKeyFigures(List<KeyFigure> figures) {
      say(0, figures.stream().map(KeyFigure::figure).toList());
      blocks.add(
          new KeyFigures(
              figures.stream()
                  .map(
                      keyFigure ->
                          new KeyFigures.Tile(
                              keyFigure.figure().text().in(language),
                              keyFigure.label().in(language)
                                  + Marked.suffix(keyFigure.figure().markers())
                                      .replace(' ', NO_BREAK_SPACE),
                              keyFigure.remark().in(language)))
                  .toList()));
    }

    private void add(ReportTable table) {
      List<Integer> shown = table.shownColumns();
      List<Table.Row> rows = new ArrayList<>();
      for (tradebrief.report.Row row : table.shownRows()) {
        List<Cell> cells = shown.stream().map(row.cells()::get).toList();
        // the first box of a table holds its caption and header
        say(rows.size() + 1, cells.stream().flatMap(cell -> cell.findFigure().stream()).toList());
        rows.add(
            new Table.Row(
                cells.stream().map(cell -> cell.text().in(language)).toList(),
                row.emphasis() == tradebrief.report.Row.Emphasis.STRONG));
      }
      List<Table.Column> columns = new ArrayList<>();
      shown.forEach(i -> columns.add(column(table.columns().get(i), columns.isEmpty())));
      blocks.add(new Table(table.title().in(language), columns, rows));
      table.notes().forEach(note -> blocks.add(Note.toPrevious(note.in(language))));
    }

    private Table.Column column(Column column, boolean first) {
      return new Table.Column(
          column.header().in(language),
          column.kind() == Column.Kind.NUMBER ? Alignment.END : Alignment.START,
          column.width(),
          first ? Table.Role.ROW_HEADER : Table.Role.DATA);
    }

    /** Notes that a box of the block to be added next says these figures. */
    private void say(int box, List<tradebrief.report.Figure> figures) {
      said.add(new Placing(blocks.size(), box, figures));
    }
  }

  /** Figures, and the block and box that say or draw them. */
  private record Placing(int block, int box, List<tradebrief.report.Figure> figures) {}
}

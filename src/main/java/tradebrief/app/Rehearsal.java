package tradebrief.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.render.house.House;
import tradebrief.report.Audience;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Edition;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.FrontMatter;
import tradebrief.report.Provenance;
import tradebrief.report.Report;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Shape;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;
import tradebrief.report.Section;
import tradebrief.report.Words;

/**
 * A report of nothing, rendered to nowhere until there is one to render: what the libraries load
 * and learn for their first workbook and their first page takes longer than what they then write,
 * and there is a core that has little else to do.
 */
public final class Rehearsal {
  private static final Text NOTHING = Text.same("-");
  private static final LocalDate DAY = LocalDate.EPOCH;

  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile List<Format> formats = Format.USUAL;

  /**
   * Begins on a thread of its own, if there is a core for it: best as soon as there is going to be
   * a report, whatever it is of. No more than once.
   */
  public void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1 && begun.compareAndSet(false, true)) {
      // what goes wrong here goes wrong once more when it counts
      CompletableFuture<Void> unused = CompletableFuture.runAsync(this::renderAll);
    }
  }

  /** Begins, or goes on, with these formats only. */
  void begin(List<Format> asked) {
    formats = asked;
    begin();
  }

  /** Goes on with no further format. */
  void end() {
    formats = List.of();
  }

  private void renderAll() {
    Renderers renderers = new Renderers(Edition.ANALYSIS, House.USUAL);
    Report report = report();
    for (Format format : Format.values()) {
      if (formats.contains(format)) {
        renderers.find(format).ifPresent(renderer -> renderer.render(report, Language.ZH));
      }
    }
  }

  private static Report report() {
    ReportTable table = table();
    ReportChart chart =
        new ReportChart(
            "chart",
            NOTHING,
            NOTHING,
            List.of(),
            table,
            0,
            table.rows().size() - 1,
            "code",
            List.of(
                new ReportChart.Series("value", NOTHING, Shape.COLUMNS),
                new ReportChart.Series("rate", NOTHING, Shape.LINE)),
            NOTHING,
            NOTHING);
    return new Report(
        Area.CN,
        Period.year(DAY.getYear()),
        new AsOf(DAY, false),
        front(),
        List.of(new Section("section", NOTHING, List.of(table, chart))),
        List.of(table),
        List.of(),
        Map.of(),
        List.of(),
        Words.load());
  }

  private static FrontMatter front() {
    return new FrontMatter(
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        List.of(new FrontMatter.CoverEntry(NOTHING, NOTHING)),
        NOTHING,
        List.of(NOTHING),
        NOTHING);
  }

  private static ReportTable table() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      rows.add(
          Row.of(
              List.of(
                  new Cell.Code(Integer.toString(i)),
                  number("value." + i, i, FigureUnit.CNY_100M),
                  number("rate." + i, i, FigureUnit.PERCENT),
                  new Cell.Words(NOTHING),
                  new Cell.Day(DAY, Text.same("")))));
    }
    return new ReportTable(
        "headline", // the table that has a chart beside it as a picture
        NOTHING,
        List.of(
            column("code", Column.Kind.CODE),
            column("value", Column.Kind.NUMBER),
            column("rate", Column.Kind.NUMBER),
            column("words", Column.Kind.TEXT),
            column("day", Column.Kind.DATE)),
        rows,
        List.of(NOTHING),
        Audience.EVERYWHERE);
  }

  private static Column column(String id, Column.Kind kind) {
    return new Column(id, Text.same(id), kind, Audience.EVERYWHERE, 1);
  }

  private static Cell number(String id, int value, FigureUnit unit) {
    return new Cell.Numeric(
        new Figure(
            id,
            BigDecimal.valueOf(value),
            unit,
            0,
            Text.same(Integer.toString(value)),
            Set.of(),
            Provenance.counted("")));
  }
}

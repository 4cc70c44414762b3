package tradebrief.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Finding;
import tradebrief.model.Likeness;
import tradebrief.render.MissingGlyphException;
import tradebrief.report.Figure;
import tradebrief.report.Report;

/** Explains one figure of a report, which is rendered in memory only, to see where it stands. */
public final class ExplainRun {
  private final String id;
  private final Subject subject;

  /** How many ids are offered to somebody who mistyped one. */
  private static final int NEAREST = 5;

  private final Progress progress;

  /**
   * For one figure of one report.
   *
   * @param id the figure's id
   * @param subject what the report is about
   * @param progress is told each step, in a few words
   */
  public ExplainRun(String id, Subject subject, Progress progress) {
    this.id = id;
    this.subject = subject;
    this.progress = progress;
  }

  /**
   * Runs it; writes nothing.
   *
   * @throws IOException when a file that is there cannot be read
   */
  public ExplainOutcome run() throws IOException {
    Draft draft = new Drafting(subject, progress).run();
    if (draft instanceof Draft.NothingThere nothing) {
      return new ExplainOutcome.NothingThere(nothing.message(), nothing.findings());
    }
    if (!(draft instanceof Draft.Composed composed)) {
      return new ExplainOutcome.Rejected(draft.findings());
    }
    Report report = composed.report();
    Optional<Figure> figure = Optional.ofNullable(report.figures().get(id));
    if (figure.isEmpty() && !Absence.isIn(report, id)) {
      return new ExplainOutcome.UnknownFigure(
          Likeness.nearest(id, report.figures().keySet(), NEAREST),
          report.figures().size(),
          report.period().toString(),
          draft.findings());
    }
    List<Finding> lacking = LackingGlyphs.of(report, composed.ready());
    if (!lacking.isEmpty()) {
      return new ExplainOutcome.Rejected(lacking);
    }
    try {
      return new ExplainOutcome.Explained(
          figure.map(found -> explanation(found, composed)).orElseGet(() -> absence(composed)),
          draft.findings());
    } catch (MissingGlyphException e) {
      return new ExplainOutcome.Rejected(
          LackingGlyphs.of(composed.ready(), composed.template(), e));
    }
  }

  private FigureAsked explanation(Figure figure, Draft.Composed composed) {
    progress.step("rendering workbook and briefings in memory");
    Places places =
        Places.of(composed.report(), composed.ready().languages(), composed.ready().house());
    return new Explaining(composed.report(), composed.ready().data(), places).explain(figure);
  }

  private FigureAsked absence(Draft.Composed composed) {
    progress.step("rendering the workbook in memory");
    Map<String, String> cells =
        Places.cells(
            composed.report(), composed.ready().languages().get(0), composed.ready().house());
    return Absence.of(
        id, composed.report(), composed.ready().data(), cells, composed.ready().languages());
  }
}

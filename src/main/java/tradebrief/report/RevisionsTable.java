package tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Flow;
import tradebrief.model.Interval;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Status;
import tradebrief.model.Unit;
import tradebrief.statistics.Measure;
import tradebrief.statistics.Revision;

/**
 * Every known release of the period's figures, and what the published growth of each was measured
 * against.
 */
final class RevisionsTable {
  static final String NAME = "revisions";

  private final Composition composition;

  private RevisionsTable(Composition composition) {
    this.composition = composition;
  }

  static Optional<ReportTable> build(Composition composition) {
    List<Row> rows = new RevisionsTable(composition).rows();
    return rows.isEmpty()
        ? Optional.empty() // a period whose levels are derived has no releases of its own
        : Optional.of(table(composition, rows));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      List<Revision> revisions =
          Revision.of(composition.statistics, composition.series(flow), composition.period);
      for (int i = 0; i < revisions.size(); i++) {
        rows.add(row(flow, i + 1, revisions.get(i)));
      }
    }
    return rows;
  }

  private static ReportTable table(Composition composition, List<Row> rows) {
    return new ReportTable(
        NAME,
        composition.title(NAME),
        List.of(
            composition.text("flow", 3),
            composition.date("release", 6),
            Composition.workbookOnly(composition.text("vintage", 5)),
            composition.number("amount", 5),
            composition.number("change", 4),
            composition.number("change-percent", 4),
            composition.number("growth.published", 4),
            composition.number("implied-base", 5),
            composition.date("fitting-base", 6)),
        rows,
        composition.notes("note.revisions.base"),
        Audience.EVERYWHERE);
  }

  private Row row(Flow flow, int ordinal, Revision revision) {
    Observation observation = revision.observation();
    String id = "revision." + flow + "." + ordinal;
    return Row.of(
        List.of(
            new Cell.Words(composition.words.text("flow." + flow)),
            composition.cells.release(Optional.of(observation)),
            new Cell.Words(composition.vintages.of(Optional.of(observation))),
            composition.cells.level(id + ".value", Optional.of(observation)),
            change(id + ".change", revision),
            changePercent(id + ".change-percent", revision),
            composition.cells.publishedGrowth(id + ".growth.published", Optional.of(observation)),
            impliedBase(id + ".implied-base", revision),
            fittingBase(revision)));
  }

  private Cell change(String id, Revision revision) {
    return Cell.of(
        id,
        revision
            .change()
            .map(
                change -> number(id, change, "a − b", inputs(revision), revision.changeInterval())),
        MissingReason.NOT_APPLICABLE);
  }

  private Cell changePercent(String id, Revision revision) {
    return Cell.of(
        id,
        revision
            .changePercent()
            .map(
                change ->
                    composition.book.percent(
                        id,
                        change,
                        FigureBook.COMPUTED_DECIMALS,
                        markers(inputs(revision)),
                        Provenance.computed(Measure.YEAR_ON_YEAR.formula(), inputs(revision))
                            .within(revision.changePercentInterval()))),
        MissingReason.NOT_APPLICABLE);
  }

  /** It would disclose a base that its publisher keeps confidential. */
  private Cell impliedBase(String id, Revision revision) {
    if (hasConfidentialBase(revision)) {
      return new Cell.Missing(MissingReason.SUPPRESSED, id);
    }
    return Cell.of(
        id,
        revision
            .impliedBase()
            .map(
                base ->
                    number(
                        id,
                        base,
                        "a ÷ (1 + g ÷ 100)",
                        List.of(revision.observation()),
                        revision.impliedBaseInterval())),
        MissingReason.NOT_APPLICABLE);
  }

  private boolean hasConfidentialBase(Revision revision) {
    Observation observation = revision.observation();
    return composition
        .statistics
        .find(observation.series(), observation.period().minusYears(1))
        .filter(base -> base.status() == Status.Q)
        .isPresent();
  }

  private Figure number(
      String id,
      BigDecimal inCurrency,
      String formula,
      List<Observation> inputs,
      Optional<Interval> open) {
    Unit unit = composition.unit;
    int decimals =
        inputs.stream()
            .flatMap(input -> input.amount().stream())
            .mapToInt(amount -> amount.decimals(unit.size()))
            .min()
            .orElse(0);
    return composition.book.number(
        id,
        inCurrency.divide(unit.size()),
        FigureUnit.of(unit),
        decimals,
        markers(inputs),
        Provenance.computed(formula, inputs).within(open.map(ends -> ends.in(unit.size()))));
  }

  private Set<Marker> markers(List<Observation> inputs) {
    return composition.markers.ofRevision(inputs.get(0), inputs.get(inputs.size() - 1));
  }

  private static List<Observation> inputs(Revision revision) {
    return revision.before().map(before -> List.of(revision.observation(), before)).orElseThrow();
  }

  private Cell fittingBase(Revision revision) {
    if (revision.observation().growthPublished().isEmpty()) {
      return new Cell.Missing(MissingReason.NOT_APPLICABLE);
    }
    if (hasConfidentialBase(revision)) {
      return new Cell.Missing(MissingReason.SUPPRESSED);
    }
    return revision
        .fittingBase()
        .<Cell>map(base -> composition.cells.day(base.release(), base.flags().releaseApproximate()))
        .orElseGet(
            () ->
                new Cell.Words(
                    composition.words.text(
                        revision.hasBase() ? "fitting-base.none" : "fitting-base.absent")));
  }
}

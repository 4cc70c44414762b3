package tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Interval;
import tradebrief.model.Marker;
import tradebrief.model.Period;
import tradebrief.model.Unit;
import tradebrief.statistics.Level;

/**
 * How the total came from its level of a year before to that of the period, in steps that add up.
 * The last four columns say where each step stands and how far it leads, for a chart of columns on
 * top of each other.
 */
final class GrowthStepsTable {
  static final String NAME = "growth_steps";

  private static final String ID = "growth-steps.";

  private final Composition composition;
  private final GrowthSteps steps;
  private final Unit unit;
  private final Set<Marker> markers;

  private GrowthStepsTable(Composition composition, GrowthSteps steps) {
    this.composition = composition;
    this.steps = steps;
    unit = composition.unit;
    markers =
        composition.markers.ofComputed(
            steps.levels().stream().flatMap(level -> level.observations().stream()).toList());
  }

  /**
   * The table; empty where a level is missing, or where exports and imports do not make the total
   * in both years, as happens when their newest releases are of different days.
   */
  static Optional<ReportTable> build(Composition composition) {
    return GrowthSteps.of(composition)
        .map(steps -> new GrowthStepsTable(composition, steps).table());
  }

  /**
   * A level on the way.
   *
   * @param height in units of the currency
   * @param formula of it, in the letters of the levels that it rests on
   * @param levels these
   */
  private record Reached(BigDecimal height, String formula, List<Level.Known> levels) {
    /** After one more step. */
    Reached plus(BigDecimal change, Level.Known now, Level.Known before) {
      List<Level.Known> all = new ArrayList<>(levels);
      all.add(now);
      all.add(before);
      String risen =
          FormulaLetters.letter(levels.size()) + " − " + FormulaLetters.letter(levels.size() + 1);
      return new Reached(height.add(change), formula + " + (" + risen + ")", all);
    }
  }

  private ReportTable table() {
    List<Row> rows = new ArrayList<>();
    rows.add(level("before", composition.period.minusYears(1), steps.before()));
    Reached reached =
        new Reached(steps.before().amount().inCurrency(), "a", List.of(steps.before()));
    for (GrowthSteps.Part part : steps.parts()) {
      BigDecimal change = GrowthSteps.change(part.before(), part.now());
      Reached next = reached.plus(change, part.now(), part.before());
      rows.add(
          step(
              part.flow().toString(),
              new Step(change, List.of(part.now(), part.before()), "a − b", "b − a", open(part)),
              lower(reached, next),
              composition.cells.measure(
                  "trade." + part.flow() + ".contribution", part.contribution())));
      reached = next;
    }
    if (steps.rest().signum() != 0) {
      Reached end = new Reached(steps.now().amount().inCurrency(), "a", List.of(steps.now()));
      rows.add(step("rest", rest(), lower(reached, end), none()));
    }
    rows.add(level("now", composition.period, steps.now()));
    return new ReportTable(
        NAME,
        composition.title(NAME),
        List.of(
            composition.text("step", 5),
            composition.number("amount", 5),
            composition.number("contribution", 4),
            Composition.workbookOnly(composition.number("foot", 4)),
            Composition.workbookOnly(composition.number("whole", 4)),
            Composition.workbookOnly(composition.number("rise", 4)),
            Composition.workbookOnly(composition.number("fall", 4))),
        rows,
        composition.notes("note.growth-steps"),
        Audience.WORKBOOK);
  }

  private static Reached lower(Reached begin, Reached end) {
    return begin.height().compareTo(end.height()) <= 0 ? begin : end;
  }

  private static Interval open(GrowthSteps.Part part) {
    return part.now().amount().interval().minus(part.before().amount().interval());
  }

  /**
   * A change.
   *
   * @param change in units of the currency
   * @param levels that it rests on, in the order of the formula
   * @param formula of the change
   * @param reversed the formula of the same change downwards
   * @param open what the rounding of the levels leaves open, in units of the currency
   */
  private record Step(
      BigDecimal change,
      List<Level.Known> levels,
      String formula,
      String reversed,
      Interval open) {}

  private Step rest() {
    List<Level.Known> levels = new ArrayList<>(List.of(steps.now(), steps.before()));
    Interval open = steps.now().amount().interval().minus(steps.before().amount().interval());
    for (GrowthSteps.Part part : steps.parts()) {
      levels.addAll(List.of(part.now(), part.before()));
      open = open.minus(open(part));
    }
    return new Step(
        steps.rest(), levels, "(a − b) − (c − d) − (e − f)", "(c − d) + (e − f) − (a − b)", open);
  }

  private Row level(String name, Period period, Level.Known level) {
    Cell cell =
        new Cell.Numeric(
            composition.book.tableLevel(ID + name + ".value", level, unit).orElseThrow());
    return new Row(
        List.of(
            new Cell.Words(composition.format.shortPeriod(period)),
            cell,
            none(),
            none(),
            cell,
            none(),
            none()),
        Audience.EVERYWHERE,
        Row.Emphasis.STRONG);
  }

  private Row step(String name, Step step, Reached foot, Cell contribution) {
    Figure change =
        number(name + ".change", step.change(), step.formula(), step.levels(), open(step.open()));
    boolean falls = step.change().signum() < 0;
    return Row.of(
        List.of(
            new Cell.Words(composition.words.text("growth-steps." + name)),
            new Cell.Numeric(change),
            contribution,
            new Cell.Numeric(
                number(
                    name + ".foot",
                    foot.height(),
                    foot.formula(),
                    foot.levels(),
                    Optional.empty())),
            none(),
            falls ? none() : new Cell.Numeric(change),
            falls
                ? new Cell.Numeric(
                    number(
                        name + ".fall",
                        step.change().negate(),
                        step.reversed(),
                        step.levels(),
                        Optional.empty()))
                : none()));
  }

  private Optional<Interval> open(Interval inCurrency) {
    return Optional.of(inCurrency.in(unit.size()));
  }

  private Figure number(
      String name,
      BigDecimal inCurrency,
      String formula,
      List<Level.Known> levels,
      Optional<Interval> open) {
    return composition.book.number(
        ID + name,
        inCurrency.divide(unit.size()),
        FigureUnit.of(unit),
        decimals(levels),
        markers,
        Provenance.computedFrom(formula, levels).within(open));
  }

  /** A sum says no more decimals than the coarsest of its levels is known to. */
  private int decimals(List<Level.Known> levels) {
    return levels.stream().mapToInt(level -> level.shown().decimals(unit.size())).min().orElse(0);
  }

  private static Cell none() {
    return new Cell.Missing(MissingReason.NOT_APPLICABLE);
  }
}

package tradebrief.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Period;
import tradebrief.query.Dimension;
import tradebrief.query.MeasureChoice;
import tradebrief.query.Question;
import tradebrief.query.Span;

/** What is asked for. */
final class QuestionOptions {
  @Option(
      names = "--by",
      paramLabel = "DIMENSION",
      split = ",",
      converter = Converters.OfDimension.class,
      description =
          "what the rows go by, separated by commas: one of year, half, quarter, month, period;"
              + " one of area, province, zone; flow, mode, basis; or batch or evaluation alone, which have no trade"
              + " (default: year, or the kind of the --period given)")
  private List<Dimension> by = List.of();

  @Option(
      names = "--area",
      paramLabel = "CODE",
      converter = Converters.OfPlace.class,
      description =
          "CN, a six-digit code, or zone: and the id of a pilot zone; with --by area, province or"
              + " zone, all within it (default: CN)")
  private @Nullable Area area;

  @Option(
      names = "--flow",
      paramLabel = "FLOW",
      converter = Converters.OfFlow.class,
      description = "total, export or import (default: total)")
  private @Nullable Flow flow;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "a supervision mode such as 9610, or _T for all (default: _T)")
  private @Nullable String mode;

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      converter = Converters.OfBasis.class,
      description =
          "a series such as all-formats (default: of each area, the one with its newest level;"
              + " the table says which)")
  private @Nullable Basis basis;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      converter = Converters.OfSpan.class,
      description =
          "a period, or a first and a last one: 2024..2026, 2024-01..2026-10"
              + " (default: all; without time in --by, the newest year)")
  private @Nullable Span span;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      defaultValue = "value,year-on-year",
      converter = Converters.OfMeasures.class,
      description = {
        "separated by commas, of: " + MeasureChoice.ALL + " (default: ${DEFAULT-VALUE})",
        "Shares and contributions are in the first whole that applies: of a mode, all modes of"
            + " its area; of an area, the nation; of exports or imports, the total. Ranks are"
            + " among the parts of the same whole. Concentration is over the provinces of the"
            + " nation, or the modes of an area. goods-trade-share is in all goods trade."
      })
  private MeasureChoice measures = MeasureChoice.parse("value,year-on-year");

  @Option(
      names = "--base",
      paramLabel = "PERIOD",
      converter = Converters.OfBase.class,
      description =
          "where index is 100 and compound-growth begins (default: the first row of the series)")
  private @Nullable Period base;

  /**
   * The question.
   *
   * @throws IllegalArgumentException for dimensions that do not go together
   */
  Question question() {
    Optional<Span> period = Optional.ofNullable(span);
    return new Question(
        by.isEmpty() ? List.of(Span.usual(period)) : by,
        Optional.ofNullable(area),
        Optional.ofNullable(flow),
        Optional.ofNullable(mode),
        Optional.ofNullable(basis),
        period,
        measures,
        Optional.ofNullable(base));
  }

  /** Whether something is asked for that has no trade. */
  boolean isWithoutTrade() {
    return by.stream().anyMatch(Dimension::standsAlone);
  }
}

package tradebrief.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Evaluation;
import tradebrief.model.Language;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.report.Figure;

/**
 * Where a figure comes from, and where it stands.
 *
 * @param synthetic the title of the data package, when its figures are made up
 * @param area of which area the report is
 * @param period of which period the report is
 * @param asOf as known on which day
 * @param figure the figure, with its formula
 * @param name what it is called
 * @param inputs the observations it rests on, in the order of its formula
 * @param filledIn the formula with its inputs in the place of its letters; empty for a figure that
 *     is not computed, and for a formula in words
 * @param zones the zones it is counted from
 * @param evaluations what is published of the evaluation of zones that it rests on
 * @param cell the workbook's cell, the same in every language; empty when it stands in none
 * @param pages the briefing's first page that says it, or else draws it, a language; none where
 *     none does
 * @param languages the languages asked for, in order
 */
public record Explanation(
    Optional<String> synthetic,
    Area area,
    Period period,
    AsOf asOf,
    Figure figure,
    Text name,
    List<Input> inputs,
    Optional<String> filledIn,
    List<CountedZone> zones,
    List<Evaluation> evaluations,
    Optional<String> cell,
    Map<Language, String> pages,
    List<Language> languages)
    implements FigureAsked {
  /** Copies. */
  public Explanation {
    inputs = List.copyOf(inputs);
    zones = List.copyOf(zones);
    evaluations = List.copyOf(evaluations);
    pages = Map.copyOf(pages);
    languages = List.copyOf(languages);
  }

  @Override
  public String id() {
    return figure.id();
  }

  @Override
  public Text shown() {
    return figure.marked();
  }

  /**
   * An input.
   *
   * @param letter its name in the formula
   * @param observation the observation
   */
  public record Input(String letter, Observation observation) {}

  /**
   * A zone that was counted.
   *
   * @param zone the zone
   * @param events what is known to have happened to it, in order; at least its establishment
   */
  public record CountedZone(Zone zone, List<ZoneEvent> events) {
    /** Copies. */
    public CountedZone {
      events = List.copyOf(events);
    }
  }
}

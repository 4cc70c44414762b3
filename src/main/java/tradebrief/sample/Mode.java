package tradebrief.sample;

import java.time.YearMonth;
import java.util.List;
import tradebrief.model.Area;
import tradebrief.model.Flow;

/**
 * How large a supervision mode is made.
 *
 * @param code the mode
 * @param since its first month
 * @param exports its share of exports in its first month, 0 to 1
 * @param imports its share of imports, 0 to 1; 0 for a mode of exports only
 * @param gain by how much its share of exports rises a year
 */
record Mode(String code, YearMonth since, double exports, double imports, double gain) {
  /** The modes that the package has; what they leave of the total has no mode in it. */
  static final List<Mode> ALL =
      List.of(
          new Mode("9610", YearMonth.of(2018, 1), 0.20, 0.10, 0),
          new Mode("1210", YearMonth.of(2018, 1), 0.06, 0.48, 0),
          new Mode("9810", YearMonth.of(2020, 7), 0.03, 0, 0.01));

  /** The made-up series break: where, from when on, and what it does to the level of 9610. */
  private static final Area BREAK_AREA = Area.parse("420000");

  private static final YearMonth BREAK_MONTH = YearMonth.of(2022, 1);
  private static final double BREAK_FACTOR = 1.35;

  /** The directions that are published of it. */
  List<Flow> flows() {
    return imports > 0 ? List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT) : List.of(Flow.EXPORT);
  }

  /** Its values, each a part of the same month of all modes. */
  Panel panel(List<Area> provinces, Panel all, Noise noise) {
    return new Panel(
        provinces,
        (area, flow, month) ->
            Math.round(
                all.value(area, flow, month) * share(area, flow, month) * noise.factor(0.06)));
  }

  private double share(Area area, Flow flow, int month) {
    int age = month - Timeline.index(since);
    if (age < 0) {
      return 0;
    }
    boolean after = !Timeline.month(month).isBefore(BREAK_MONTH);
    double jump = code.equals("9610") && area.equals(BREAK_AREA) && after ? BREAK_FACTOR : 1;
    return switch (flow) {
      case EXPORT -> jump * (exports + gain * age / 12);
      case IMPORT -> jump * imports;
      case TOTAL -> throw new IllegalArgumentException("a total is a sum");
    };
  }
}

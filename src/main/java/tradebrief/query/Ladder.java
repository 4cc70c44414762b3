package tradebrief.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Mode;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * Which series is a part of which. One supervision mode is a part of all modes of its area; an area
 * is a part of the nation; one flow of the nation is a part of its total. The first of these that
 * applies counts, always on one basis; the nation's total is its own whole.
 *
 * @param all every series there is
 * @param provinces the province-level divisions, with figures or not
 * @param modes the supervision modes, as far as the package lists them
 */
record Ladder(Set<Series> all, List<Area> provinces, List<Mode> modes) {
  /** What a series is a part of. */
  Series whole(Series series) {
    if (!isAllModes(series)) {
      return new Series(series.area(), series.flow(), Series.ALL_MODES, series.basis());
    }
    return isNation(series)
        ? Series.of(Area.CN, Flow.TOTAL, series.basis())
        : Series.of(Area.CN, series.flow(), series.basis());
  }

  /** The series that a series is ranked among, itself included. */
  List<Series> peers(Series series) {
    return all.stream().filter(isPeer(series)).toList();
  }

  private static Predicate<Series> isPeer(Series series) {
    if (!isAllModes(series)) {
      return other ->
          !isAllModes(other)
              && other.area().equals(series.area())
              && other.flow() == series.flow()
              && other.basis() == series.basis();
    }
    if (!isNation(series)) {
      return other ->
          other.area().level() == series.area().level()
              && other.flow() == series.flow()
              && isAllModes(other)
              && other.basis() == series.basis();
    }
    boolean total = series.flow() == Flow.TOTAL;
    return other ->
        isNation(other)
            && isAllModes(other)
            && other.basis() == series.basis()
            && total == (other.flow() == Flow.TOTAL);
  }

  /**
   * The parts whose concentration a series has: every province of the nation, whether it has
   * figures or not, and every mode of which an area has figures.
   */
  List<Series> parts(Series series) {
    if (isNation(series)) {
      return provinces.stream()
          .map(area -> new Series(area, series.flow(), series.mode(), series.basis()))
          .toList();
    }
    return all.stream()
        .filter(
            part ->
                isAllModes(series)
                    && !isAllModes(part)
                    && part.area().equals(series.area())
                    && part.basis() == series.basis())
        .filter(part -> series.flow() == Flow.TOTAL || part.flow() == series.flow())
        .map(Series::mode)
        .distinct()
        .map(mode -> new Series(series.area(), series.flow(), mode, series.basis()))
        .map(this::ofItsFlow)
        .toList();
  }

  /** A mode of exports alone has them as its total. */
  private Series ofItsFlow(Series mode) {
    Optional<Flow> flow = find(mode).flatMap(Mode::oneWay);
    return flow.isEmpty() || all.contains(mode)
        ? mode
        : new Series(mode.area(), flow.get(), mode.mode(), mode.basis());
  }

  /** Whether a series is of a mode that took effect only after a period. */
  boolean isOfLaterMode(Series series, Period period) {
    return find(series).filter(mode -> mode.isLaterThan(period)).isPresent();
  }

  private Optional<Mode> find(Series series) {
    return modes.stream().filter(mode -> mode.code().equals(series.mode())).findFirst();
  }

  private static boolean isAllModes(Series series) {
    return series.mode().equals(Series.ALL_MODES);
  }

  private static boolean isNation(Series series) {
    return series.area().equals(Area.CN);
  }
}

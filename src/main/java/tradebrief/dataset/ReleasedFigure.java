package tradebrief.dataset;

import java.time.LocalDate;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * One release of one figure.
 *
 * @param series which figure
 * @param period of which time
 * @param day the day of the release
 */
record ReleasedFigure(Series series, Period period, LocalDate day) {
  static ReleasedFigure of(Observation one) {
    return new ReleasedFigure(one.series(), one.period(), one.release());
  }

  /** Written out, as {@link #equals} is: every row asks for it. */
  @Override
  public int hashCode() {
    return 31 * (31 * series.hashCode() + period.hashCode()) + day.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleasedFigure figure
        && series.equals(figure.series)
        && period.equals(figure.period)
        && day.equals(figure.day);
  }
}

package tradebrief.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A customs supervision mode (海关监管方式) of cross-border e-commerce.
 *
 * @param code four digits, such as {@code 9710}
 * @param oneWay the flow that it is confined to; empty for one of both, or where the package does
 *     not say
 * @param effective the day on which it took effect; empty where the package does not say
 */
public record Mode(String code, Optional<Flow> oneWay, Optional<LocalDate> effective) {
  /** Whether a period ended before it took effect: there is no figure of it then. */
  public boolean isLaterThan(Period period) {
    return effective.filter(day -> period.lastDay().isBefore(day)).isPresent();
  }
}

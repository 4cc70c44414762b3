package tradebrief.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import tradebrief.delivery.Orders;
import tradebrief.model.Area;
import tradebrief.model.Period;

/**
 * What a user wants sent.
 *
 * @param period which period; empty for the newest that was made
 * @param asOf as known on which day; empty for everything known
 * @param area only to the recipients of an area; to all, when empty
 * @param group only to the recipients of a group; to all, when empty
 * @param orders what holds it back, and what does not
 * @param files where everything is
 */
public record SendRequest(
    Optional<Period> period,
    Optional<LocalDate> asOf,
    Optional<Area> area,
    Optional<String> group,
    Orders orders,
    Files files) {
  /**
   * Where everything is.
   *
   * @param out the folder that output folders are in
   * @param templates the folder of the templates
   * @param settings the file of the settings
   */
  public record Files(Path out, Path templates, Path settings) {}
}

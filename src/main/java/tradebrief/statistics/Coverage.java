package tradebrief.statistics;

import java.util.List;
import tradebrief.model.Prefecture;
import tradebrief.model.Province;

/**
 * How far pilot zones cover a province (全覆盖). It is covered fully when every prefecture-level
 * division has a zone of its own, or the zone is the whole island. A county-level zone does not
 * stand for its prefecture, counties that the province administers are not prefecture-level, and
 * municipalities, which would be covered trivially, are not counted.
 *
 * @param province which province
 * @param divisions its prefecture-level divisions
 * @param missing those without a zone of their own
 */
public record Coverage(Province province, List<Prefecture> divisions, List<Prefecture> missing) {
  /** How far. */
  public enum Degree {
    FULL,
    PARTIAL,
    NONE,
    /** A municipality, or a province without prefecture-level divisions: covered trivially. */
    NOT_COUNTED
  }

  /** Copies. */
  public Coverage {
    divisions = List.copyOf(divisions);
    missing = List.copyOf(missing);
  }

  /** How far. */
  public Degree degree() {
    if (province.municipality() || divisions.isEmpty()) {
      return Degree.NOT_COUNTED;
    }
    if (missing.isEmpty()) {
      return Degree.FULL;
    }
    return missing.size() == divisions.size() ? Degree.NONE : Degree.PARTIAL;
  }
}

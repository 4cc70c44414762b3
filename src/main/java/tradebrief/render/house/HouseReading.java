package tradebrief.render.house;

import java.util.List;
import tradebrief.model.Finding;

/**
 * What came of reading a house style.
 *
 * @param house what could be understood of it, with the usual in the place of what could not
 * @param findings everything wrong, by place
 */
public record HouseReading(House house, List<Finding> findings) {
  /** Copies. */
  public HouseReading {
    findings = List.copyOf(findings);
  }
}

package tradebrief.statistics;

import java.util.List;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;

/**
 * The zones that one reply of the State Council established.
 *
 * @param number from 1
 * @param reply its dates and document
 * @param zones its zones, those revoked since included
 * @param activeAfter how many zones of all batches existed on the day of the reply
 */
public record Batch(int number, ZoneEvent reply, List<Zone> zones, int activeAfter) {
  /** Copies. */
  public Batch {
    zones = List.copyOf(zones);
  }
}

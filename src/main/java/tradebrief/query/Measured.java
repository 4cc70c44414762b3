package tradebrief.query;

import java.util.Collections;
import java.util.Set;
import tradebrief.model.Marker;
import tradebrief.statistics.Result;

/**
 * What a measure says of a row.
 *
 * @param result the number, or why there is none
 * @param markers the shorthand beside the number, or in its place
 */
record Measured(Result result, Set<Marker> markers) {
  /** Copies. */
  Measured {
    markers = Collections.unmodifiableSet(markers);
  }
}

package tradebrief.dataset;

import tradebrief.model.Observation;
import tradebrief.model.Place;

/**
 * An observation, and the row that says it.
 *
 * @param row a row without errors
 * @param observation what it means
 */
record Published(Row row, Observation observation) {
  static Published of(Row row, Meanings meanings) {
    return new Published(row, Records.observation(row, meanings));
  }

  /** Where its value stands. */
  Place valuePlace() {
    return row.place("value");
  }
}

package tradebrief.text;

import tradebrief.model.Place;

/** One field of a CSV file. */
public final class CsvCell {
  private final Positions positions;
  private final int offset;
  private final String text;

  CsvCell(Positions positions, int offset, String text) {
    this.positions = positions;
    this.offset = offset;
    this.text = text;
  }

  /** Where it starts, at its opening quote if it has one; worked out only when asked for. */
  public Place place() {
    return positions.at(offset);
  }

  /** What it says, without the quotes; empty when it is. */
  public String text() {
    return text;
  }
}

package tradebrief.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One record of a CSV file, on one line or, where a quoted field holds line breaks, more. It has
 * one field at least.
 */
public final class CsvRow {
  private final Positions positions;
  private final int[] starts;
  private final String[] texts;

  CsvRow(Positions positions, int[] starts, String[] texts) {
    this.positions = positions;
    this.starts = starts;
    this.texts = texts;
  }

  /** How many fields it has. */
  public int size() {
    return texts.length;
  }

  /** What a field says, without the quotes; empty when it says nothing. */
  public String text(int index) {
    return texts[index];
  }

  /** A field, counted from 0. */
  public CsvCell cell(int index) {
    return new CsvCell(positions, starts[index], texts[index]);
  }

  /** Its fields. */
  public List<CsvCell> cells() {
    return IntStream.range(0, size()).mapToObj(this::cell).toList();
  }

  /** What its fields say. */
  public List<String> texts() {
    return Collections.unmodifiableList(Arrays.asList(texts));
  }

  /**
   * As many fields: what is beyond is left off, and what is lacking says nothing, in the place of
   * the last one.
   */
  public CsvRow resized(int fields) {
    int[] places = Arrays.copyOf(starts, fields);
    String[] words = Arrays.copyOf(texts, fields);
    for (int i = size(); i < fields; i++) {
      places[i] = starts[size() - 1];
      words[i] = "";
    }
    return new CsvRow(positions, places, words);
  }
}

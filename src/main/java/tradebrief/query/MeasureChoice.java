package tradebrief.query;

import java.util.Arrays;
import java.util.List;
import tradebrief.model.Codes;
import tradebrief.statistics.Measure;

/**
 * Which measures are asked for.
 *
 * @param measures in the order asked for, each once
 */
public record MeasureChoice(List<Measure> measures) {
  /** What may be asked for, in the order of {@link Measure}. */
  public static final String ALL =
      "value, year-on-year, month-on-month, cumulative, cumulative-growth, rolling-year,"
          + " rolling-year-growth, index, compound-growth, share, share-change, contribution, rank,"
          + " rank-change, balance, export-import-ratio, goods-trade-share, concentration";

  private static final Codes<Measure> CODES = new Codes<>(List.of(Measure.values()), "a measure");

  /** Copies. */
  public MeasureChoice {
    measures = measures.stream().distinct().toList();
  }

  /**
   * Reads codes with commas between them.
   *
   * @throws IllegalArgumentException with the accepted codes, when one is none
   */
  public static MeasureChoice parse(String text) {
    return new MeasureChoice(Arrays.stream(text.split(",", -1)).map(CODES::parse).toList());
  }
}

package tradebrief.aggregate.records;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the columns that are needed are called in the input.
 *
 * @param headers the names there, in the order of {@link #NEEDED}, no two the same
 */
public record Columns(List<String> headers) implements Serializable {
  /** The columns that are needed, by the names that the question has for them. */
  public static final List<String> NEEDED =
      List.of(
          "period",
          "province_code",
          "zone_id",
          "flow",
          "mode_code",
          "partner",
          "hs4",
          "value_cny",
          "quantity");

  private static final List<String> FLOATING = List.of("FLOAT", "DOUBLE");

  /** Checks and copies. */
  public Columns {
    headers = List.copyOf(headers);
    if (headers.size() != NEEDED.size() || headers.stream().distinct().count() != headers.size()) {
      throw new IllegalArgumentException("one name each for " + NEEDED + ": " + headers);
    }
  }

  /** Called as the question calls them. */
  public static Columns same() {
    return renamed(Map.of());
  }

  /**
   * Called otherwise.
   *
   * @param names by the name that the question has, for those that differ
   */
  public static Columns renamed(Map<String, String> names) {
    return new Columns(NEEDED.stream().map(column -> names.getOrDefault(column, column)).toList());
  }

  /**
   * Where the columns stand in a file.
   *
   * @param file its name, for the message
   * @param header its column names
   * @return positions from 0, in the order of {@link #NEEDED}
   * @throws UnusableInputException when some of them are not there, or there twice: all of these
   */
  public List<Integer> positions(String file, List<String> header) throws UnusableInputException {
    List<UnusableInputException> faults = new ArrayList<>();
    List<String> missing = headers.stream().filter(name -> !header.contains(name)).toList();
    if (!missing.isEmpty()) {
      faults.add(
          new UnusableInputException(
              file,
              1,
              "missing-column",
              "no column '" + String.join("', '", missing) + "' among " + String.join(", ", header),
              "the columns " + String.join(", ", headers),
              "--columns FILE says how the columns are called there"));
    }
    for (String name : headers) {
      if (header.indexOf(name) != header.lastIndexOf(name)) {
        faults.add(
            new UnusableInputException(
                file, 1, "duplicate-column", "column '" + name + "' twice", "it once", ""));
      }
    }
    UnusableInputException.throwAll(faults);
    return headers.stream().map(header::indexOf).toList();
  }

  /**
   * Requires that no column of a file whose columns have types is of floating point.
   *
   * @param file its name, for the message
   * @param type of a column, by its name there, in SQL
   * @throws UnusableInputException when some of them are: all of these
   */
  public void requireExact(String file, UnaryOperator<String> type) throws UnusableInputException {
    List<UnusableInputException> faults = new ArrayList<>();
    for (String column : headers) {
      if (FLOATING.contains(type.apply(column))) {
        faults.add(
            new UnusableInputException(
                file,
                0,
                "floating-point",
                "column '" + column + "' of type " + type.apply(column),
                "a decimal, a whole number or text",
                "floating point is not exact to the cent: write the column as DECIMAL(18, 2)"));
      }
    }
    UnusableInputException.throwAll(faults);
  }
}

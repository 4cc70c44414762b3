package testutil;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tradebrief.render.excel.LongTable;
import tradebrief.render.excel.LongWorkbook;

/** Long tables of made-up rows, half of them numbers, which are never all in memory. */
public final class LongTables {
  private LongTables() {}

  /**
   * A table.
   *
   * @param rows how many
   * @param columns how many; those at odd places hold numbers
   */
  public static LongTable of(int rows, int columns) {
    List<String> header = IntStream.range(0, columns).mapToObj(i -> "column_" + i).toList();
    return new LongTable(
        "query",
        "A long table",
        "",
        "en",
        List.of("made up"),
        header,
        () -> IntStream.range(0, rows).mapToObj(row -> row(row, columns)).iterator());
  }

  private static List<Object> row(int row, int columns) {
    List<Object> values = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      values.add(
          i % 2 == 0
              ? String.format(Locale.ROOT, "text %d", row % 5000 + i)
              : BigDecimal.valueOf(row * 7L + i, 2));
    }
    return values;
  }

  /** The sum of the first column of numbers. */
  public static BigDecimal sum(int rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; row < rows; row++) {
      sum = sum.add(BigDecimal.valueOf(row * 7L + 1, 2));
    }
    return sum;
  }

  /** Writes one: how many rows, how many columns, which file. */
  public static void main(String... args) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      LongWorkbook.write(of(Integer.parseInt(args[0]), Integer.parseInt(args[1])), out);
    }
    System.out.println(args[0] + " rows");
  }
}

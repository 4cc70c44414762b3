package tradebrief.aggregate;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import testutil.Declarations;

/** Files of rows that readers are known to take differently. */
final class OddRows {
  private static final String SOUND = "2025-03,330000,hangzhou,export,9610,US,6109,12.50,3";

  private static final List<String> VALUES =
      List.of(
          "",
          " 12",
          "12 ",
          "1e3",
          "1E3",
          "+5",
          "-5",
          "-0",
          ".5",
          "5.",
          "007.10",
          "1_000",
          "NaN",
          "Infinity",
          "0x10",
          "1.005",
          "1.0050",
          "1.500",
          "1.00000000000",
          "1.50" + "0".repeat(36),
          "1.50" + "0".repeat(37),
          "12345678901234567",
          "9999999999999999.99",
          "0",
          "null",
          "NULL",
          "\"1,000\"",
          "\"12.50\"",
          "\"\"",
          "\"12\n\"",
          "\u0661",
          "12\u00a0",
          "1\t");

  private OddRows() {}

  static void write(Path folder) throws IOException, SQLException {
    StringBuilder text = new StringBuilder("\uFEFF").append(Declarations.HEADER).append("\r\n");
    for (String value : VALUES) {
      text.append(SOUND.replace("12.50", value)).append("\r\n");
      text.append(SOUND.substring(0, SOUND.length() - 1)).append(value).append("\r\n");
      text.append(SOUND.replace("US", value)).append("\r\n");
      text.append(SOUND.replace("hangzhou", value)).append("\r\n");
    }
    text.append("\r\n").append(SOUND).append(",\r\n2025-03\r\n   \r\n,,,,,,,,\r\n");
    text.append(SOUND.replace("2025-03", "2025-00")).append("\r\n");
    text.append(SOUND.replace("330000", "330100")).append("\r\n");
    text.append(SOUND.replace("US", "U\"S")).append("\r\n");
    text.append(SOUND.replace("export", "Export")).append("\r\n");
    text.append(SOUND); // without an end of its line
    Files.writeString(folder.resolve("a.csv"), text);
    byte[] latin =
        (Declarations.HEADER + "\n" + SOUND + "\n" + SOUND.replace("US", "\u00dcS") + "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.csv"), latin);
    Path some = folder.resolve("some.csv");
    Declarations.withFaults(7, 31).write(some, 2_000);
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.csv.gz")))) {
      Files.copy(some, packed);
    }
    try (OutputStream packed =
        new ZstdOutputStream(Files.newOutputStream(folder.resolve("c.csv.zst")))) {
      Files.copy(some, packed);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          ("COPY (SELECT * REPLACE (TRY_CAST(value_cny AS DECIMAL(20, 4)) AS value_cny, CAST(NULLIF(hs4,"
                  + " '61.9') AS INTEGER) AS hs4) FROM read_csv('%s', all_varchar = true,"
                  + " ignore_errors = true)) TO '%s'")
              .formatted(some, folder.resolve("d.parquet")));
    }
  }
}

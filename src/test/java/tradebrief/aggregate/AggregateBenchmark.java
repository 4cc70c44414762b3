package tradebrief.aggregate;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Declarations;
import tradebrief.cli.Main;

/**
 * By hand: what {@code aggregate} costs, against the bare query through JDBC on the same file, in
 * turn. Each run is a process of its own; its processor time is what the operating system says, so
 * that other work on the machine matters little.
 *
 * <p>{@code mvn test -Dtest=AggregateBenchmark -Drows=1000000,10000000} makes a file of so many
 * rows each, and prints processor seconds, seconds and peak MB of each run. Needs Linux.
 */
class AggregateBenchmark {
  private static final String BARE =
      "SELECT period, province_code, zone_id, flow, mode_code, sum(value_cny), count(*)"
          + " FROM read_csv('%s', header = true, auto_detect = false, columns = {"
          + "'period': 'VARCHAR', 'province_code': 'VARCHAR', 'zone_id': 'VARCHAR',"
          + " 'flow': 'VARCHAR', 'mode_code': 'VARCHAR', 'partner': 'VARCHAR', 'hs4': 'VARCHAR',"
          + " 'value_cny': 'DECIMAL(18, 2)', 'quantity': 'VARCHAR'}) GROUP BY ";

  /** The finest sums, and nothing else: no roll-up, no check. */
  private static final String FINEST = "period, province_code, zone_id, flow, mode_code";

  /** The sums that the package holds, asked of the rows in one query; no check. */
  private static final String ROLLED_UP =
      "GROUPING SETS ((period, flow, mode_code), (period, flow), (period, mode_code), (period),"
          + " (period, province_code, flow, mode_code), (period, province_code, flow),"
          + " (period, province_code, mode_code), (period, province_code),"
          + " (period, zone_id, flow, mode_code), (period, zone_id, flow),"
          + " (period, zone_id, mode_code), (period, zone_id))";

  @TempDir private Path folder;

  @Test
  void costsLittleMoreThanTheBareQuery() throws Exception {
    for (String rows : System.getProperty("rows", "1000000").split(",", -1)) {
      compare(folder, Long.parseLong(rows), Integer.getInteger("runs", 3));
    }
  }

  /** One half of it. */
  public static void main(String... words) throws Exception {
    switch (words[0]) {
      case "finest" -> bare(words[1], FINEST);
      case "rolled-up" -> bare(words[1], ROLLED_UP);
      case "aggregate" -> aggregate(Arrays.copyOfRange(words, 1, words.length));
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private static void bare(String file, String groups) throws Exception {
    long count = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET memory_limit = '512MB'");
      statement.execute("SET preserve_insertion_order = false");
      try (ResultSet rows = statement.executeQuery(BARE.formatted(file) + groups)) {
        while (rows.next()) {
          count++;
        }
      }
    }
    printCosts(count + " groups");
  }

  private static void aggregate(String... words) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = Main.run(out, err, words);
    printCosts("exit code " + exitCode);
  }

  private static void printCosts(String what) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double seconds = system.getProcessCpuTime() / 1e9;
    String peak =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("VmHWM: 0 kB")
            .replaceAll("[^0-9]", "");
    double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    System.out.printf("cpu %.2f wall %.1f peak %d%n", seconds, wall, Long.parseLong(peak) / 1024);
    System.out.println(what);
  }

  private static void compare(Path folder, long rows, int runs) throws Exception {
    Path file = folder.resolve(rows + ".csv");
    if (Files.notExists(file)) {
      Declarations.sound(20220210).write(file, rows);
    }
    Path target = folder.resolve("benchmark");
    for (int run = 0; run < runs; run++) {
      List<String> finest = start("finest", file.toString());
      List<String> rolledUp = start("rolled-up", file.toString());
      List<String> whole =
          start(
              "aggregate",
              "aggregate",
              file.toString(),
              "--out",
              target.toString(),
              "--release",
              "2026-01-20",
              "--source",
              "benchmark",
              "--synthetic",
              "--quiet");
      System.out.printf(
          "%d rows: finest %s; rolled up %s; aggregate %s%n",
          rows, costs(finest), costs(rolledUp), costs(whole));
    }
  }

  private static String costs(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("cpu")).findFirst().orElse("" + lines);
  }

  private static List<String> start(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AggregateBenchmark.class.getName()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    process.waitFor();
    return lines;
  }
}

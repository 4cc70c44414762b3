package tradebrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Declarations;
import testutil.Slow;
import testutil.SparkCluster;

/** Spark against DuckDB, byte for byte; where {@code mvn -f src/spark package} fetched a Spark. */
@Slow
class SparkAggregateTest {
  private static final int FILES = 8;
  private static final long FEW = 200_000;

  /** Ten million, or as many as {@code -Ddeclarations=…} says. */
  private static final long MANY = Long.getLong("declarations", 10_000_000);

  @TempDir Path folder;

  @BeforeEach
  void spark() {
    SparkCluster.needSpark();
  }

  private Cli.Result aggregate(String out, String input, String... more) {
    List<String> words = new ArrayList<>(List.of("aggregate", input, "--quiet"));
    words.addAll(List.of("--out", folder.resolve(out).toString(), "--source", "a test"));
    words.addAll(List.of("--release", "2026-01-20", "--max-rejected", "1000000000"));
    words.addAll(List.of(more));
    return Cli.run(words.toArray(String[]::new));
  }

  private Cli.Result withSpark(String out, String input, String master, String... more) {
    List<String> words = new ArrayList<>(List.of("--engine", "spark", "--master", master));
    for (String setting : List.of("spark.driver.host", "spark.driver.bindAddress")) {
      words.addAll(List.of("--spark-conf", setting + "=127.0.0.1"));
    }
    words.addAll(List.of(more));
    return aggregate(out, input, words.toArray(String[]::new));
  }

  private void assertSame(String one, String other) throws IOException {
    assertThat(MadePackage.contents(folder.resolve(other)))
        .isEqualTo(MadePackage.contents(folder.resolve(one)))
        .containsKeys("manifest.json", "zone_trade.csv");
    assertThat(Files.mismatch(rejects(one), rejects(other))).isEqualTo(-1);
  }

  private Path rejects(String out) {
    return folder.resolve(out + ".rejects.csv");
  }

  /** Sums with DuckDB, and holds it against the plain loop. */
  private Cli.Result sumOf(Path input, long rows) throws IOException {
    Files.createDirectory(input);
    PlainLoop loop = new PlainLoop();
    for (int i = 0; i < FILES; i++) {
      Path file = input.resolve(i + ".csv");
      Declarations.withFaults(i, 9_973).write(file, rows / FILES);
      loop.read(file);
    }
    Cli.Result result = aggregate("duckdb", input.toString());
    assertThat(result.errorOutput()).isEmpty();
    assertThat(new MadePackage(folder.resolve("duckdb")).centsByKey()).isEqualTo(loop.centsByKey());
    assertThat(result.output())
        .startsWith(
            "rows in %d = aggregated %d + rejected %d"
                .formatted(loop.rows(), loop.soundRows(), loop.rows() - loop.soundRows()));
    return result;
  }

  private void assertSpark(Cli.Result spark, Cli.Result duckDb) throws IOException {
    assertThat(spark.errorOutput()).isEmpty();
    assertThat(spark.exitCode()).isZero();
    assertThat(spark.output().replace("/spark", "/duckdb")).isEqualTo(duckDb.output());
    assertSame("duckdb", "spark");
  }

  @Test
  void aClusterMakesTheBytesThatDuckDbMakes() throws Exception {
    Path input = folder.resolve("declarations");
    Cli.Result duckDb = sumOf(input, FEW);

    Path logs = Files.createDirectory(folder.resolve("cluster"));
    try (SparkCluster cluster = SparkCluster.start(logs)) {
      assertSpark(withSpark("spark", input.toString(), cluster.url()), duckDb);
      cluster.awaitLines("Registering app tradebrief", 1);
      cluster.awaitLines("Launching executor", 2);
    }
  }

  /** Minutes, not seconds: {@code mvn -P slow verify}. */
  @Test
  void aLostWorkerCostsTimeAndNoRows() throws Exception {
    Path input = folder.resolve("declarations");
    Cli.Result duckDb = sumOf(input, MANY);

    Path logs = Files.createDirectory(folder.resolve("cluster"));
    try (SparkCluster cluster = SparkCluster.start(logs)) {
      AtomicReference<Cli.Result> result = new AtomicReference<>();
      Thread job =
          new Thread(() -> result.set(withSpark("spark", input.toString(), cluster.url())));
      job.start();
      boolean killed = cluster.killWorkerAtWork(job);
      job.join();

      assertThat(killed).as("a worker was killed while it worked").isTrue();
      cluster.awaitLines("Removing worker", 1);
      assertSpark(result.get(), duckDb);
    }
  }

  @Test
  void bothEnginesRejectAlike() throws Exception {
    Path input = Files.createDirectory(folder.resolve("declarations"));
    OddRows.write(input);

    Cli.Result duckDb = aggregate("duckdb", input.toString());
    Cli.Result spark = withSpark("spark", input.toString(), "local[2]");

    assertThat(spark.errorOutput()).isEqualTo(duckDb.errorOutput()).hasLineCount(1);
    assertThat(duckDb.output()).contains("row-length", "no-value", "partner");
    assertSame("duckdb", "spark");
  }

  @Test
  void theDriverHasTheMemoryThatIsGiven() throws Exception {
    Path input = folder.resolve("a.csv");
    Declarations.sound(1).write(input, 10);

    Cli.Result result = withSpark("spark", input.toString(), "local[2]", "--memory", "100MB");

    assertThat(result.errorOutput()).contains("System memory 104857600 must be at least");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void anAddressIsLookedUpBySpark() throws Exception {
    Path input = Files.createDirectory(folder.resolve("declarations"));
    for (int i = 0; i < 2; i++) {
      Declarations.withFaults(i, 100).write(input.resolve(i + ".csv"), 300);
    }
    String pattern = "file://" + input + "/*.csv";

    Cli.Result duckDb = aggregate("duckdb", input.toString());
    Cli.Result spark = withSpark("spark", pattern, "local[2]");

    assertThat(spark.errorOutput()).isEqualTo(duckDb.errorOutput());
    assertThat(spark.output().replace("/spark", "/duckdb")).isEqualTo(duckDb.output());
    assertThat(Files.readString(rejects("spark")))
        .isEqualTo(
            Files.readString(rejects("duckdb")).replace(input.toString(), "file://" + input));
    assertThat(folder.resolve("spark").resolve("manifest.json")).content().contains(pattern);
  }

  @Test
  void whatIsNoTableIsAFindingOfSparkToo() throws Exception {
    Path quotes =
        Files.writeString(
            folder.resolve("quotes.csv"),
            Declarations.HEADER + "\n2025-03,330000,,export,9610,\"US\"A,6109,12.50,3\n");

    Cli.Result result = withSpark("spark", quotes.toString(), "local[2]");

    assertThat(result.errorOutput()).contains("quotes.csv:2:0: error quotes");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(folder.resolve("spark")).doesNotExist();
  }
}

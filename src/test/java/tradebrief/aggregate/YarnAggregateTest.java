package tradebrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Declarations;
import testutil.Slow;
import testutil.YarnCluster;

/** Spark on YARN against DuckDB; where {@code mvn -f src/spark package -P yarn} fetched both. */
@Slow
class YarnAggregateTest {
  private static final int FILES = 8;
  private static final long ROWS_OF_A_FILE = 5_000;

  @TempDir Path folder;

  private List<String> words(String out, String... more) {
    List<String> words = new ArrayList<>(List.of("aggregate", folder.resolve("in").toString()));
    words.addAll(List.of("--out", folder.resolve(out).toString(), "--source", "a test"));
    words.addAll(List.of("--release", "2026-01-20", "--max-rejected", "1000000", "--quiet"));
    words.addAll(List.of(more));
    return words;
  }

  /** A process of its own, for Spark finds YARN by the environment. */
  private Process onYarn(YarnCluster cluster) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "tradebrief.cli.Main"));
    command.addAll(words("yarn", "--engine", "spark", "--master", "yarn"));
    for (String setting :
        List.of(
            "spark.driver.host=127.0.0.1",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.yarn.appMasterEnv.SPARK_LOCAL_IP=127.0.0.1",
            "spark.executorEnv.SPARK_LOCAL_IP=127.0.0.1",
            // so few rows are not worth compiling for long
            "spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1",
            "spark.yarn.am.extraJavaOptions=-XX:TieredStopAtLevel=1",
            "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1",
            // not the home of whoever tests
            "spark.yarn.stagingDir=" + folder.resolve("staging").toUri())) {
      command.addAll(List.of("--spark-conf", setting));
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HADOOP_CONF_DIR", cluster.configuration().toString());
    return builder
        .redirectOutput(folder.resolve("yarn.output").toFile())
        .redirectError(folder.resolve("yarn.errors").toFile())
        .start();
  }

  @Test
  void aLostExecutorCostsNoRowsAndTheBytesAreThoseOfDuckDb() throws Exception {
    YarnCluster.needYarn();
    Path input = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < FILES; i++) {
      Declarations.withFaults(i, 997).write(input.resolve(i + ".csv"), ROWS_OF_A_FILE);
    }
    Cli.Result duckDb = Cli.run(words("duckdb").toArray(String[]::new));
    assertThat(duckDb.exitCode()).as(duckDb.errorOutput()).isZero();

    Path logs = Files.createDirectory(folder.resolve("cluster"));
    try (YarnCluster cluster = YarnCluster.start(logs)) {
      Process spark = onYarn(cluster);
      try {
        boolean killed = cluster.killExecutorAtWork(spark);
        int exitCode = spark.waitFor();

        assertThat(folder.resolve("yarn.errors")).content().isEqualTo(duckDb.errorOutput());
        assertThat(exitCode).isZero();
        assertThat(killed).as("an executor was killed while it worked").isTrue();
        // the application's master, two executors, and one for the one that was lost
        cluster.awaitLines("Container Transitioned from NEW to ALLOCATED", 4);
      } finally {
        spark.destroyForcibly();
      }
    }

    assertThat(Files.readString(folder.resolve("yarn.output")).replace("/yarn", "/duckdb"))
        .isEqualTo(duckDb.output())
        .startsWith("rows in ");
    assertThat(MadePackage.contents(folder.resolve("yarn")))
        .isEqualTo(MadePackage.contents(folder.resolve("duckdb")))
        .containsKeys("manifest.json", "zone_trade.csv");
    assertThat(
            Files.mismatch(
                folder.resolve("yarn.rejects.csv"), folder.resolve("duckdb.rejects.csv")))
        .isEqualTo(-1);
  }
}

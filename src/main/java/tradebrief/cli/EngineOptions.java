package tradebrief.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import tradebrief.app.EngineChoice;

/** Which engine sums, and how much of the machine it gets. */
final class EngineOptions {
  private static final List<String> ENGINES = List.of("duckdb", "spark");
  private static final List<String> ONLY_FOR_SPARK =
      List.of("--master", "--spark-home", "--spark-conf");
  private static final int DEFAULT_MEMORY = 512;
  private static final int DEFAULT_SPARK_MEMORY = 1024;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "duckdb",
      description = "duckdb, in this process, or spark (default: ${DEFAULT-VALUE})")
  private String engine = "duckdb";

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      converter = Converters.OfMemory.class,
      description =
          "what the engine may use, as 512MB or 4GB, before it spills to disk beside the package;"
              + " with spark for the driver and for each executor (default: 512MB, spark 1GB)")
  private @Nullable Integer memory;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description =
          "where Spark runs, as spark-submit takes it: local[*], spark://HOST:7077, yarn, k8s://URL"
              + " (default: ${DEFAULT-VALUE})")
  private String master = "local[*]";

  @Option(
      names = "--spark-home",
      paramLabel = "DIR",
      defaultValue = "${env:SPARK_HOME}",
      description = "folder of a Spark (default: SPARK_HOME, or the one that the build fetched)")
  private @Nullable Path sparkHome;

  @Option(
      names = "--spark-conf",
      paramLabel = "NAME=VALUE",
      description = "a setting of Spark; may be given more than once")
  private List<String> conf = List.of();

  int memory() {
    Optional<Integer> given = Optional.ofNullable(memory);
    return given.orElse(engine.equals("spark") ? DEFAULT_SPARK_MEMORY : DEFAULT_MEMORY);
  }

  /**
   * What is wrong with them.
   *
   * @param words of the command line, which tells what was given and what is usual
   */
  List<String> faults(ParseResult words) {
    if (!ENGINES.contains(engine)) {
      return List.of(
          "--engine: '" + engine + "' is no engine; expected " + String.join(", ", ENGINES));
    }
    return ONLY_FOR_SPARK.stream()
        .filter(option -> !engine.equals("spark") && words.hasMatchedOption(option))
        .map(option -> option + " is for --engine spark only")
        .toList();
  }

  /** The engine, when nothing is wrong with them. */
  EngineChoice choice() {
    return engine.equals("spark")
        ? new EngineChoice.Spark(master, Optional.ofNullable(sparkHome), conf)
        : new EngineChoice.DuckDb();
  }
}

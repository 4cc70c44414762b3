package tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which engine sums declarations. */
public sealed interface EngineChoice {
  /** DuckDB, in the process. */
  record DuckDb() implements EngineChoice {}

  /**
   * Apache Spark, started by its own spark-submit.
   *
   * @param master where it runs, as spark-submit takes it: {@code local[*]}, {@code
   *     spark://host:7077}, {@code yarn}, {@code k8s://…}
   * @param home the folder of a Spark; empty to look for one
   * @param conf settings of Spark, each {@code name=value}
   */
  record Spark(String master, Optional<Path> home, List<String> conf) implements EngineChoice {
    /** Copies. */
    public Spark {
      conf = List.copyOf(conf);
    }
  }
}

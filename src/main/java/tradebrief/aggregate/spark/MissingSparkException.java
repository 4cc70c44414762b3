package tradebrief.aggregate.spark;

import java.io.IOException;
import java.nio.file.Path;

/** Spark is asked for, and is not there. */
public final class MissingSparkException extends IOException {
  private static final long serialVersionUID = 1;

  MissingSparkException(Path missing) {
    super(
        "no "
            + missing
            + ": Spark comes apart from the program; \"mvn -f src/spark package\" builds the job and"
            + " fetches a Spark to run it with, and --spark-home DIR, or SPARK_HOME, names another"
            + " one");
  }
}

package tradebrief.aggregate.job;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Says on stdout what is done, and how many bytes and rows have been read for it. */
final class Progress implements AutoCloseable {
  private final LongAccumulator bytes;
  private final LongAccumulator rows;
  private volatile String task = "summing";
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  Progress(SparkSession spark, PrintStream out) {
    bytes = spark.sparkContext().longAccumulator("bytes");
    rows = spark.sparkContext().longAccumulator("rows");
    timer.scheduleWithFixedDelay(
        () -> out.println("progress " + task + " " + bytes.value() + " " + rows.value()),
        1,
        1,
        TimeUnit.SECONDS);
  }

  /** Something else is done from here on. */
  void next(String word) {
    task = word;
    bytes.reset();
    rows.reset();
  }

  LongAccumulator bytes() {
    return bytes;
  }

  LongAccumulator rows() {
    return rows;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

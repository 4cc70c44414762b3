package testutil;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A standalone cluster of Spark, as real as one machine has it: a master and two workers, each a
 * process of its own, on loopback. Of the Spark that {@code mvn -f src/spark package} fetches.
 */
public final class SparkCluster implements AutoCloseable {
  private static final Path HOME = Path.of("target", "spark").toAbsolutePath();

  /** The class path of that Spark. */
  static final String JARS = HOME.resolve("jars") + "/*";

  private final Path folder;
  private final int port = Ports.free();
  private final Daemons daemons;

  private SparkCluster(Path folder) throws IOException {
    this.folder = folder;
    this.daemons =
        new Daemons(
            folder,
            Map.of(
                // a worker starts executors of these
                "SPARK_HOME", HOME.toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1",
                "SPARK_PUBLIC_DNS", "127.0.0.1"));
  }

  /** Goes on only where Spark has been fetched, or is required to be. */
  public static void needSpark() {
    assumeTrue(
        Programs.areRequired() || Files.isDirectory(HOME.resolve("jars")),
        "no Spark in target/spark (mvn -f src/spark package), so this check is left out");
  }

  /** Starts it, with a folder for its logs. */
  public static SparkCluster start(Path folder) throws IOException, InterruptedException {
    SparkCluster cluster = new SparkCluster(folder);
    try {
      cluster.startMaster();
      cluster.startWorker("one");
      cluster.startWorker("two");
      cluster.awaitLines("Registering worker", 2);
    } catch (IOException | InterruptedException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  /** How {@code --master} calls it. */
  public String url() {
    return "spark://127.0.0.1:" + port;
  }

  private void startMaster() throws IOException, InterruptedException {
    daemons.start(
        "master",
        JARS,
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        Integer.toString(port),
        "--webui-port",
        "0");
    awaitLines("I have been elected leader", 1);
  }

  private void startWorker(String name) throws IOException {
    daemons.start(
        name,
        JARS,
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        "127.0.0.1",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        folder.resolve(name).toString(),
        url());
  }

  /** Waits until the master has said something so often. */
  public void awaitLines(String text, int times) throws IOException, InterruptedException {
    daemons.awaitLines("master", text, times);
  }

  /**
   * Kills a worker, and the executor that it has, once the executor is well at work.
   *
   * @return whether that came to pass before the job was over
   */
  public boolean killWorkerAtWork(Thread job) throws InterruptedException {
    Process worker = daemons.get("one");
    while (job.isAlive()) {
      List<ProcessHandle> executors = worker.descendants().toList();
      boolean atWork =
          executors.stream()
              .flatMap(executor -> executor.info().totalCpuDuration().stream())
              .anyMatch(busy -> busy.compareTo(Duration.ofSeconds(10)) > 0);
      if (atWork) {
        worker.destroyForcibly().waitFor();
        executors.forEach(ProcessHandle::destroyForcibly);
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return false;
  }

  @Override
  public void close() {
    daemons.close();
  }
}

package testutil;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A standalone cluster of Spark, as real as one machine has it: a master and two workers, each a
 * process of its own, on loopback. Of the Spark that {@code mvn -f src/spark package} fetches.
 */
public final class SparkCluster implements AutoCloseable {
  private static final Path HOME = Path.of("target", "spark").toAbsolutePath();
  private static final Path JARS = HOME.resolve("jars");
  private static final int SECONDS = 60;

  private final Path folder;
  private final int port = Ports.free();
  private final List<Process> processes = new ArrayList<>();

  private SparkCluster(Path folder) throws IOException {
    this.folder = folder;
  }

  /** Goes on only where Spark has been fetched, or is required to be. */
  public static void needSpark() {
    assumeTrue(
        Programs.areRequired() || Files.isDirectory(JARS),
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
    start(
        "master",
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
    start(
        name,
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

  private void start(String name, String type, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String opened :
        List.of(
            "java.lang", "java.lang.invoke", "java.net", "java.nio", "java.util", "sun.nio.ch")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-Xmx256m", "-cp", JARS + "/*", type));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    // a worker starts executors of these
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_PUBLIC_DNS", "127.0.0.1");
    processes.add(builder.redirectErrorStream(true).redirectOutput(log(name).toFile()).start());
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /** Waits until the master has said something so often. */
  public void awaitLines(String text, int times) throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 5; i++) {
      if (Files.exists(log("master"))
          && Files.readString(log("master"), StandardCharsets.ISO_8859_1).split(text, -1).length
              > times) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IOException(text + ": not in\n" + Files.readString(log("master")));
  }

  /**
   * Kills a worker, and the executor that it has, once the executor is well at work.
   *
   * @return whether that came to pass before the job was over
   */
  public boolean killWorkerAtWork(Thread job) throws InterruptedException {
    Process worker = processes.get(1);
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
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}

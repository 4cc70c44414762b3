package testutil;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A YARN, as real as one machine has it: a ResourceManager and two NodeManagers, each a process of
 * its own, on loopback, over the file system of this machine. Of the Hadoop that {@code mvn -f
 * src/spark package -P yarn} fetches.
 */
public final class YarnCluster implements AutoCloseable {
  private static final Path JARS = Path.of("target", "yarn").toAbsolutePath();
  private static final String MANAGERS = "org.apache.hadoop.yarn.server.";
  private static final Pattern CONTAINER = Pattern.compile("(application_\\w+)/(container_\\w+)");
  private static final List<String> NODES = List.of("one", "two");
  private static final String LOCAL = "127.0.0.1:";

  private final Path folder;
  private final Daemons daemons;

  private YarnCluster(Path folder) {
    this.folder = folder;
    // the containers are started with this Java
    this.daemons = new Daemons(folder, Map.of("JAVA_HOME", System.getProperty("java.home")));
  }

  /** Goes on only where a YARN and a Spark have been fetched, or are required to be. */
  public static void needYarn() {
    SparkCluster.needSpark();
    assumeTrue(
        Programs.areRequired() || Files.isDirectory(JARS),
        "no YARN in target/yarn (mvn -f src/spark package -P yarn), so this check is left out");
  }

  /** Starts it, with a folder for its configuration, its logs, and what it has on disk. */
  public static YarnCluster start(Path folder) throws IOException, InterruptedException {
    YarnCluster cluster = new YarnCluster(folder);
    try {
      cluster.configure();
      cluster.startManager("resources", "resourcemanager.ResourceManager");
      for (String node : NODES) {
        Path disk = folder.resolve(node);
        cluster.startManager(
            node,
            "nodemanager.NodeManager",
            "-Dyarn.nodemanager.local-dirs=" + disk.resolve("local"),
            "-Dyarn.nodemanager.log-dirs=" + cluster.logs(node));
      }
      cluster.awaitLines("Node Transitioned from NEW to RUNNING", 2);
    } catch (IOException | InterruptedException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  /** What {@code HADOOP_CONF_DIR} names. */
  public Path configuration() {
    return folder.resolve("conf");
  }

  private void configure() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    settings.put("hadoop.tmp.dir", folder.resolve("tmp").toString());
    settings.put(
        "yarn.node-attribute.fs-store.root-dir", folder.resolve("attributes").toUri().toString());
    for (String door : List.of("", "scheduler.", "resource-tracker.", "admin.", "webapp.")) {
      settings.put("yarn.resourcemanager." + door + "address", LOCAL + Ports.free());
    }
    for (String door : List.of("", "localizer.", "webapp.")) {
      settings.put("yarn.nodemanager." + door + "address", LOCAL + 0);
    }
    // the scheduler that needs no file of its own
    settings.put(
        "yarn.resourcemanager.scheduler.class",
        MANAGERS + "resourcemanager.scheduler.fifo.FifoScheduler");
    settings.put("yarn.scheduler.minimum-allocation-mb", "128");
    settings.put("yarn.nodemanager.resource.memory-mb", "3072");
    settings.put("yarn.nodemanager.resource.cpu-vcores", "2");
    // Java reserves far more addresses than it uses memory
    settings.put("yarn.nodemanager.vmem-check-enabled", "false");
    // a disk that is nearly full is good enough
    settings.put(
        "yarn.nodemanager.disk-health-checker.max-disk-utilization-per-disk-percentage", "100");
    String properties =
        settings.entrySet().stream()
            .map(
                setting ->
                    "<property><name>%s</name><value>%s</value></property>%n"
                        .formatted(setting.getKey(), setting.getValue()))
            .collect(Collectors.joining("", "<configuration>\n", "</configuration>\n"));
    Files.createDirectory(configuration());
    Files.writeString(configuration().resolve("yarn-site.xml"), properties);
  }

  private void startManager(String name, String type, String... words) throws IOException {
    String classPath =
        String.join(File.pathSeparator, configuration().toString(), JARS + "/*", SparkCluster.JARS);
    daemons.start(name, classPath, MANAGERS + type, words);
  }

  /** Waits until the ResourceManager has said something so often. */
  public void awaitLines(String text, int times) throws IOException, InterruptedException {
    daemons.awaitLines("resources", text, times);
  }

  /**
   * Kills an executor that has done a part of its work; what it has done is lost with it.
   *
   * @return whether that came to pass before the job was over
   */
  public boolean killExecutorAtWork(Process job) throws IOException, InterruptedException {
    while (job.isAlive()) {
      for (ProcessHandle executor : executors()) {
        if (hasDoneSomething(executor)) {
          return executor.destroyForcibly();
        }
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return false;
  }

  private List<ProcessHandle> executors() {
    return daemons
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .filter(process -> words(process).contains("CoarseGrainedExecutorBackend"))
        .toList();
  }

  private static String words(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  /** Every container has a folder for its logs, which its command names. */
  private boolean hasDoneSomething(ProcessHandle executor) throws IOException {
    Matcher container = CONTAINER.matcher(words(executor));
    if (!container.find()) {
      return false;
    }
    for (String node : NODES) {
      Path log = logs(node).resolve(container.group(1)).resolve(container.group(2));
      if (Files.exists(log.resolve("stderr"))
          && Files.readString(log.resolve("stderr"), StandardCharsets.ISO_8859_1)
              .contains("Finished task")) {
        return true;
      }
    }
    return false;
  }

  private Path logs(String node) {
    return folder.resolve(node).resolve("logs");
  }

  @Override
  public void close() {
    daemons.close();
  }
}

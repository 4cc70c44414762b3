package testutil;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs in Java that run beside a test, with a log each, and end with it. */
final class Daemons implements AutoCloseable {
  private static final int SECONDS = 60;

  private final Path folder;
  private final Map<String, String> environment;
  private final Map<String, Process> processes = new LinkedHashMap<>();

  /**
   * None yet.
   *
   * @param folder for the logs
   * @param environment what each finds in its environment, beside what is there
   */
  Daemons(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /** Starts one: its name here, its class path, its class, and what that is told. */
  void start(String name, String classPath, String type, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String opened :
        List.of(
            "java.lang", "java.lang.invoke", "java.net", "java.nio", "java.util", "sun.nio.ch")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    // what says little for a minute is not worth compiling for long; the log is as Spark writes it
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.add("-Dlog4j2.configurationFile=classpath:org/apache/spark/log4j2-defaults.properties");
    command.addAll(List.of("-cp", classPath, type));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    processes.put(
        name, builder.redirectErrorStream(true).redirectOutput(log(name).toFile()).start());
  }

  /** One of them. */
  Process get(String name) {
    return processes.get(name);
  }

  /** Whatever they have started. */
  Stream<ProcessHandle> descendants() {
    return processes.values().stream().flatMap(Process::descendants);
  }

  /** Waits until one has said something so often. */
  void awaitLines(String name, String text, int times) throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 5; i++) {
      if (said(log(name)).split(text, -1).length > times) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IOException(text + ": not in\n" + said(log(name)));
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private static String said(Path log) throws IOException {
    return Files.readString(log, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    List<ProcessHandle> started = descendants().toList();
    processes.values().forEach(Process::destroyForcibly);
    started.forEach(ProcessHandle::destroyForcibly);
  }
}

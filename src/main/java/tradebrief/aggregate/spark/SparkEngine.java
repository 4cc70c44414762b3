package tradebrief.aggregate.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Engine;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.Watch;
import tradebrief.aggregate.records.InputFile;

/** Answers with Apache Spark, which runs where the user says: here, or on a cluster. */
public final class SparkEngine implements Engine {
  private static final Pattern PROGRESS = Pattern.compile("progress (\\w+) (\\d+) (\\d+)");
  private static final Pattern INFORMING = Pattern.compile("\\S+ \\S+ INFO ");
  private static final Pattern MEMORY =
      Pattern.compile("OutOfMemoryError|using the --(driver|executor)-memory option");

  private static final int LAST_LINES = 12;
  private static final int SECONDS_TO_STOP = 10;

  private final SparkHome home;
  private final String master;
  private final List<String> conf;
  private Optional<Process> running = Optional.empty();
  private boolean cancelled;

  /**
   * Prepares it.
   *
   * @param home the Spark
   * @param master where it runs, as spark-submit takes it
   * @param conf settings of Spark, each {@code name=value}
   */
  public SparkEngine(SparkHome home, String master, List<String> conf) {
    this.home = home;
    this.master = master;
    this.conf = List.copyOf(conf);
  }

  @Override
  public Answer answer(Job job, Watch watch) throws IOException, InterruptedException {
    Exchange exchange = new Exchange(job);
    exchange.ask();
    Path log = job.work().resolve("spark.log");
    watch.waiting("starting Spark, which writes what it does to " + log);
    Process process = start(job, log);
    try {
      follow(process, watch, size(job.files()));
      if (process.waitFor() != 0) {
        throw failure(log, job.memory());
      }
    } catch (IOException e) {
      // a process that is ended has its output closed, even while it is read
      goOnUnlessCancelled();
      throw e;
    } finally {
      stop(process);
    }
    return exchange.answer();
  }

  private synchronized Process start(Job job, Path log) throws IOException, InterruptedException {
    goOnUnlessCancelled();
    Process process =
        new ProcessBuilder(command(job))
            .redirectError(log.toFile())
            .directory(job.work().toFile())
            .start();
    running = Optional.of(process);
    return process;
  }

  private synchronized void goOnUnlessCancelled() throws InterruptedException {
    if (cancelled) {
      throw new InterruptedException("cancelled");
    }
  }

  private List<String> command(Job job) {
    List<String> command = new ArrayList<>();
    command.add(home.submit().toString());
    command.addAll(List.of("--master", master, "--deploy-mode", "client"));
    command.addAll(List.of("--name", "tradebrief", "--class", "tradebrief.aggregate.job.SparkJob"));
    command.addAll(List.of("--driver-memory", job.memory() + "m"));
    command.addAll(List.of("--executor-memory", job.memory() + "m"));
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    for (String setting : conf) {
      command.addAll(List.of("--conf", setting));
    }
    command.add(home.job().toString());
    command.add(job.work().toString());
    command.add(job.rejects().toString());
    return command;
  }

  private static void follow(Process process, Watch watch, long total) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher progress = PROGRESS.matcher(line);
        if (progress.matches()) {
          // what a lost executor had read is read, and counted, again
          long bytes = Long.parseLong(progress.group(2));
          watch.at(
              progress.group(1),
              total > 0 ? Math.min(bytes, total) : bytes,
              total,
              Long.parseLong(progress.group(3)));
        }
      }
    }
  }

  private static long size(List<InputFile> files) throws IOException {
    long size = 0;
    for (InputFile file : files) {
      if (file.isElsewhere()) {
        return 0; // only Spark can look
      }
      size += Files.size(Path.of(file.address()));
    }
    return size;
  }

  /** Keeps the log, as the work folder goes when the run ends. */
  private static IOException failure(Path log, long memory) throws IOException {
    // without the frames of stack traces, which begin with a tab, and without what only informs:
    // on a cluster Spark says a dozen such lines while it shuts down
    Path kept = Files.createTempFile("tradebrief-spark-", ".log");
    Files.move(log, kept, StandardCopyOption.REPLACE_EXISTING);
    // in whatever encoding: what is not UTF-8 is not worth losing the rest for
    List<String> all =
        new String(Files.readAllBytes(kept), StandardCharsets.UTF_8).lines().toList();
    List<String> telling =
        all.stream()
            .filter(line -> !line.startsWith("\t") && !line.isBlank())
            .filter(line -> !INFORMING.matcher(line).lookingAt())
            .toList();
    List<String> lines = telling.isEmpty() ? all : telling;
    String last =
        String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    String lacksMemory =
        telling.stream().anyMatch(line -> MEMORY.matcher(line).find())
            ? String.format(
                Locale.ROOT,
                "\nits memory is that of --memory, %d MB in this run: try more",
                memory)
            : "";
    return new IOException(
        String.format(
            Locale.ROOT,
            "Spark failed; all that it said is in %s, the last warnings and errors are\n%s%s",
            kept,
            last,
            lacksMemory));
  }

  @Override
  public synchronized void cancel() {
    cancelled = true;
    running.ifPresent(SparkEngine::stop);
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

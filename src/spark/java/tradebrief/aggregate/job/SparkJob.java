package tradebrief.aggregate.job;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.RejectsFile;
import tradebrief.aggregate.records.UnusableInputException;

/**
 * The job: reads what is asked from the files of a work folder, lets Spark answer, and writes the
 * answer there. It ends when whoever started it does.
 */
public final class SparkJob {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final SparkSession spark;
  private final Path work;
  private final Path rejects;

  private SparkJob(SparkSession spark, Path work, Path rejects) {
    this.spark = spark;
    this.work = work;
    this.rejects = rejects;
  }

  /** Runs, with the work folder and the file for rejects as its words. */
  public static void main(String... words) throws IOException {
    endWithWhoStartedIt();
    SparkSession spark =
        SparkSession.builder()
            // a backslash in SQL is a backslash, as the standard has it
            .config("spark.sql.parser.escapedStringLiterals", "true")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    try {
      new SparkJob(spark, Path.of(words[0]), Path.of(words[1])).run();
    } finally {
      spark.stop();
    }
  }

  /** The program that started this keeps its input open for as long as it lives. */
  private static void endWithWhoStartedIt() {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // nothing is ever said
                }
              } catch (IOException e) {
                // closed: the same as ended
              }
              Runtime.getRuntime().exit(1);
            },
            "end");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() throws IOException {
    try {
      answer();
    } catch (Exception e) {
      UnusableInputException unusable = unusable(e).orElseThrow(() -> rethrown(e));
      write(
          "unusable.csv",
          unusable.all().stream()
              .map(
                  one ->
                      List.of(
                          one.file(),
                          one.line(),
                          one.code(),
                          one.found(),
                          one.expected(),
                          one.hint()))
              .toList());
    }
  }

  private static IllegalStateException rethrown(Exception failure) {
    return new IllegalStateException(failure.getMessage(), failure);
  }

  /** What a task found, wherever it ran. */
  private static Optional<UnusableInputException> unusable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnusableInputException unusable) {
        return Optional.of(unusable);
      }
    }
    return Optional.empty();
  }

  private void answer() throws IOException {
    List<InputFile> files =
        read("files.csv").stream()
            .map(row -> new InputFile(row.get(0), row.get(1), InputFile.Form.valueOf(row.get(2))))
            .toList();
    Columns columns = new Columns(read("columns.csv").stream().map(row -> row.get(0)).toList());
    try (Progress progress =
        new Progress(spark, new PrintStream(System.out, true, StandardCharsets.UTF_8))) {
      new Declarations(spark, columns, progress).view(files);
      for (List<String> statement : read("statements.csv")) {
        spark.sql(statement.get(0));
      }
      List<List<String>> queries = read("queries.csv");
      List<List<?>> sums = new ArrayList<>();
      boolean complete = true;
      for (Row row : spark.sql(queries.get(0).get(0)).collectAsList()) {
        List<Object> texts = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
          texts.add(row.isNullAt(i) ? "" : row.get(i).toString());
        }
        sums.add(texts);
        complete &= !row.getString(0).equals("all") || row.getLong(6) == row.getLong(7);
      }
      write("answer.csv", sums);
      progress.next("locating");
      writeRejects(complete ? Optional.empty() : Optional.of(queries.get(1).get(0)));
    }
  }

  private void writeRejects(Optional<String> query) throws IOException {
    try (RejectsFile file = RejectsFile.create(rejects)) {
      Iterator<Row> rows =
          query.isPresent()
              ? spark.sql(query.orElseThrow()).toLocalIterator()
              : Collections.emptyIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        file.add(
            row.getString(0), row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
      }
      List<List<?>> faults = new ArrayList<>();
      faults.add(List.of("", file.rows()));
      for (Map.Entry<String, Long> fault : file.byReason().entrySet()) {
        faults.add(List.of(fault.getKey(), fault.getValue()));
      }
      write("faults.csv", faults);
    }
  }

  /** The rows of a file that was left in the work folder, but for the first. */
  private List<List<String>> read(String name) throws IOException {
    try (CSVParser parser = CSVParser.parse(work.resolve(name), StandardCharsets.UTF_8, FORMAT)) {
      return parser.stream().skip(1).map(CSVRecord::toList).toList();
    }
  }

  private void write(String name, List<? extends List<?>> rows) throws IOException {
    try (Writer writer = Files.newBufferedWriter(work.resolve(name), StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
      for (List<?> row : rows) {
        printer.printRecord(row);
      }
    }
  }
}

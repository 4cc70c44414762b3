package tradebrief.aggregate.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.Question;
import tradebrief.aggregate.records.UnusableInputException;
import tradebrief.text.CsvRow;
import tradebrief.text.CsvText;

/**
 * The files through which the program and the job talk, in the work folder. To the job: {@code
 * files.csv}, {@code columns.csv}, {@code statements.csv} and {@code queries.csv}; from it: {@code
 * answer.csv}, {@code faults.csv} and the rejects, or {@code unusable.csv}.
 */
final class Exchange {
  private static final String ANSWER = "answer.csv";
  private static final String FAULTS = "faults.csv";
  private static final String UNUSABLE = "unusable.csv";

  private final Job job;

  Exchange(Job job) {
    this.job = job;
  }

  void ask() throws IOException {
    write(
        "files.csv",
        job.files().stream()
            .map(file -> List.of(file.name(), file.address(), file.form().name()))
            .toList());
    write("columns.csv", job.columns().headers().stream().map(List::of).toList());
    write("statements.csv", job.question().statements().stream().map(List::of).toList());
    write("queries.csv", List.of(List.of(Question.ANSWER), List.of(Question.REJECTS)));
  }

  private void write(String name, List<List<String>> rows) throws IOException {
    // the first row only says how long the others are
    List<String> header = rows.get(0).stream().map(cell -> "-").toList();
    Files.writeString(
        job.work().resolve(name), CsvText.write(header, rows), StandardCharsets.UTF_8);
  }

  /** What came back. */
  Answer answer() throws IOException {
    Path unusable = job.work().resolve(UNUSABLE);
    if (Files.exists(unusable)) {
      UnusableInputException.throwAll(rows(UNUSABLE).stream().map(Exchange::unusable).toList());
    }
    Answer.Collecting collecting = new Answer.Collecting();
    for (CsvRow row : rows(ANSWER)) {
      List<String> texts = row.texts();
      collecting.add(
          texts.subList(0, 5),
          texts.get(5),
          Long.parseLong(texts.get(6)),
          Long.parseLong(texts.get(7)));
    }
    SortedMap<String, Long> faults = new TreeMap<>();
    rows(FAULTS).forEach(row -> faults.put(row.texts().get(0), Long.parseLong(row.texts().get(1))));
    long rejected = faults.getOrDefault("", 0L);
    faults.remove("");
    return collecting.with(rejected, faults);
  }

  private static UnusableInputException unusable(CsvRow row) {
    List<String> texts = row.texts();
    return new UnusableInputException(
        texts.get(0),
        Long.parseLong(texts.get(1)),
        texts.get(2),
        texts.get(3),
        texts.get(4),
        texts.get(5));
  }

  private List<CsvRow> rows(String name) throws IOException {
    return CsvText.read(name, Files.readAllBytes(job.work().resolve(name)), StandardCharsets.UTF_8)
        .rows();
  }
}

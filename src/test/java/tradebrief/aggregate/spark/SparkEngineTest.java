package tradebrief.aggregate.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.Lists;
import tradebrief.aggregate.Question;
import tradebrief.aggregate.Watch;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.InputFile;
import tradebrief.model.Area;

/** What is said of a Spark that fails or is stopped, with scripts in the place of spark-submit. */
class SparkEngineTest {
  private static final Pattern LOG = Pattern.compile("all that it said is in (\\S+), the last");

  @TempDir Path folder;
  private String log = "";

  private SparkEngine engine(String script) throws IOException {
    Path submit = Files.writeString(folder.resolve("spark-submit"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwx------"));
    return new SparkEngine(new SparkHome(submit, folder.resolve("job.jar")), "yarn", List.of());
  }

  private Job job() throws IOException {
    Path input = Files.writeString(folder.resolve("a.csv"), "");
    Lists lists =
        new Lists(
            List.of("330000"),
            List.of(List.of("hangzhou", "330000")),
            List.of(List.of("9610", "export")));
    return new Job(
        List.of(new InputFile("a.csv", input.toString(), InputFile.Form.CSV)),
        Columns.same(),
        Question.of(lists, Area.CN, YearMonth.of(2026, 1)),
        64,
        Files.createDirectory(folder.resolve("work")),
        folder.resolve("rejects.csv"));
  }

  @Test
  void aFailureSaysWhatWentWrongAndNotWhatOnlyInforms() throws IOException {
    SparkEngine engine =
        engine(
            """
            cat >&2 <<'END'
            26/11/27 11:20:55 WARN SparkConf: odd
            26/11/27 11:20:56 ERROR SparkContext: Error initializing SparkContext.
            java.lang.IllegalArgumentException: too much
            \tat some.Frame
            26/11/27 11:20:57 INFO SparkContext: Successfully stopped SparkContext
            END
            exit 1
            """);

    assertThat(failure(engine))
        .endsWith(
            """
            , the last warnings and errors are
            26/11/27 11:20:55 WARN SparkConf: odd
            26/11/27 11:20:56 ERROR SparkContext: Error initializing SparkContext.
            java.lang.IllegalArgumentException: too much""");
  }

  @Test
  void aFailureKeepsAllThatSparkSaid() throws IOException {
    failure(engine("echo 'at first' >&2; echo '\tat some.Frame' >&2; exit 1"));

    assertThat(log).isEqualTo("at first\n\tat some.Frame\n");
  }

  @Test
  void aLogInAnotherEncodingIsReadAllTheSame() throws IOException {
    assertThat(failure(engine("printf '\\324\\332 refused\\n' >&2; exit 1"))).endsWith(" refused");
  }

  @Test
  void theCommandInTheLogIsNoLackOfMemory() throws IOException {
    assertThat(failure(engine("echo 'java --driver-memory 1024m' >&2; exit 1")))
        .doesNotContain("try more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please increase heap size using the --driver-memory option",
        "java.lang.OutOfMemoryError: Java heap space"
      })
  void ofMemoryItIsSaidHowMuchItHadAndWhichOptionGivesMore(String said) throws IOException {
    assertThat(failure(engine("echo '" + said + "' >&2; exit 1")))
        .endsWith(said + "\nits memory is that of --memory, 64 MB in this run: try more");
  }

  private String failure(SparkEngine engine) throws IOException {
    return failure(engine, (task, bytes, total, rows) -> {});
  }

  /** What is said of a run that fails; takes the log that it names. */
  private String failure(SparkEngine engine, Watch watch) throws IOException {
    Throwable failure = catchThrowable(() -> engine.answer(job(), watch));
    assertThat(failure).isInstanceOf(IOException.class);
    String message = String.valueOf(failure.getMessage());
    Matcher file = LOG.matcher(message);
    assertThat(file.find()).as(message).isTrue();
    log = new String(Files.readAllBytes(Path.of(file.group(1))), StandardCharsets.UTF_8);
    Files.delete(Path.of(file.group(1)));
    return message;
  }

  @Test
  void whileItStartsItIsSaidWhereToReadMore() throws IOException {
    SparkEngine engine = engine("exit 1");
    List<String> said = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public void at(String task, long bytes, long total, long rows) {
            said.add(task);
          }

          @Override
          public void waiting(String what) {
            said.add(what);
          }
        };

    failure(engine, watch);
    assertThat(said)
        .containsExactly(
            "starting Spark, which writes what it does to "
                + folder.resolve("work").resolve("spark.log"));
  }

  @Test
  void whatIsCancelledWhileItSpeaksIsCancelledAndNoFailure() throws IOException {
    SparkEngine engine = engine("while :; do echo progress summing 1 1; sleep 0.01; done");

    assertThatThrownBy(() -> engine.answer(job(), (task, bytes, total, rows) -> engine.cancel()))
        .isInstanceOf(InterruptedException.class)
        .hasMessage("cancelled");
    assertThat(folder.resolve("rejects.csv")).doesNotExist();
  }
}

package tradebrief.aggregate.spark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Spark that is there.
 *
 * @param submit its program that submits jobs
 * @param job the jar with the job
 */
public record SparkHome(Path submit, Path job) {
  /**
   * Looks for it.
   *
   * @param named the folder of a Spark; empty for the one that the build fetched
   * @param program the folder that the program's jar is in
   * @throws MissingSparkException when the job or the Spark is not there
   */
  public static SparkHome find(Optional<Path> named, Path program) throws MissingSparkException {
    Path bin = named.orElse(program.resolve("spark")).resolve("bin");
    Path submit = bin.resolve(File.separatorChar == '\\' ? "spark-submit.cmd" : "spark-submit");
    return new SparkHome(
        existing(submit).toAbsolutePath(),
        existing(program.resolve("tradebrief-spark.jar")).toAbsolutePath());
  }

  private static Path existing(Path file) throws MissingSparkException {
    if (Files.notExists(file)) {
      throw new MissingSparkException(file);
    }
    return file;
  }
}

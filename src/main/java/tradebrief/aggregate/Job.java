package tradebrief.aggregate;

import java.nio.file.Path;
import java.util.List;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.InputFile;

/**
 * What an engine is asked.
 *
 * @param files the declarations, in the order of their names, at least one
 * @param columns how the columns are called there
 * @param question what there is, and what is asked of it
 * @param memory in MB, that the engine may use before it spills; at least 64
 * @param work a folder of its own, to spill to; gone when the run ends
 * @param rejects the file to write rejects to, which is not there yet
 */
public record Job(
    List<InputFile> files,
    Columns columns,
    Question question,
    int memory,
    Path work,
    Path rejects) {
  /** Copies. */
  public Job {
    files = List.copyOf(files);
  }
}

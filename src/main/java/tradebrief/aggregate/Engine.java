package tradebrief.aggregate;

import java.io.IOException;
import tradebrief.aggregate.records.UnusableInputException;

/** What answers the question: a database that somebody else wrote. */
public interface Engine {
  /**
   * Answers.
   *
   * @param job about which rows
   * @param watch is told how it gets on
   * @return the answer; rejects are in the job's file by then
   * @throws UnusableInputException when a file is such that its rows cannot be told
   * @throws InterruptedException when it was cancelled
   * @throws IOException when a file cannot be read or written, or the engine fails
   */
  Answer answer(Job job, Watch watch) throws IOException, InterruptedException;

  /** Stops an answer that another thread waits for. */
  void cancel();
}

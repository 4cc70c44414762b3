package tradebrief.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a sending needs from outside.
 *
 * @param clock the time
 * @param waiting waits
 * @param environment the variables of the environment
 * @param progress is told what a user should know, in a few words
 * @param details is told each step, in a few words
 */
public record Surroundings(
    Clock clock,
    Waiting waiting,
    Map<String, String> environment,
    Consumer<String> progress,
    Consumer<String> details) {
  /** Waits. */
  @FunctionalInterface
  public interface Waiting {
    /**
     * Waits for a time.
     *
     * @throws InterruptedException when it is interrupted
     */
    void pause(Duration time) throws InterruptedException;
  }
}

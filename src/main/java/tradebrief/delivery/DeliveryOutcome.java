package tradebrief.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a sending ended. */
public sealed interface DeliveryOutcome {
  /** What became of a letter in one run. */
  enum Result {
    /** Sent in this run. */
    SENT,
    /** Written as a file instead. */
    WRITTEN,
    /** Sent in an earlier run. */
    ALREADY,
    /** Another letter of the same briefing was sent in an earlier run. */
    CHANGED,
    /** Not taken by the server for now. */
    DEFERRED,
    /** Refused by the server for good. */
    FAILED,
    /** Nobody knows whether the server took it. */
    UNKNOWN,
    /** What is to be sent is not there, or too big. */
    NOT_MADE;

    /** Whether the recipient has the letter, from this run or an earlier one. */
    public boolean isDelivered() {
      return switch (this) {
        case SENT, WRITTEN, ALREADY -> true;
        case CHANGED, DEFERRED, FAILED, UNKNOWN, NOT_MADE -> false;
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * What became of one recipient's letter.
   *
   * @param recipient the address
   * @param result what became of it
   * @param fresh whether that happened in this run
   * @param detail what the server said, or the file's name
   */
  record Line(String recipient, Result result, boolean fresh, String detail) {}

  /**
   * Every recipient was dealt with, or the run stopped at something that concerns all.
   *
   * @param lines one a recipient, in order
   * @param stopped why it stopped; empty when it did not
   */
  record Done(List<Line> lines, Optional<String> stopped) implements DeliveryOutcome {
    /** Copies. */
    public Done {
      lines = List.copyOf(lines);
    }

    /** How many letters ended so. */
    public long count(Result result) {
      return lines.stream().filter(line -> line.result() == result).count();
    }

    /** Whether every recipient has their letter. */
    public boolean complete() {
      return stopped.isEmpty() && lines.stream().allMatch(line -> line.result().isDelivered());
    }

    /** Whether anything happened in this run. */
    public boolean anythingNew() {
      return stopped.isPresent() || lines.stream().anyMatch(Line::fresh);
    }

    /** For example {@code 3 sent, 1 failed}. */
    public String summary() {
      String counts =
          Arrays.stream(Result.values())
              .filter(result -> count(result) > 0)
              .map(result -> count(result) + " " + result)
              .collect(Collectors.joining(", "));
      return counts.isEmpty() ? "no recipients" : counts;
    }
  }

  /**
   * Nothing was sent.
   *
   * @param reasons why
   * @param waits whether all reasons pass by themselves or by an approval
   */
  record Held(List<String> reasons, boolean waits) implements DeliveryOutcome {
    /** Copies. */
    public Held {
      reasons = List.copyOf(reasons);
    }
  }

  /** Another run is sending; nothing was. */
  record Busy() implements DeliveryOutcome {}
}

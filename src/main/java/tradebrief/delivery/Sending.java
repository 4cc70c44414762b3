package tradebrief.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tradebrief.delivery.DeliveryOutcome.Line;
import tradebrief.delivery.DeliveryOutcome.Result;

/** Sends letters one after the other, each step written down before the next is taken. */
final class Sending {
  private final Mailing mailing;
  private final Ledger ledger;
  private final Postman postman;
  private final Consumer<String> details;

  Sending(Mailing mailing, Ledger ledger, Postman postman, Consumer<String> details) {
    this.mailing = mailing;
    this.ledger = ledger;
    this.postman = postman;
    this.details = details;
  }

  /**
   * What came of trying each once.
   *
   * @param lines what became of those that were tried
   * @param left those to be tried again
   * @param stopped why not all were tried; empty when they were
   * @param fatal whether trying again is of no use
   */
  record Pass(
      Map<Recipient, Line> lines, List<Recipient> left, Optional<String> stopped, boolean fatal) {}

  /** Tries each recipient once, as long as there is a server and a ledger. */
  Pass pass(List<Recipient> recipients) {
    Map<Recipient, Line> lines = new LinkedHashMap<>();
    List<Recipient> left = new ArrayList<>();
    for (int i = 0; i < recipients.size(); i++) {
      Optional<Attempt.NoServer> none = postman.connect();
      if (none.isPresent()) {
        left.addAll(recipients.subList(i, recipients.size()));
        return new Pass(lines, left, Optional.of(none.get().detail()), none.get().lasting());
      }
      Recipient recipient = recipients.get(i);
      try {
        Attempt attempt = attempt(recipient);
        Line line = line(recipient, result(attempt), attempt.detail());
        details.accept(line.recipient() + ": " + line.result() + ": " + line.detail());
        lines.put(recipient, line);
        if (attempt instanceof Attempt.NoServer refused) {
          left.addAll(recipients.subList(i, recipients.size()));
          return new Pass(lines, left, Optional.of(refused.detail()), refused.lasting());
        }
        if (line.result() == Result.DEFERRED) {
          left.add(recipient);
        }
      } catch (MissingPartException e) {
        lines.put(recipient, line(recipient, Result.NOT_MADE, e.what()));
      } catch (IOException e) {
        return stopped(lines, recipient, e);
      }
    }
    return new Pass(lines, left, Optional.empty(), false);
  }

  /** A ledger that cannot be written, or a file that has changed, ends the run. */
  private Pass stopped(Map<Recipient, Line> lines, Recipient recipient, IOException e) {
    lines.put(recipient, line(recipient, afterFailure(recipient), String.valueOf(e.getMessage())));
    String why =
        e instanceof ChangedFileException
            ? String.valueOf(e.getMessage())
            : "the ledger cannot be written (" + e.getMessage() + "); nothing more is sent";
    return new Pass(lines, List.of(), Optional.of(why), true);
  }

  /** What the next run will find of a letter whose last step could not be written down. */
  private Result afterFailure(Recipient recipient) {
    try {
      return ledger
          .find(mailing.item(recipient).parcel())
          .filter(state -> state == ParcelState.ENDING)
          .map(state -> Result.UNKNOWN)
          .orElse(Result.DEFERRED);
    } catch (MissingPartException e) {
      return Result.NOT_MADE;
    }
  }

  private Attempt attempt(Recipient recipient) throws IOException, MissingPartException {
    Mailing.Item item = mailing.item(recipient);
    byte[] mail = mailing.bytes(item, ledger.taken());
    ledger.write(item.parcel(), ParcelState.CLAIMED, "");
    Attempt attempt =
        postman.send(
            mail, recipient.address(), () -> ledger.write(item.parcel(), ParcelState.ENDING, ""));
    ledger.write(item.parcel(), state(result(attempt)), attempt.detail());
    return attempt;
  }

  static Result result(Attempt attempt) {
    if (attempt instanceof Attempt.Accepted) {
      return Result.SENT;
    }
    if (attempt instanceof Attempt.Refused) {
      return Result.FAILED;
    }
    return attempt instanceof Attempt.Unknown ? Result.UNKNOWN : Result.DEFERRED;
  }

  static ParcelState state(Result result) {
    return switch (result) {
      case SENT -> ParcelState.SENT;
      case FAILED -> ParcelState.FAILED;
      case UNKNOWN -> ParcelState.UNKNOWN;
      case DEFERRED, WRITTEN, ALREADY, CHANGED, NOT_MADE -> ParcelState.DEFERRED;
    };
  }

  private static Line line(Recipient recipient, Result result, String detail) {
    return new Line(recipient.address().text(), result, true, detail);
  }
}

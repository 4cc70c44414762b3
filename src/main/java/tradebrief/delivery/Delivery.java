package tradebrief.delivery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tradebrief.delivery.DeliveryOutcome.Line;
import tradebrief.delivery.DeliveryOutcome.Result;

/** Sends what a round holds, to each recipient once. */
public final class Delivery {
  /** The files of mails that were written instead of sent. */
  private static final String MAILS = "[0-9][0-9][0-9][0-9]-*-*@*.eml";

  private final Settings settings;
  private final Round round;
  private final Orders orders;
  private final Surroundings surroundings;
  private final Map<Recipient, Line> lines = new LinkedHashMap<>();

  /** For one round. */
  public Delivery(Settings settings, Round round, Orders orders, Surroundings surroundings) {
    this.settings = settings;
    this.round = round;
    this.orders = orders;
    this.surroundings = surroundings;
  }

  /**
   * Runs it.
   *
   * @throws IOException when a file cannot be read, or the folder of the ledger cannot be written
   * @throws InterruptedException when it is interrupted while it waits for a further attempt
   */
  public DeliveryOutcome run() throws IOException, InterruptedException {
    List<Gate.Held> held =
        new Gate(settings, orders, surroundings.clock())
            .reasons(round.releases().values().stream().distinct().toList());
    try {
      Mailing mailing = new Mailing(settings, round, surroundings.clock());
      if (orders.dryRun().isPresent()) {
        held.forEach(one -> surroundings.progress().accept("would wait: " + one.reason()));
        return write(mailing, orders.dryRun().get());
      }
      return held.isEmpty() ? send(mailing) : held(held);
    } catch (UnusableSecretException | DamagedJournalException e) {
      return new DeliveryOutcome.Held(List.of(String.valueOf(e.getMessage())), false);
    }
  }

  private static DeliveryOutcome held(List<Gate.Held> held) {
    return new DeliveryOutcome.Held(
        held.stream().map(Gate.Held::reason).toList(), held.stream().allMatch(Gate.Held::waits));
  }

  private DeliveryOutcome send(Mailing mailing) throws IOException, InterruptedException {
    Optional<RunLock> lock = RunLock.take(settings.state());
    if (lock.isEmpty()) {
      return new DeliveryOutcome.Busy();
    }
    try (RunLock taken = lock.get();
        Ledger ledger = Ledger.open(taken, surroundings.clock())) {
      ledger.repaired().ifPresent(surroundings.progress());
      return send(mailing, ledger);
    }
  }

  /**
   * Writes every mail as a file, exactly as it would be sent, in place of those of an earlier time,
   * and leaves the ledger alone.
   */
  private DeliveryOutcome write(Mailing mailing, Path folder) throws IOException {
    Files.createDirectories(folder);
    deleteMails(folder);
    Taken taken = Taken.of(Ledger.read(settings.state()));
    for (Recipient recipient : round.recipients()) {
      try {
        byte[] mail = mailing.bytes(mailing.item(recipient), taken);
        Path file = folder.resolve(fileName(recipient));
        Files.write(file, mail);
        put(recipient, Result.WRITTEN, true, file.toString());
      } catch (MissingPartException e) {
        put(recipient, Result.NOT_MADE, true, e.what());
      }
    }
    return done(Optional.empty());
  }

  /** Or they would be taken for mails that would be sent. */
  private static void deleteMails(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, MAILS)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private String fileName(Recipient recipient) {
    return String.format(
        Locale.ROOT,
        "%04d-%s-%s.eml",
        round.recipients().indexOf(recipient) + 1,
        recipient.area(),
        recipient.address().text().replaceAll("[^A-Za-z0-9.@_-]", "_"));
  }

  private DeliveryOutcome send(Mailing mailing, Ledger ledger)
      throws IOException, InterruptedException {
    List<Recipient> due = due(mailing, ledger);
    if (due.isEmpty()) {
      return done(Optional.empty());
    }
    try (Postman postman = Postman.of(settings, surroundings.environment())) {
      Sending sending = new Sending(mailing, ledger, postman, surroundings.details());
      return done(sendAll(due, sending));
    }
  }

  /** As in the settings, such as {@code 5m}. */
  private static String words(Duration pause) {
    return pause.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
  }

  /** Those who are to get a letter; of the others it is noted why not. */
  private List<Recipient> due(Mailing mailing, Ledger ledger) {
    List<Recipient> due = new ArrayList<>();
    Dues dues = new Dues(ledger, orders);
    for (Recipient recipient : round.recipients()) {
      try {
        Mailing.Item item = mailing.item(recipient);
        Optional<Result> settled = dues.settled(item.parcel());
        if (settled.isPresent()) {
          put(recipient, settled.get(), false, Dues.hint(settled.get()));
        } else {
          due.add(recipient);
          // stands until there is an answer
          put(recipient, Result.DEFERRED, true, "not tried");
        }
      } catch (MissingPartException e) {
        put(recipient, Result.NOT_MADE, false, e.what());
      }
    }
    return due;
  }

  /** Tries all, then, after growing pauses, those that were not taken for now. */
  private Optional<String> sendAll(List<Recipient> due, Sending sending)
      throws IOException, InterruptedException {
    List<Recipient> left = due;
    for (int attempt = 0; ; attempt++) {
      Sending.Pass pass = sending.pass(left);
      pass.lines().forEach(lines::put);
      left = pass.left();
      boolean last = attempt >= settings.pauses().size();
      if (pass.stopped().isPresent() && (pass.fatal() || last)) {
        return pass.stopped();
      }
      if (left.isEmpty() || last) {
        return Optional.empty();
      }
      surroundings
          .progress()
          .accept(left.size() + " to be tried again in " + words(settings.pauses().get(attempt)));
      surroundings.waiting().pause(settings.pauses().get(attempt));
    }
  }

  private void put(Recipient recipient, Result result, boolean fresh, String detail) {
    lines.put(recipient, new Line(recipient.address().text(), result, fresh, detail));
  }

  private DeliveryOutcome done(Optional<String> stopped) {
    return new DeliveryOutcome.Done(List.copyOf(lines.values()), stopped);
  }
}

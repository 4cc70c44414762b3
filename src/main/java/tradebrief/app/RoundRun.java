package tradebrief.app;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tradebrief.delivery.DeliveryOutcome;
import tradebrief.delivery.Notices;
import tradebrief.delivery.Recipient;
import tradebrief.delivery.RecipientsReader;
import tradebrief.delivery.RunLog;
import tradebrief.delivery.Settings;
import tradebrief.delivery.SettingsReader;
import tradebrief.delivery.Surroundings;
import tradebrief.model.Area;
import tradebrief.model.Finding;
import tradebrief.model.Period;

/**
 * The monthly round: find the newest period, check, report, send; tell the owner when that fails.
 * It may be started as often as one likes: what is done is not done again.
 */
public final class RoundRun {
  /** The longest subject of a notice. */
  private static final int SUBJECT = 150;

  private final RoundRequest request;
  private final Surroundings surroundings;
  private final Map<String, String> used = new TreeMap<>();

  /** The period that it is about, as soon as that is known. */
  private Optional<Period> of = Optional.empty();

  /** For one round. */
  public RoundRun(RoundRequest request, Surroundings surroundings) {
    this.request = request;
    this.surroundings = surroundings;
  }

  /**
   * Runs it.
   *
   * @throws IllegalArgumentException when there is no password or key, or others can read it
   * @throws IOException when a file cannot be read or written
   * @throws InterruptedException when it is interrupted while it waits for a further attempt
   */
  public RoundOutcome run() throws IOException, InterruptedException {
    List<Finding> findings = new ArrayList<>();
    Optional<Settings> settings = SettingsReader.read(request.files().settings(), findings);
    if (settings.isEmpty()) {
      // without settings there is no owner to tell and no log to write
      return new RoundOutcome.Rejected("the settings have errors; nothing was done", findings);
    }
    List<Recipient> recipients = RecipientsReader.read(settings.get().recipients(), findings);
    RoundOutcome outcome =
        SendRun.isRejected(findings)
            ? new RoundOutcome.Rejected("the recipients have errors; nothing was done", findings)
            : tryRound(settings.get(), recipients);
    log(settings.get(), outcome);
    return outcome;
  }

  /** Whatever goes wrong, the owner is told. */
  private RoundOutcome tryRound(Settings settings, List<Recipient> recipients)
      throws IOException, InterruptedException {
    try {
      return round(settings, recipients);
    } catch (OutputBusyException e) {
      return new RoundOutcome.Waiting(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      RoundOutcome failed = new RoundOutcome.Incomplete("unexpected failure: " + e);
      log(settings, told(settings, failed, List.of()));
      throw e;
    }
  }

  private RoundOutcome round(Settings settings, List<Recipient> recipients)
      throws IOException, InterruptedException {
    surroundings.details().accept("checking " + request.data());
    Preparation preparation =
        Preparation.of(
            request.data(), request.files().templates(), Optional.empty(), LanguageChoice.base());
    if (preparation.ready().isEmpty()) {
      return told(
          settings,
          new RoundOutcome.Rejected(
              "the data are rejected; nothing was rendered or sent", preparation.findings()));
    }
    FreshReport reports =
        new FreshReport(request, preparation.ready().get(), surroundings.details());
    List<Area> areas = recipients.stream().map(Recipient::area).distinct().toList();
    if (areas.isEmpty()) {
      return new RoundOutcome.Complete("nothing to do: no recipients");
    }
    Optional<Period> period = reports.newest(areas);
    if (period.isEmpty()) {
      return new RoundOutcome.Complete("nothing to do: no period has a figure");
    }
    of = period;
    List<String> made = new ArrayList<>();
    for (Area area : areas) {
      Optional<ReportOutcome> report = reports.make(period.get(), area);
      if (report.isPresent() && report.get() instanceof ReportOutcome.Done) {
        made.add(area.toString());
      }
    }
    return send(settings, period.get(), made);
  }

  private RoundOutcome send(Settings settings, Period period, List<String> made)
      throws IOException, InterruptedException {
    SendOutcome sent =
        new SendRun(
                new SendRequest(
                    Optional.of(period),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    request.orders(),
                    request.files()),
                surroundings)
            .send();
    String rendered = made.isEmpty() ? "" : "reported " + String.join(", ", made) + "; ";
    if (sent instanceof SendOutcome.Rejected rejected) {
      return told(
          settings,
          new RoundOutcome.Rejected(
              period + ": " + rendered + "nothing was sent", rejected.findings()));
    }
    if (sent instanceof SendOutcome.NothingThere nothing) {
      return told(
          settings,
          new RoundOutcome.Incomplete("nothing was sent: " + nothing.message()),
          List.of());
    }
    SendOutcome.Dealt dealt = (SendOutcome.Dealt) sent;
    used.putAll(dealt.manifests());
    return outcome(settings, period, rendered, dealt.outcome());
  }

  private RoundOutcome outcome(
      Settings settings, Period period, String rendered, DeliveryOutcome outcome) {
    String begin = period + ": " + rendered;
    String summary = begin + SendRun.summary(outcome);
    if (outcome instanceof DeliveryOutcome.Held held) {
      return held.waits()
          ? new RoundOutcome.Waiting(summary)
          : told(settings, new RoundOutcome.Incomplete(summary), held.reasons());
    }
    if (!(outcome instanceof DeliveryOutcome.Done done)) {
      return new RoundOutcome.Waiting(summary);
    }
    if (!done.complete()) {
      // in the next run the same recipients lack their mail, in other words
      return told(
          settings, new RoundOutcome.Incomplete(summary), details(done), matter(period, done));
    }
    return new RoundOutcome.Complete(
        done.anythingNew() ? summary : begin + "nothing to do (" + done.summary() + ")");
  }

  private static List<String> details(DeliveryOutcome.Done done) {
    return done.lines().stream()
        .filter(line -> !line.result().isDelivered())
        .map(line -> line.recipient() + ": " + line.result() + ": " + line.detail())
        .toList();
  }

  private static List<String> matter(Period period, DeliveryOutcome.Done done) {
    return Stream.concat(
            Stream.of(period.toString(), done.stopped().orElse("")),
            done.lines().stream()
                .filter(line -> !line.result().isDelivered())
                .map(line -> line.recipient() + ": " + line.result()))
        .toList();
  }

  private RoundOutcome told(Settings settings, RoundOutcome.Rejected outcome) {
    return told(settings, outcome, outcome.findings().stream().map(Finding::toString).toList());
  }

  private RoundOutcome told(Settings settings, RoundOutcome outcome, List<String> details) {
    return told(settings, outcome, details, lines(outcome, details));
  }

  private static List<String> lines(RoundOutcome outcome, List<String> details) {
    return Stream.concat(Stream.of(outcome.summary()), details.stream()).toList();
  }

  /** Tells the owner; that this fails too is said, and changes nothing. */
  private RoundOutcome told(
      Settings settings, RoundOutcome outcome, List<String> details, List<String> matter) {
    try {
      new Notices(settings, surroundings)
          .send(matter, subject(outcome), lines(outcome, details))
          .ifPresent(surroundings.progress());
    } catch (IOException e) {
      surroundings.progress().accept("no notice to the owner: " + e.getMessage());
    }
    return outcome;
  }

  private static String subject(RoundOutcome outcome) {
    String whole = "tradebrief: the round needs you: " + outcome.summary();
    return whole.length() <= SUBJECT
        ? whole
        : whole.substring(0, whole.lastIndexOf(' ', SUBJECT)) + " …";
  }

  /** Writes the run down, unless the one before ended in the same way. */
  private void log(Settings settings, RoundOutcome outcome) throws IOException {
    RunLog.Row row =
        new RunLog.Row(
            surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS),
            "run",
            of.map(Period::toString).orElse(""),
            used,
            word(outcome),
            outcome.summary());
    List<RunLog.Row> rows = RunLog.read(settings.state());
    if (rows.isEmpty() || !rows.get(rows.size() - 1).isLike(row)) {
      RunLog.add(settings.state(), row);
    }
  }

  private static String word(RoundOutcome outcome) {
    if (outcome instanceof RoundOutcome.Complete complete) {
      return complete.summary().contains("nothing to do") ? "nothing" : "done";
    }
    if (outcome instanceof RoundOutcome.Waiting) {
      return "held";
    }
    return outcome instanceof RoundOutcome.Rejected ? "rejected" : "incomplete";
  }
}

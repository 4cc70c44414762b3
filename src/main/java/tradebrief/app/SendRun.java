package tradebrief.app;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tradebrief.delivery.Delivery;
import tradebrief.delivery.DeliveryOutcome;
import tradebrief.delivery.Recipient;
import tradebrief.delivery.RecipientsReader;
import tradebrief.delivery.Release;
import tradebrief.delivery.Round;
import tradebrief.delivery.RunLog;
import tradebrief.delivery.Settings;
import tradebrief.delivery.SettingsReader;
import tradebrief.delivery.Surroundings;
import tradebrief.model.Area;
import tradebrief.model.Finding;
import tradebrief.model.Period;
import tradebrief.template.MailTemplate;

/** Mails what {@code report} made, and renders nothing. */
public final class SendRun {
  private final SendRequest request;
  private final Surroundings surroundings;

  /** For one request. */
  public SendRun(SendRequest request, Surroundings surroundings) {
    this.request = request;
    this.surroundings = surroundings;
  }

  /**
   * Runs it.
   *
   * @throws IllegalArgumentException when there is no password or key, or others can read it
   * @throws IOException when a file cannot be read or the run log cannot be written
   * @throws InterruptedException when it is interrupted while it waits for a further attempt
   */
  public SendOutcome run() throws IOException, InterruptedException {
    SendOutcome outcome = send();
    if (outcome instanceof SendOutcome.Dealt dealt && request.orders().dryRun().isEmpty()) {
      log(dealt);
    }
    return outcome;
  }

  /** Sends, and writes nothing into the run log. */
  SendOutcome send() throws IOException, InterruptedException {
    List<Finding> findings = new ArrayList<>();
    Optional<Settings> settings = SettingsReader.read(request.files().settings(), findings);
    if (settings.isEmpty()) {
      return new SendOutcome.Rejected(findings, false);
    }
    List<Recipient> recipients = RecipientsReader.read(settings.get().recipients(), findings);
    return isRejected(findings)
        ? new SendOutcome.Rejected(findings, false)
        : send(settings.get(), recipients.stream().filter(this::isMeant).toList());
  }

  private boolean isMeant(Recipient recipient) {
    return request.area().map(area -> area.equals(recipient.area())).orElse(true)
        && request.group().map(group -> recipient.group().equals(Optional.of(group))).orElse(true);
  }

  private SendOutcome send(Settings settings, List<Recipient> recipients)
      throws IOException, InterruptedException {
    MadeReports made = new MadeReports(request.files().out(), request.asOf());
    Optional<Period> period = request.period().isPresent() ? request.period() : made.newest();
    if (recipients.isEmpty() || period.isEmpty()) {
      return new SendOutcome.NothingThere(
          recipients.isEmpty()
              ? "no recipient is meant: see " + settings.recipients()
              : "no report is in " + request.files().out() + "; tradebrief report makes one");
    }
    List<Finding> findings = new ArrayList<>();
    List<Area> areas = recipients.stream().map(Recipient::area).distinct().sorted().toList();
    Map<Area, Release> releases = made.read(period.get(), areas, findings);
    if (isRejected(findings)) {
      return new SendOutcome.Rejected(findings, true);
    }
    if (releases.isEmpty()) {
      return new SendOutcome.NothingThere(
          String.format(
              Locale.ROOT,
              "no report of %s for %s is in %s",
              period.get(),
              areas.stream().map(Area::toString).collect(Collectors.joining(", ")),
              request.files().out()));
    }
    return send(settings, recipients, releases, period.get());
  }

  private SendOutcome send(
      Settings settings, List<Recipient> recipients, Map<Area, Release> releases, Period period)
      throws IOException, InterruptedException {
    List<Finding> findings = new ArrayList<>();
    Map<String, MailTemplate> templates =
        MailTemplates.read(request.files().templates(), releases.values(), findings);
    if (isRejected(findings)) {
      return new SendOutcome.Rejected(findings, false);
    }
    Round round = new Round(recipients, releases, templates);
    DeliveryOutcome outcome = new Delivery(settings, round, request.orders(), surroundings).run();
    return new SendOutcome.Dealt(outcome, period, RunLog.manifests(releases.values()));
  }

  private void log(SendOutcome.Dealt dealt) throws IOException {
    Optional<Settings> settings =
        SettingsReader.read(request.files().settings(), new ArrayList<>());
    if (settings.isPresent()) {
      RunLog.add(
          settings.get().state(),
          new RunLog.Row(
              surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS),
              "send",
              MadeReports.name(dealt.period().toString(), request.asOf()),
              dealt.manifests(),
              word(dealt.outcome()),
              summary(dealt.outcome())));
    }
  }

  private static String word(DeliveryOutcome outcome) {
    if (outcome instanceof DeliveryOutcome.Done done) {
      return done.complete() ? "done" : "incomplete";
    }
    return outcome instanceof DeliveryOutcome.Held ? "held" : "busy";
  }

  /** How a sending ended, in a few words. */
  static String summary(DeliveryOutcome outcome) {
    if (outcome instanceof DeliveryOutcome.Done done) {
      return done.summary() + done.stopped().map(why -> "; stopped: " + why).orElse("");
    }
    return outcome instanceof DeliveryOutcome.Held held
        ? String.join("; ", held.reasons())
        : "another run is sending";
  }

  static boolean isRejected(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }
}

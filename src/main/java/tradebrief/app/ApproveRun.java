package tradebrief.app;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.delivery.Approvals;
import tradebrief.delivery.Recipient;
import tradebrief.delivery.RecipientsReader;
import tradebrief.delivery.Release;
import tradebrief.delivery.RunLog;
import tradebrief.delivery.Settings;
import tradebrief.delivery.SettingsReader;
import tradebrief.delivery.Surroundings;
import tradebrief.model.Area;
import tradebrief.model.Finding;
import tradebrief.model.Period;

/** Writes down who lets a release go out. */
public final class ApproveRun {
  private final SendRequest request;
  private final String by;
  private final Surroundings surroundings;

  /**
   * For the releases that a sending would use.
   *
   * @param by who approves
   */
  public ApproveRun(SendRequest request, String by, Surroundings surroundings) {
    this.request = request;
    this.by = by;
    this.surroundings = surroundings;
  }

  /** How an approval ended. */
  public sealed interface Outcome {
    /** The releases are approved, each by the name of its folder with its manifest's SHA-256. */
    record Approved(Map<String, String> manifests) implements Outcome {}

    /** Something is wrong; nothing was approved. */
    record Rejected(List<Finding> findings) implements Outcome {}

    /** There is nothing to approve. */
    record NothingThere(String message) implements Outcome {}
  }

  /**
   * Runs it: every file is checked against its manifest before.
   *
   * @throws IOException when a file cannot be read or the approval cannot be written
   */
  public Outcome run() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Optional<Settings> settings = SettingsReader.read(request.files().settings(), findings);
    List<Recipient> recipients =
        settings.isPresent()
            ? RecipientsReader.read(settings.get().recipients(), findings)
            : List.of();
    MadeReports made = new MadeReports(request.files().out(), request.asOf());
    Optional<Period> period = request.period().isPresent() ? request.period() : made.newest();
    Map<Area, Release> releases = new LinkedHashMap<>();
    if (period.isPresent()) {
      List<Area> areas =
          recipients.stream()
              .map(Recipient::area)
              .distinct()
              .filter(area -> request.area().map(area::equals).orElse(true))
              .toList();
      releases.putAll(made.read(period.get(), areas, findings));
    }
    if (settings.isEmpty() || SendRun.isRejected(findings)) {
      return new Outcome.Rejected(findings);
    }
    return releases.isEmpty()
        ? new Outcome.NothingThere("no report for any recipient is in " + request.files().out())
        : approve(settings.get(), releases, period.orElseThrow());
  }

  private Outcome approve(Settings settings, Map<Area, Release> releases, Period period)
      throws IOException {
    Map<String, String> manifests = RunLog.manifests(releases.values());
    for (Release release : releases.values().stream().distinct().toList()) {
      Approvals.add(settings.state(), release, by, surroundings.clock());
    }
    RunLog.add(
        settings.state(),
        new RunLog.Row(
            surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS),
            "approve",
            MadeReports.name(period.toString(), request.asOf()),
            manifests,
            "done",
            "approved by " + by));
    return new Outcome.Approved(manifests);
  }
}

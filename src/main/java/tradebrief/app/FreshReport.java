package tradebrief.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tradebrief.delivery.ReleaseReader;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.report.Edition;
import tradebrief.statistics.Statistics;
import tradebrief.text.JsonText;

/** Makes the newest report of an area, unless the one that is there was made of the same. */
final class FreshReport {
  private final RoundRequest request;
  private final Preparation.Ready ready;
  private final Statistics statistics;
  private final Consumer<String> progress;

  FreshReport(RoundRequest request, Preparation.Ready ready, Consumer<String> progress) {
    this.request = request;
    this.ready = ready;
    this.progress = progress;
    statistics = Statistics.of(ready.data(), ready.asOf(Optional.empty()).date());
  }

  /**
   * The newest period of some areas: that of the nation, if it is among them and has a figure;
   * otherwise the newest one of which any of them has a figure, or else the nation. Empty when
   * there is none.
   */
  Optional<Period> newest(List<Area> areas) {
    return Stream.of(areas.contains(Area.CN) ? List.of(Area.CN) : areas, areas, List.of(Area.CN))
        .flatMap(some -> newestOfAny(some).stream())
        .findFirst();
  }

  private Optional<Period> newestOfAny(List<Area> areas) {
    return areas.stream()
        .flatMap(area -> choice(Optional.empty(), area).chosen().stream())
        .max(Period.NEWEST_LAST);
  }

  private PeriodChoice choice(Optional<Period> period, Area area) {
    return new PeriodChoice(period, Optional.of(area), statistics, ready.templates());
  }

  private AsOf asOf() {
    return ready.asOf(Optional.empty());
  }

  /**
   * Makes it.
   *
   * @return what came of it; empty when the one that is there is as new
   */
  Optional<ReportOutcome> make(Period period, Area area) throws IOException {
    PeriodChoice choice = choice(Optional.of(period), area);
    ReportRequest report =
        new ReportRequest(
            Optional.of(period),
            Optional.of(area),
            Optional.empty(),
            ready.languages().stream().map(Language::code).toList(),
            Format.USUAL,
            Edition.ANALYSIS,
            Optional.empty(),
            false,
            request.data(),
            request.files().templates(),
            request.files().out());
    if (choice.chosen().isPresent() && isThere(report, choice)) {
      return Optional.empty();
    }
    return Optional.of(new ReportRun(report, progress::accept).run());
  }

  private boolean isThere(ReportRequest report, PeriodChoice choice) throws IOException {
    Area area = report.area().orElseThrow();
    Period period = choice.chosen().orElseThrow();
    Path folder =
        request.files().out().resolve(area.equals(Area.CN) ? "" + period : period + "." + area);
    Path manifest = folder.resolve(Manifest.NAME);
    if (!Files.isRegularFile(manifest)) {
      return false;
    }
    String made = JsonText.write(Manifest.inputs(report, ready, choice.template(), period, asOf()));
    List<Finding> findings = new ArrayList<>();
    return Files.readString(manifest, StandardCharsets.UTF_8)
            .startsWith(made.substring(0, made.length() - "\n}\n".length()) + ",")
        && ReleaseReader.read(folder, findings).isPresent();
  }
}

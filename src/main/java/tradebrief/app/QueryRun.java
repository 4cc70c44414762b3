package tradebrief.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.dataset.Reading;
import tradebrief.model.Area;
import tradebrief.model.Likeness;
import tradebrief.query.Answer;
import tradebrief.query.Asking;
import tradebrief.statistics.Statistics;

/** Answers one question, and writes nothing. */
public final class QueryRun {
  /** So many zones are named in the place of one that there is not. */
  private static final int NEAREST = 5;

  private QueryRun() {}

  /**
   * Checks the data, then answers.
   *
   * @throws IOException when a file that is there cannot be read
   */
  public static QueryOutcome run(QueryRequest request) throws IOException {
    Reading reading = new DataPackageReader().read(request.data());
    if (reading.dataPackage().isEmpty()) {
      return new QueryOutcome.Rejected(reading.findings());
    }
    return answer(request, reading.dataPackage().get().withZoneTrade());
  }

  private static QueryOutcome answer(QueryRequest request, DataPackage data) {
    List<String> zones =
        data.zones().stream().map(zone -> Area.ofZone(zone.id()).code()).sorted().toList();
    Optional<String> unknown =
        request
            .question()
            .area()
            .filter(area -> area.level() == Area.Level.ZONE)
            .map(Area::code)
            .filter(code -> !zones.contains(code));
    if (unknown.isPresent()) {
      return new QueryOutcome.NothingThere(
          "no pilot zone of the package is " + unknown.get(),
          Likeness.nearest(unknown.get(), zones, NEAREST));
    }
    LocalDate date = request.asOf().orElseGet(() -> Statistics.everythingKnown(data).date());
    Asking asking = Asking.of(data, date);
    Answer answer = answer(request, asking);
    // that nothing changed is an answer
    return answer.isEmpty() && request.compare().isEmpty()
        ? nothing(request, asking, date)
        : new QueryOutcome.Done(answer);
  }

  private static Answer answer(QueryRequest request, Asking asking) {
    if (request.compare().isPresent()) {
      return asking.changes(request.question(), request.compare().get());
    }
    return request.triangle()
        ? asking.triangle(request.question())
        : asking.measures(request.question());
  }

  private static QueryOutcome nothing(QueryRequest request, Asking asking, LocalDate date) {
    return new QueryOutcome.NothingThere(
        "nothing is published of that, as known on " + date,
        asking.whatIsThere(request.question()));
  }
}

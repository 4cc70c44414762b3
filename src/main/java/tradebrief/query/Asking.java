package tradebrief.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** Where questions are answered, of one package as known on one day. */
public final class Asking {
  private final Context context;

  private Asking(Context context) {
    this.context = context;
  }

  /** Of a package as known on a day. */
  public static Asking of(DataPackage data, LocalDate date) {
    return new Asking(Context.of(data, date));
  }

  /** The measures of rows, or the batches or the evaluation of pilot zones. */
  public Answer measures(Question question) {
    if (question.by().contains(Dimension.BATCH)) {
      return BatchTable.answer(context);
    }
    return question.by().contains(Dimension.EVALUATION)
        ? EvaluationRecords.answer(context)
        : MeasuredTable.answer(question, context);
  }

  /** What changed between the day and another; the earlier of them is the one before. */
  public Answer changes(Question question, LocalDate otherDay) {
    return ChangeTable.answer(question, context, otherDay);
  }

  /** Every release of the figures asked for. */
  public Answer triangle(Question question) {
    return TriangleTable.answer(question, context);
  }

  /**
   * What there is of the places asked for, a line each; where that is nothing, of what other places
   * there is something: of zones where one was asked for, of areas otherwise.
   */
  public List<String> whatIsThere(Question question) {
    List<Observation> all =
        context.statistics().latest().stream()
            .filter(found -> isZone(found.series().area()) == question.asksForZones())
            .toList();
    List<Observation> ofPlaces =
        all.stream()
            .filter(found -> question.asksForArea(found.series().area(), context.places()))
            .toList();
    return ofPlaces.isEmpty()
        ? lines(all, series -> "--area " + series.area())
        : lines(ofPlaces, Asking::words);
  }

  private static boolean isZone(Area area) {
    return area.level() == Area.Level.ZONE;
  }

  private static List<String> lines(List<Observation> found, Function<Series, String> words) {
    Map<String, SortedSet<Period>> periods = new TreeMap<>();
    found.forEach(
        one ->
            periods
                .computeIfAbsent(words.apply(one.series()), key -> new TreeSet<>())
                .add(one.period()));
    return periods.entrySet().stream()
        .map(line -> line.getKey() + ": " + words(line.getValue()))
        .toList();
  }

  private static String words(Series series) {
    return "--area "
        + series.area()
        + " --basis "
        + series.basis()
        + " --flow "
        + series.flow()
        + " --mode "
        + series.mode();
  }

  private static String words(SortedSet<Period> periods) {
    return periods.size() <= 12
        ? periods.stream().map(Period::toString).collect(Collectors.joining(", "))
        : periods.first() + " to " + periods.last();
  }
}

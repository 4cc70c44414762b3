package tradebrief.query;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Province;
import tradebrief.statistics.Measure;

/** The measures of the rows that a question has. */
final class MeasuredTable {
  /**
   * A row.
   *
   * @param key what it is about
   * @param cells a cell for each measure
   */
  record Row(RowKey key, List<Measured> cells) {}

  private MeasuredTable() {}

  static Answer answer(Question question, Context context) {
    Selection selection = new Selection(question, context);
    List<RowKey> keys = selection.rows();
    List<Row> rows =
        measure(
            question, keys, new Measuring(context.statistics(), context.ladder(selection.all())));
    return new Answer(
        new MeasuredGrid(question, context, rows)
            .grid(unlisted(question, context, selection, keys)),
        MeasuredRecords.of(context, question.measures().measures(), rows));
  }

  private static List<Row> measure(Question question, List<RowKey> keys, Measuring measuring) {
    Map<Series, Period> firsts = new LinkedHashMap<>();
    keys.forEach(
        key -> firsts.merge(key.series(), key.period(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    List<Row> rows = new ArrayList<>();
    for (RowKey key : keys) {
      Period base = question.base().orElse(firsts.getOrDefault(key.series(), key.period()));
      List<Measured> cells = new ArrayList<>();
      for (Measure measure : question.measures().measures()) {
        cells.add(measuring.measure(measure, key, base));
      }
      rows.add(new Row(key, cells));
    }
    return rows;
  }

  /**
   * The places asked for that nothing asked for is known of: of the provinces all, of others those
   * that have a figure at all.
   */
  private static List<Area> unlisted(
      Question question, Context context, Selection selection, List<RowKey> keys) {
    if (question.by().stream().noneMatch(Dimension::isPlace)) {
      return List.of();
    }
    Set<Area> listed = keys.stream().map(key -> key.series().area()).collect(toSet());
    return Stream.concat(
            context.data().provinces().stream()
                .map(Province::area)
                .filter(area -> question.by().contains(Dimension.PROVINCE)),
            selection.all().stream().map(Series::area))
        .filter(area -> question.asksForArea(area, context.places()) && !listed.contains(area))
        .distinct()
        .sorted()
        .toList();
  }
}

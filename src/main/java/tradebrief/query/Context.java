package tradebrief.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Observation.Series;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.statistics.Statistics;

/**
 * What every answer stands on.
 *
 * @param data the data package
 * @param statistics what of it was known on the day
 * @param date the day
 * @param labels the words
 * @param places which place lies in which
 */
record Context(
    DataPackage data, Statistics statistics, LocalDate date, Labels labels, Places places) {
  static Context of(DataPackage data, LocalDate date) {
    return new Context(data, Statistics.of(data, date), date, Labels.of(data), Places.of(data));
  }

  /** Which of these series is a part of which. */
  Ladder ladder(Set<Series> all) {
    return new Ladder(all, data.provinces().stream().map(Province::area).toList(), data.modes());
  }

  /** What a program is told of the whole. */
  Map<String, Object> about() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("as_of", date.toString());
    about.put("synthetic", data.synthetic());
    return about;
  }

  /** What stands above a table: whether the data are made up, then what it shows. */
  List<Text> caption(Text shown) {
    List<Text> caption = new ArrayList<>();
    data.findSyntheticTitle()
        .ifPresent(title -> caption.add(labels.words("synthetic", Text.same(title))));
    caption.add(shown);
    return caption;
  }
}

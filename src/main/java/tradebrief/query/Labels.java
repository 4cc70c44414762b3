package tradebrief.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Text;
import tradebrief.report.AreaNames;
import tradebrief.report.Words;
import tradebrief.statistics.Measure;
import tradebrief.statistics.MeasureUnit;

/** What things are called in answers. */
final class Labels {
  private final Words words = Words.load();
  private final AreaNames areas;

  private Labels(DataPackage data) {
    areas = AreaNames.of(data, words);
  }

  static Labels of(DataPackage data) {
    return new Labels(data);
  }

  Text words(String key, Text... arguments) {
    return arguments.length == 0 ? words.text(key) : words.text(key, arguments);
  }

  /** The name of an area; its code where the package has no name for it. */
  Text area(Area area) {
    return areas.of(area);
  }

  Text flow(Flow flow) {
    return words.text("flow." + flow);
  }

  Text mode(String mode) {
    return mode.equals(Series.ALL_MODES) ? words.text("query.all-modes") : Text.same(mode);
  }

  Text basis(Basis basis) {
    return words.text("basis." + basis);
  }

  /** The day of a release, marked where it is not certain. */
  Text release(Observation observation) {
    return day(observation.release(), observation.flags().releaseApproximate());
  }

  /** A day, marked where it is not certain. */
  Text day(LocalDate day, boolean approximate) {
    Text date = Text.same(day.toString());
    return approximate ? joined(List.of(words.text("day.approximate"), date), "") : date;
  }

  /** The header of a measure, with its unit. */
  Text header(Measure measure, Collection<String> currencies) {
    Text name = words.text("query.measure." + measure);
    Text unit = unit(measure, currencies);
    return unit.isBlank() ? name : words.text("query.header", name, unit);
  }

  private Text unit(Measure measure, Collection<String> currencies) {
    if (measure.unit() != MeasureUnit.CURRENCY) {
      return words.text("query.unit." + measure.unit());
    }
    return joined(
        currencies.stream().map(code -> words.text("unit." + code + "_100M")).toList(), " / ");
  }

  /** The meaning of a marker. */
  Text key(Marker marker) {
    return words.text(
        "marker", Text.same(marker.toString()), words.text("marker." + marker.name()));
  }

  /** A list of names, as each language writes one. */
  static Text enumerated(List<Text> names) {
    return Text.each(
        language ->
            String.join(
                language.spaced() ? ", " : "、",
                names.stream().map(name -> name.in(language)).toList()));
  }

  /** Texts one after the other. */
  static Text joined(List<Text> texts, String between) {
    return Text.each(
        language -> String.join(between, texts.stream().map(text -> text.in(language)).toList()));
  }
}

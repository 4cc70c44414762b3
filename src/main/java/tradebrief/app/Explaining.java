package tradebrief.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Observation;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.report.Figure;
import tradebrief.report.FormulaLetters;
import tradebrief.report.Provenance;
import tradebrief.report.Report;

/** Explains the figures of one report. */
final class Explaining {
  private final Report report;
  private final DataPackage data;
  private final Places places;

  Explaining(Report report, DataPackage data, Places places) {
    this.report = report;
    this.data = data;
    this.places = places;
  }

  Explanation explain(Figure figure) {
    Provenance provenance = figure.provenance();
    return new Explanation(
        data.findSyntheticTitle(),
        report.area(),
        report.period(),
        report.asOf(),
        figure,
        FigureName.of(report, figure.id()),
        inputs(provenance.inputs()),
        FormulaLetters.filledIn(provenance),
        zones(provenance.events()),
        provenance.evaluations(),
        places.findCell(figure.id()),
        places.pagesOf(figure.id()),
        places.languages());
  }

  private static List<Explanation.Input> inputs(List<Observation> observations) {
    return IntStream.range(0, observations.size())
        .mapToObj(i -> new Explanation.Input(FormulaLetters.letter(i), observations.get(i)))
        .toList();
  }

  private List<Explanation.CountedZone> zones(List<ZoneEvent> events) {
    Map<String, Zone> byId = data.zones().stream().collect(toMap(Zone::id, zone -> zone));
    return events.stream()
        .collect(groupingBy(ZoneEvent::zoneId, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new Explanation.CountedZone(
                    Objects.requireNonNull(byId.get(entry.getKey())), entry.getValue()))
        .toList();
  }
}

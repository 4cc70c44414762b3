package tradebrief.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.app.Absence;
import tradebrief.app.Explanation;
import tradebrief.app.Explanation.CountedZone;
import tradebrief.app.Explanation.Input;
import tradebrief.app.FigureAsked;
import tradebrief.model.Amount;
import tradebrief.model.Evaluation;
import tradebrief.model.Interval;
import tradebrief.model.Language;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Origin;
import tradebrief.model.Text;
import tradebrief.model.ZoneEvent;
import tradebrief.report.Figure;
import tradebrief.report.Provenance;

/** An explanation for another program, as what {@code JsonText} writes. */
final class ExplanationJson {
  private ExplanationJson() {}

  static Map<String, Object> of(FigureAsked asked) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("figure", asked.id());
    members.put("synthetic", asked.synthetic().isPresent());
    members.put("area", asked.area().code());
    members.put("period", asked.period().toString());
    members.put("as_of", asked.asOf().date().toString());
    members.put("name", texts(asked.name(), asked.languages()));
    if (asked instanceof Explanation explanation) {
      addExplanation(members, explanation);
    } else if (asked instanceof Absence absence) {
      addAbsence(members, absence);
    }
    return members;
  }

  private static void addAbsence(Map<String, Object> members, Absence absence) {
    members.put("value", Optional.empty());
    members.put("text", texts(absence.shown(), absence.languages()));
    members.put("markers", List.of(absence.marker().toString()));
    members.put("reason", texts(absence.reason(), absence.languages()));
    members.put("cell", absence.cell());
  }

  private static void addExplanation(Map<String, Object> members, Explanation explanation) {
    Figure figure = explanation.figure();
    List<Language> languages = explanation.languages();
    members.put("value", figure.value());
    members.put("unit", figure.unit().name());
    members.put("text", texts(figure.text(), languages));
    members.put("markers", figure.markers().stream().map(Object::toString).toList());
    addOrigin(members, explanation);
    members.put("cell", explanation.cell());
    members.put("pages", pages(explanation));
  }

  private static void addOrigin(Map<String, Object> members, Explanation explanation) {
    Provenance provenance = explanation.figure().provenance();
    members.put("obtained", provenance.kind().toString());
    members.put("formula", Optional.of(provenance.formula()).filter(formula -> !formula.isEmpty()));
    members.put("formula_filled_in", explanation.filledIn());
    members.put("interval", provenance.interval().map(ExplanationJson::interval));
    members.put("inputs", explanation.inputs().stream().map(ExplanationJson::input).toList());
    members.put("zones", explanation.zones().stream().map(ExplanationJson::zone).toList());
    members.put(
        "evaluations",
        explanation.evaluations().stream().map(ExplanationJson::evaluation).toList());
  }

  private static Map<String, Object> texts(Text text, List<Language> languages) {
    Map<String, Object> members = new LinkedHashMap<>();
    languages.forEach(language -> members.put(language.code(), text.in(language)));
    return members;
  }

  private static Map<String, Object> pages(Explanation explanation) {
    Map<String, Object> members = new LinkedHashMap<>();
    explanation
        .languages()
        .forEach(
            language ->
                members.put(
                    language.code(),
                    Optional.ofNullable(explanation.pages().get(language)).map(Integer::parseInt)));
    return members;
  }

  private static Map<String, Object> interval(Interval interval) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("low", interval.low());
    members.put("high", interval.high());
    return members;
  }

  private static Map<String, Object> input(Input input) {
    Observation observation = input.observation();
    Series series = observation.series();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("letter", input.letter());
    addOrigin(members, observation.origin());
    members.put("period", observation.period().toString());
    members.put("area", series.area().code());
    members.put("flow", series.flow().toString());
    members.put("mode", series.mode());
    members.put("basis", series.basis().toString());
    members.put("value", observation.amount().map(Amount::value));
    members.put("unit", observation.amount().map(amount -> amount.unit().name()));
    members.put("rounding_unit", observation.amount().flatMap(Amount::roundingUnit));
    members.put("growth_published", observation.growthPublished());
    members.put("status", observation.status().name());
    members.put("release", observation.release().toString());
    members.put("release_approximate", observation.flags().releaseApproximate());
    members.put("source", observation.source());
    members.put("note", observation.note());
    return members;
  }

  private static Map<String, Object> zone(CountedZone counted) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("zone", counted.zone().id());
    members.put("name", texts(counted.zone().name(), Language.base()));
    members.put("batch", counted.zone().batch());
    members.put("province", counted.zone().province().code());
    members.put("events", counted.events().stream().map(ExplanationJson::event).toList());
    return members;
  }

  private static Map<String, Object> event(ZoneEvent event) {
    Map<String, Object> members = new LinkedHashMap<>();
    addOrigin(members, event.origin());
    members.put("event", event.kind().toString());
    members.put("reply_date", event.replyDate().toString());
    members.put("publication_date", event.publicationDate().toString());
    members.put("dates_approximate", event.datesApproximate());
    members.put("document_no", event.documentNumber());
    members.put("successor_zone_id", event.successor());
    members.put("source", event.source());
    return members;
  }

  private static Map<String, Object> evaluation(Evaluation evaluation) {
    Map<String, Object> members = new LinkedHashMap<>();
    addOrigin(members, evaluation.origin());
    members.put("evaluation_year", evaluation.round());
    members.put("tier", evaluation.tier());
    members.put("tier_zh", evaluation.tierName());
    if (evaluation instanceof Evaluation.Named named) {
      members.put("zone", named.zoneId());
    } else if (evaluation instanceof Evaluation.TierTotal total) {
      members.put("zones", total.zones());
      members.put("evaluated", total.evaluated());
    }
    members.put("release", evaluation.release().toString());
    members.put("release_approximate", evaluation.releaseApproximate());
    members.put("source", evaluation.source());
    return members;
  }

  private static void addOrigin(Map<String, Object> members, Origin origin) {
    members.put("file", origin.file());
    members.put("line", origin.line());
  }
}

package tradebrief.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tradebrief.app.Explanation;
import tradebrief.app.Explanation.CountedZone;
import tradebrief.app.Explanation.Input;
import tradebrief.model.Language;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Text;
import tradebrief.model.ZoneEvent;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.Provenance;

/** An explanation for a reader at a terminal. */
final class ExplanationText {
  private static final int WIDTH = 100;
  private static final int LABEL = 12;

  private final Explanation explanation;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  /** Its lines, each ending in LF. */
  static String of(Explanation explanation) {
    ExplanationText text = new ExplanationText(explanation);
    text.addFigure();
    text.addOrigin();
    explanation.inputs().forEach(text::addInput);
    text.addZones();
    text.addPlaces();
    return String.join("\n", text.lines) + "\n";
  }

  private void addFigure() {
    Figure figure = explanation.figure();
    add("figure", figure.id());
    add(
        "report",
        explanation.area()
            + ", "
            + explanation.period()
            + ", as known on "
            + explanation.asOf().date());
    addTexts("name", explanation.name());
    add("value", figure.value().toPlainString() + " " + figure.unit());
    addTexts("text", figure.marked());
  }

  private void addTexts(String label, Text text) {
    String first = label;
    for (Language language : explanation.languages()) {
      add(first, language + "  " + text.in(language));
      first = "";
    }
  }

  private void addOrigin() {
    Provenance provenance = explanation.figure().provenance();
    switch (provenance.kind()) {
      case PUBLISHED -> {
        boolean growth = explanation.figure().unit() == FigureUnit.PERCENT;
        add("obtained", "published: the " + (growth ? "published growth" : "value") + " of a");
      }
      case COMPUTED -> {
        add("obtained", "computed here");
        add("formula", provenance.formula());
        explanation.filledIn().ifPresent(sum -> add("", sum));
      }
      case COUNTED -> {
        add("obtained", "counted here");
        add("rule", provenance.formula());
      }
    }
    provenance
        .interval()
        .ifPresent(
            open ->
                add(
                    "rounding",
                    String.format(
                        Locale.ROOT,
                        "the rounding of the inputs leaves open %s to %s %s",
                        open.low().stripTrailingZeros().toPlainString(),
                        open.high().stripTrailingZeros().toPlainString(),
                        explanation.figure().unit())));
  }

  private void addInput(Input input) {
    Observation observation = input.observation();
    Series series = observation.series();
    lines.add("");
    add(
        input.letter() + " = ",
        observation
            .amount()
            .map(amount -> amount.value().toPlainString() + " " + amount.unit())
            .orElse("no value"));
    add("  read at", observation.origin().toString());
    add("  what", String.join(", ", what(observation, series)));
    add(
        "  rounding",
        observation
            .amount()
            .flatMap(amount -> amount.roundingUnit())
            .map(unit -> "to " + unit.toPlainString() + "; the value is known to half of it")
            .orElse("none; the value is exact"));
    add(
        "  growth",
        observation
            .growthPublished()
            .map(growth -> growth.toPlainString() + " %, as published (g)")
            .orElse("none published"));
    add("  status", observation.status().name());
    boolean approximate = observation.flags().releaseApproximate();
    add("  released", observation.release() + (approximate ? ", approximately" : ""));
    add("  source", observation.source());
    if (!observation.note().isEmpty()) {
      add("  note", observation.note());
    }
  }

  private static List<String> what(Observation observation, Series series) {
    return List.of(
        "period " + observation.period(),
        "area " + series.area(),
        "flow " + series.flow(),
        "mode " + series.mode(),
        "basis " + series.basis());
  }

  private void addZones() {
    List<CountedZone> zones = explanation.zones();
    if (zones.isEmpty()) {
      return;
    }
    Map<String, Integer> sources = new LinkedHashMap<>();
    zones.stream()
        .flatMap(zone -> zone.events().stream())
        .forEach(event -> sources.putIfAbsent(event.source(), sources.size() + 1));
    lines.add("");
    lines.add("counted from, read at, zone, what happened by the reply of which day, [source]:");
    int place = width(zones, event -> event.origin().toString());
    int name = zones.stream().mapToInt(zone -> zone.zone().id().length()).max().orElse(0);
    for (CountedZone zone : zones) {
      for (ZoneEvent event : zone.events()) {
        lines.add(
            FindingsPrinter.printable(
                "  "
                    + Wrapping.padded(event.origin().toString(), place + 2)
                    + Wrapping.padded(event.zoneId(), name + 2)
                    + happened(event, sources.getOrDefault(event.source(), 0))));
      }
    }
    lines.add("");
    sources.forEach((source, number) -> add("[" + number + "]", source));
  }

  private static int width(
      List<CountedZone> zones, java.util.function.Function<ZoneEvent, String> words) {
    return zones.stream()
        .flatMap(zone -> zone.events().stream())
        .map(words)
        .map(String::length)
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  private static String happened(ZoneEvent event, int source) {
    return String.format(
        Locale.ROOT,
        "%s %s, published %s%s%s%s [%d]",
        event.kind(),
        event.replyDate(),
        event.publicationDate(),
        event.datesApproximate() ? " (a date is approximate)" : "",
        event.documentNumber().map(number -> ", " + number).orElse(""),
        event.successor().map(zone -> ", into " + zone).orElse(""),
        source);
  }

  private void addPlaces() {
    lines.add("");
    add("workbook", explanation.cell().orElse("in no cell"));
    String label = "briefing";
    for (Language language : explanation.languages()) {
      Optional<String> page = Optional.ofNullable(explanation.pages().get(language));
      add(label, language + "  " + page.map(number -> "page " + number).orElse("not said there"));
      label = "";
    }
  }

  private void add(String label, String text) {
    String head = Wrapping.padded(label, LABEL);
    for (String line : Wrapping.lines(FindingsPrinter.printable(text), WIDTH - LABEL)) {
      lines.add((head + line).stripTrailing());
      head = " ".repeat(LABEL);
    }
  }
}

package tradebrief.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import tradebrief.model.Text;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.FormulaLetters;
import tradebrief.report.Provenance;

/** An explanation for a reader at a terminal. */
final class ExplanationText {
  private static final int WIDTH = 100;
  private static final int LABEL = 12;

  private final List<Language> languages;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(List<Language> languages) {
    this.languages = languages;
  }

  /** Its lines, each ending in LF. */
  static String of(FigureAsked asked) {
    ExplanationText text = new ExplanationText(asked.languages());
    text.addName(asked);
    if (asked instanceof Explanation explanation) {
      text.addExplanation(explanation);
    } else if (asked instanceof Absence absence) {
      text.addAbsence(absence);
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void addName(FigureAsked asked) {
    asked.synthetic().ifPresent(title -> add("SYNTHETIC", "made-up data: " + title));
    add("figure", asked.id());
    add("report", asked.area() + ", " + asked.period() + ", as known on " + asked.asOf().date());
    addTexts("name", asked.name());
  }

  private void addAbsence(Absence absence) {
    add("value", "none");
    addTexts("text", absence.shown());
    addTexts("why", absence.reason());
    lines.add("");
    add("workbook", absence.cell());
  }

  private void addExplanation(Explanation explanation) {
    Figure figure = explanation.figure();
    add("value", figure.value().toPlainString() + " " + figure.unit());
    addTexts("text", explanation.shown());
    addOrigin(figure, explanation.filledIn());
    Optional<String> growth = FormulaLetters.findGrowth(figure.provenance());
    for (Input input : explanation.inputs()) {
      addInput(input, growth);
      growth = Optional.empty(); // that of the first one only
    }
    addZones(explanation.zones());
    addEvaluations(explanation.evaluations());
    addPlaces(explanation);
  }

  private void addTexts(String label, Text text) {
    String first = label;
    for (Language language : languages) {
      add(first, language + "  " + text.in(language));
      first = "";
    }
  }

  private void addOrigin(Figure figure, Optional<String> filledIn) {
    Provenance provenance = figure.provenance();
    switch (provenance.kind()) {
      case PUBLISHED -> {
        boolean growth = figure.unit() == FigureUnit.PERCENT;
        add(
            "obtained",
            provenance.inputs().isEmpty()
                ? "published, as the document named below states it"
                : "published: the " + (growth ? "published growth" : "value") + " of a");
      }
      case COMPUTED -> {
        add("obtained", "computed here");
        add("formula", provenance.formula());
        filledIn.ifPresent(sum -> add("", sum));
      }
      case COUNTED -> {
        add("obtained", "counted here");
        add("rule", provenance.formula());
      }
    }
    if (provenance.inputs().stream().anyMatch(ExplanationText::isRounded)) {
      provenance.interval().ifPresent(open -> addInterval(open, figure.unit()));
    }
  }

  private static boolean isRounded(Observation input) {
    return input.amount().flatMap(Amount::roundingUnit).isPresent();
  }

  private void addInterval(Interval open, FigureUnit unit) {
    String text =
        String.format(
            Locale.ROOT,
            "that of the inputs leaves open %s to %s %s",
            open.low().stripTrailingZeros().toPlainString(),
            open.high().stripTrailingZeros().toPlainString(),
            unit);
    add("rounding", text);
  }

  private void addInput(Input input, Optional<String> growthLetter) {
    Observation observation = input.observation();
    lines.add("");
    add(
        input.letter() + " = ",
        observation
            .amount()
            .map(amount -> amount.value().toPlainString() + " " + amount.unit())
            .orElse("no value"));
    add("  read at", observation.origin().toString());
    add("  what", what(observation));
    add("  rounding", rounding(observation));
    add(
        "  growth",
        observation
            .growthPublished()
            .map(growth -> growth.toPlainString() + " %, as published")
            .map(text -> text + growthLetter.map(letter -> " (" + letter + ")").orElse(""))
            .orElse("none published"));
    add("  status", observation.status().name());
    boolean approximate = observation.flags().releaseApproximate();
    add("  released", (approximate ? "about " : "") + observation.release());
    add("  source", observation.source());
    if (!observation.note().isEmpty()) {
      add("  note", observation.note());
    }
  }

  private static String what(Observation observation) {
    Series series = observation.series();
    return String.format(
        Locale.ROOT,
        "period %s, area %s, flow %s, mode %s, basis %s",
        observation.period(),
        series.area(),
        series.flow(),
        series.mode(),
        series.basis());
  }

  private static String rounding(Observation observation) {
    return observation
        .amount()
        .map(
            amount ->
                amount
                    .roundingUnit()
                    .map(unit -> "to " + unit.toPlainString() + "; known to half of it")
                    .orElse("none; exact"))
        .orElse("none; no value");
  }

  private void addZones(List<CountedZone> counted) {
    if (counted.isEmpty()) {
      return;
    }
    ZoneListing zones = new ZoneListing(counted);
    lines.add("");
    add("counted", "from what happened to these zones, by the reply of which day, [source]:");
    zones.lines().stream().map(Printable::of).forEach(lines::add);
    addSources(zones.sources());
  }

  private void addEvaluations(List<Evaluation> published) {
    if (published.isEmpty()) {
      return;
    }
    EvaluationListing evaluations = new EvaluationListing(published);
    lines.add("");
    add("rests on", "what is published of the evaluation of zones, [source]:");
    evaluations.lines().stream().map(Printable::of).forEach(lines::add);
    addSources(evaluations.sources());
  }

  private void addSources(List<String> sources) {
    lines.add("");
    int number = 1;
    for (String source : sources) {
      add("[" + number + "]", source);
      number++;
    }
  }

  private void addPlaces(Explanation explanation) {
    lines.add("");
    add("workbook", explanation.cell().orElse("in no cell"));
    String label = "briefing";
    for (Language language : languages) {
      Optional<String> page = Optional.ofNullable(explanation.pages().get(language));
      add(label, language + "  " + page.map(number -> "page " + number).orElse("not said there"));
      label = "";
    }
  }

  private void add(String label, String text) {
    String head = Wrapping.padded(label, LABEL);
    for (String line : Wrapping.lines(Printable.of(text), WIDTH - LABEL)) {
      lines.add((head + line).stripTrailing());
      head = " ".repeat(LABEL);
    }
  }
}

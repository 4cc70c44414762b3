package tradebrief.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Period;
import tradebrief.statistics.Statistics;
import tradebrief.template.Template;

/**
 * The period of a report and the template that is for it.
 *
 * @param wanted the period that the user named; empty for the newest one
 * @param area of which area
 * @param templates the templates to choose from
 * @param known the periods that there are a template and a figure for, the earliest first
 */
record PeriodChoice(
    Optional<Period> wanted, Area area, List<Template> templates, List<Period> known) {
  /** A month before the cumulative figure that ends with it: the bulletin of a month says both. */
  static final Comparator<Period> NEWEST =
      Comparator.comparing(Period::last)
          .thenComparing(period -> period.kind() != Period.Kind.RANGE)
          .thenComparing(Comparator.naturalOrder());

  static PeriodChoice of(
      Optional<Period> wanted, Area area, Statistics statistics, List<Template> templates) {
    return new PeriodChoice(
        wanted,
        area,
        templates,
        statistics.periods(area).stream().filter(period -> isFor(templates, period)).toList());
  }

  private static boolean isFor(List<Template> templates, Period period) {
    return templates.stream().anyMatch(template -> template.periods().contains(period.kind()));
  }

  /** The period; empty when there is nothing to report. */
  Optional<Period> chosen() {
    return wanted.or(() -> known.stream().max(NEWEST)).filter(known::contains);
  }

  /** The first template that is for the chosen period. */
  Template template() {
    return templates.stream()
        .filter(template -> template.periods().contains(chosen().orElseThrow().kind()))
        .findFirst()
        .orElseThrow();
  }

  /** Why there is nothing to report, and what there is. */
  String explanation(AsOf asOf) {
    String there =
        known.isEmpty()
            ? "nothing"
            : String.join(", ", known.stream().map(Period::toString).toList());
    Optional<Period> withoutTemplate = wanted.filter(period -> !isFor(templates, period));
    if (withoutTemplate.isPresent()) {
      return String.format(
          Locale.ROOT,
          "no template is for periods of the kind %s, such as %s; templates: %s; periods: %s",
          withoutTemplate.get().kind(),
          withoutTemplate.get(),
          templates.stream()
              .map(template -> template.name() + " for " + template.periods())
              .toList(),
          there);
    }
    return String.format(
        Locale.ROOT,
        "nothing is published for %s, %s, as known on %s; there is: %s",
        area,
        wanted.map(Period::toString).orElse("latest"),
        asOf.date(),
        there);
  }
}

package tradebrief.app;

import static java.util.Comparator.naturalOrder;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Period;
import tradebrief.model.Place;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Statistics;
import tradebrief.template.Template;
import tradebrief.template.Template.AreaKind;

/** The period of a report and the template that is for it. */
final class PeriodChoice {
  /** So many periods are named one by one: those of a year, and of the year before. */
  private static final int LISTED = 36;

  private final Optional<Period> wanted;
  private final Optional<Area> area;
  private final List<Area> areas;
  private final Statistics statistics;

  /** Those to choose from: for such an area. */
  private final List<Template> templates;

  /** Those for areas of another kind. */
  private final List<Template> unsuited;

  /** The periods that there are a template and a published figure for, the earliest first. */
  private final List<Period> published;

  /** As {@link #derived}, once asked for. */
  private @Nullable List<Period> derived;

  /**
   * The choice for reports of one area, or of each province.
   *
   * @param wanted the period that the user named; empty for the newest one
   * @param area which area; empty for each province, of the periods that any of them has
   * @param all the templates
   */
  PeriodChoice(
      Optional<Period> wanted, Optional<Area> area, Statistics statistics, List<Template> all) {
    this.wanted = wanted;
    this.area = area;
    this.statistics = statistics;
    AreaKind kind = area.map(AreaKind::of).orElse(AreaKind.PROVINCE);
    // one that is for no other kind of area comes first
    templates =
        all.stream()
            .filter(template -> template.areas().contains(kind))
            .sorted(Comparator.comparingInt(template -> template.areas().size()))
            .toList();
    unsuited = all.stream().filter(template -> !template.areas().contains(kind)).toList();
    areas =
        area.map(List::of)
            .orElseGet(
                () ->
                    statistics.areas().stream()
                        .filter(found -> found.level() == Area.Level.PROVINCE)
                        .toList());
    published = periods(areas, statistics::periods, templates);
  }

  private static List<Period> periods(
      List<Area> areas, Function<Area, List<Period>> known, List<Template> templates) {
    return areas.stream()
        .flatMap(area -> known.apply(area).stream())
        .filter(period -> isFor(templates, period))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isFor(List<Template> templates, Period period) {
    return templates.stream().anyMatch(template -> template.periods().contains(period.kind()));
  }

  /**
   * The periods that there are a template and only a derived level for, the earliest first. To look
   * for all of them takes a while, and who names a published one does without.
   */
  private List<Period> derived() {
    if (derived == null) {
      derived = periods(areas, DerivedPeriods.of(statistics)::periods, templates);
    }
    return derived;
  }

  /** Of several that end with one month, one with a published figure before one without. */
  private Comparator<Period> newest() {
    return Period.NEWEST_LAST.thenComparing(published::contains).thenComparing(naturalOrder());
  }

  /** The period; empty when there is nothing to report. */
  Optional<Period> chosen() {
    return wanted
        .or(() -> known().max(newest()))
        .filter(period -> published.contains(period) || derived().contains(period));
  }

  private Stream<Period> known() {
    return Stream.concat(published.stream(), derived().stream());
  }

  /** The first template that is for the chosen period. */
  Template template() {
    return fitting().findFirst().orElseThrow();
  }

  private Stream<Template> fitting() {
    Period.Kind kind = chosen().orElseThrow().kind();
    return templates.stream().filter(template -> template.periods().contains(kind));
  }

  /** A warning when the template is chosen by nothing but its name. */
  Optional<Finding> doubt() {
    Template first = template();
    List<String> others =
        fitting()
            .filter(other -> !other.equals(first) && other.areas().size() == first.areas().size())
            .map(Template::file)
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Place.wholeFile(first.file())
                .warning(
                    "template-choice",
                    String.format(
                        Locale.ROOT,
                        "used because its name comes first: %s is for %s of the same areas too",
                        String.join(", ", others),
                        chosen().orElseThrow().kind()),
                    "one template for a kind of period and of area",
                    "choose with --template, or change periods or areas of one of them"));
  }

  private String also() {
    return derived().isEmpty()
        ? ""
        : (published.isEmpty() ? "" : "; ") + "derived: " + words(derived());
  }

  private static String words(List<Period> periods) {
    List<String> words = periods.stream().map(Period::toString).toList();
    return words.size() <= LISTED
        ? String.join(", ", words)
        : String.format(
            Locale.ROOT,
            "%s to %s (%d in all)",
            words.get(0),
            words.get(words.size() - 1),
            words.size());
  }

  /** Each template with what it is for. */
  private static String listed(
      List<Template> templates, Function<Template, Collection<?>> purpose) {
    return templates.stream()
        .map(
            template ->
                template.name()
                    + " for "
                    + purpose.apply(template).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  /** Why there is nothing to report, and what there is. */
  String explanation(AsOf asOf) {
    if (templates.isEmpty()) {
      return String.format(
          Locale.ROOT,
          "no template is for %s; there is: %s; name another with --template, or another area with"
              + " --area",
          whose(),
          listed(unsuited, Template::areas));
    }
    String there =
        published.isEmpty() && derived().isEmpty() ? "nothing" : words(published) + also();
    Optional<Period> withoutTemplate = wanted.filter(period -> !isFor(templates, period));
    if (withoutTemplate.isPresent()) {
      return String.format(
          Locale.ROOT,
          "no template is for periods of the kind %s, such as %s; templates: %s; periods: %s",
          withoutTemplate.get().kind(),
          withoutTemplate.get(),
          listed(templates, Template::periods),
          there);
    }
    return String.format(
        Locale.ROOT,
        "nothing is published for %s, %s, as known on %s; there is: %s%s%s%s",
        whose(),
        wanted.map(Period::toString).orElse("latest"),
        asOf.date(),
        there,
        yearToDate(),
        joint(),
        published.isEmpty() && derived().isEmpty() ? elsewhere() : "");
  }

  private String whose() {
    return area.map(Area::toString).orElse("any province");
  }

  /** January and February that are published together have one report. */
  private String joint() {
    return wanted
        .filter(period -> period.months() == 1 && period.last().getMonthValue() <= 2)
        .map(month -> YearMonth.of(month.year(), Month.JANUARY))
        .map(january -> new Period(january, january.plusMonths(1)))
        .filter(published::contains)
        .map(both -> "; of January and February both together: " + both)
        .orElse("");
  }

  /** Months that are published one by one have their sum in the report of the last. */
  private String yearToDate() {
    return wanted
        .filter(period -> period.kind() == Period.Kind.RANGE)
        .filter(period -> period.first().getMonth() == Month.JANUARY)
        .map(period -> new Period(period.last(), period.last()))
        .filter(month -> published.contains(month) || derived().contains(month))
        .map(month -> "; the report of " + month + " has the year to date")
        .orElse("");
  }

  private String elsewhere() {
    return statistics.areas().stream()
        .filter(other -> !areas.contains(other))
        .findFirst()
        .map(other -> "; of other areas there are figures, such as with --area " + other)
        .orElse("");
  }
}

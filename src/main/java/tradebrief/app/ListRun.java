package tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.Period;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Statistics;
import tradebrief.template.TemplateReader;
import tradebrief.template.TranslationReader;

/** What there is to report on. */
public final class ListRun {
  private ListRun() {}

  /**
   * What is there.
   *
   * @param areas the areas with a figure of cross-border e-commerce, by code, zones after them,
   *     each with its periods
   * @param templates the names of the templates, in alphabetical order
   * @param languages the codes of the languages: those of the program, and those that are added
   */
  public record Listing(List<AreaPeriods> areas, List<String> templates, List<String> languages) {}

  /**
   * The periods of an area, the earliest first.
   *
   * @param area the area
   * @param periods those with a published figure
   * @param derived those of which only a level derived from other figures is known
   */
  public record AreaPeriods(Area area, List<Period> periods, List<Period> derived) {}

  /** Lists what a package and a folder of templates hold. */
  public static Listing run(DataPackage data, Path templates) {
    DataPackage all = data.withZoneTrade();
    Statistics statistics = Statistics.of(all, Statistics.everythingKnown(all).date());
    DerivedPeriods derived = DerivedPeriods.of(statistics);
    return new Listing(
        statistics.areas().stream()
            .map(area -> new AreaPeriods(area, statistics.periods(area), derived.periods(area)))
            .filter(area -> !area.periods().isEmpty() || !area.derived().isEmpty())
            .toList(),
        TemplateReader.names(templates),
        Stream.concat(LanguageChoice.base().stream(), TranslationReader.codes(templates).stream())
            .toList());
  }
}

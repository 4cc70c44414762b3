package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.dataset.Reading;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.render.house.House;
import tradebrief.render.house.HouseReader;
import tradebrief.render.house.HouseReading;
import tradebrief.report.ReportComposer;
import tradebrief.report.Words;
import tradebrief.statistics.Statistics;
import tradebrief.template.Template;
import tradebrief.template.TemplateReader;
import tradebrief.template.TemplateReading;
import tradebrief.template.Translation;
import tradebrief.template.TranslationReader;

/**
 * What reports are made of, read and checked.
 *
 * @param ready the data and the templates; empty when there is an error among the findings
 * @param findings everything wrong or doubtful in data, templates and house style
 */
record Preparation(Optional<Ready> ready, List<Finding> findings) {

  /**
   * Data, templates and house style without errors.
   *
   * @param data the data package
   * @param templates the templates to choose from, at least one
   * @param translations those of the added languages among the ones asked for
   * @param languages the languages asked for, in the order of the program
   * @param house in whose style reports are
   */
  record Ready(
      DataPackage data,
      List<Template> templates,
      List<Translation> translations,
      List<Language> languages,
      House house) {
    /** The fixed words, in every language asked for. */
    Words words() {
      return Words.load().with(translations);
    }

    /**
     * The day whose knowledge a report is made of: the one asked for, or that of everything known.
     */
    AsOf asOf(Optional<LocalDate> requested) {
      return requested
          .map(date -> new AsOf(date, true))
          .orElseGet(() -> Statistics.everythingKnown(data));
    }
  }

  /**
   * Reads and checks.
   *
   * @param template the template that the user named; without one, every template of the folder is
   *     read
   * @param languages the codes of the languages asked for
   * @throws IOException when a file that is there cannot be read
   */
  static Preparation of(
      Path data, Path templates, Optional<String> template, List<String> languages)
      throws IOException {
    Reading reading = new DataPackageReader().read(data);
    List<Finding> findings = new ArrayList<>(reading.findings());
    List<Translation> translations = new ArrayList<>();
    for (String code : added(languages)) {
      TranslationReader.read(templates, code, findings).ifPresent(translations::add);
    }
    TemplateReader reader = new TemplateReader(translations);
    List<Template> read = new ArrayList<>();
    List<String> names = template.map(List::of).orElseGet(() -> TemplateReader.names(templates));
    for (String name : names.isEmpty() ? List.of(ReportRequest.DEFAULT_TEMPLATE) : names) {
      TemplateReading one = reader.read(templates, name);
      findings.addAll(one.findings());
      one.template().ifPresent(found -> findings.addAll(ReportComposer.check(found)));
      one.template().ifPresent(read::add);
    }
    translations.forEach(translation -> findings.addAll(ReportComposer.check(translation, read)));
    HouseReading house = HouseReader.read(templates);
    findings.addAll(house.findings());
    boolean rejected =
        findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    return new Preparation(
        rejected
            ? Optional.empty()
            : reading
                .dataPackage()
                .map(
                    found ->
                        new Ready(
                            found,
                            List.copyOf(read),
                            List.copyOf(translations),
                            languages(languages, translations),
                            house.house())),
        findings);
  }

  /** The codes that are not of the program. */
  private static List<String> added(List<String> codes) {
    return codes.stream().filter(code -> !LanguageChoice.base().contains(code)).distinct().toList();
  }

  private static List<Language> languages(List<String> codes, List<Translation> translations) {
    return Stream.concat(Language.base().stream(), translations.stream().map(Translation::language))
        .filter(language -> codes.contains(language.code()))
        .sorted()
        .toList();
  }
}

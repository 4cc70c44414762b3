package tradebrief.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tradebrief.app.Subject;
import tradebrief.model.Area;
import tradebrief.model.Language;

/** What a report is about and made of: the options of every command that composes one. */
final class SubjectOptions {
  @Mixin private DataOption data = new DataOption();

  @Mixin private TemplatesOption templates = new TemplatesOption();

  @Option(
      names = "--template",
      paramLabel = "NAME",
      defaultValue = "annual",
      description = "what the report holds (default: ${DEFAULT-VALUE})")
  private String template = "annual";

  @Option(
      names = "--area",
      paramLabel = "CODE",
      defaultValue = "CN",
      converter = Converters.OfArea.class,
      description = "area of the report; this version reports the nation, CN")
  private Area area = Area.CN;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      defaultValue = "zh,en",
      converter = Converters.OfLanguage.class,
      description = "languages, separated by commas (default: ${DEFAULT-VALUE})")
  private List<Language> languages = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.OfDate.class,
      description = "as known on that day (default: everything known)")
  private @Nullable LocalDate asOf;

  /**
   * The subject.
   *
   * @throws ParameterException for an area that this version cannot report
   */
  Subject subject(PeriodChoice period, CommandLine command) {
    if (!area.equals(Area.CN)) {
      throw new ParameterException(
          command, "this version reports the nation only: --area CN, not " + area);
    }
    return new Subject(
        period.period(),
        area,
        Optional.ofNullable(asOf),
        template,
        data.folder(),
        templates.folder());
  }

  /** The languages, each once, in the order of the program. */
  List<Language> languages() {
    return languages.stream().distinct().sorted().toList();
  }
}

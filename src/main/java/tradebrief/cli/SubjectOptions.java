package tradebrief.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tradebrief.app.Format;
import tradebrief.app.LanguageChoice;
import tradebrief.app.ReportRequest;
import tradebrief.app.Subject;
import tradebrief.model.Area;
import tradebrief.report.Edition;

/** What a report is about and made of: the options of every command that composes one. */
final class SubjectOptions {
  @Mixin private DataOption data = new DataOption();

  @Mixin private TemplatesOption templates = new TemplatesOption();

  @Option(
      names = "--template",
      paramLabel = "NAME",
      description = "what the report holds (default: the template that is for the period)")
  private @Nullable String template;

  @Option(
      names = "--area",
      paramLabel = "CODE",
      defaultValue = "CN",
      converter = Converters.OfAreas.class,
      description =
          "CN, a six-digit code, or with report each-province for an edition of each"
              + " (default: ${DEFAULT-VALUE})")
  private AreaChoice area = new AreaChoice(Optional.of(Area.CN));

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      defaultValue = "zh,en",
      description =
          "languages, separated by commas: zh, en, or one of the folder languages of the"
              + " templates (default: ${DEFAULT-VALUE})")
  private List<String> languages = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.OfDate.class,
      description = "as known on that day (default: everything known)")
  private @Nullable LocalDate asOf;

  /**
   * The subject.
   *
   * @throws ParameterException for more than one area
   */
  Subject subject(PeriodChoice period, CommandLine command) {
    return new Subject(
        period.period(),
        area.area()
            .orElseThrow(() -> new ParameterException(command, "name one area, not each-province")),
        Optional.ofNullable(asOf),
        Optional.ofNullable(template),
        languages(command),
        data.folder(),
        templates.folder());
  }

  /**
   * A request to render it.
   *
   * @param formats rendered as what
   * @param edition for whom the workbook is laid out
   * @param draft whether it is a draft
   * @param out the folder that output folders are in
   * @throws ParameterException for a language that is not there
   */
  ReportRequest request(
      PeriodChoice period,
      List<Format> formats,
      Edition edition,
      boolean draft,
      Path out,
      CommandLine command) {
    return new ReportRequest(
        period.period(),
        area.area(),
        Optional.ofNullable(asOf),
        languages(command),
        formats.stream().distinct().sorted().toList(),
        edition,
        Optional.ofNullable(template),
        draft,
        data.folder(),
        templates.folder(),
        out);
  }

  /** Whether an edition of each province is asked for. */
  boolean eachProvince() {
    return area.area().isEmpty();
  }

  private List<String> languages(CommandLine command) {
    try {
      return LanguageChoice.of(languages, templates.folder());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }
}

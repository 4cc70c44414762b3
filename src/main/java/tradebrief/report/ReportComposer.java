package tradebrief.report;

import java.util.List;
import java.util.Map;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Basis;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Statistics;
import tradebrief.template.Message;
import tradebrief.template.Template;
import tradebrief.template.Template.Name;
import tradebrief.template.Translation;

/** Makes the report that a template describes, of one area and period, as known on one day. */
public final class ReportComposer {
  private final DataPackage data;
  private final Template template;
  private final Words words;
  private final boolean draft;

  /** For one package and one template, which {@link #check} has found nothing wrong with. */
  public ReportComposer(DataPackage data, Template template, Words words) {
    this(data, template, words, false);
  }

  private ReportComposer(DataPackage data, Template template, Words words, boolean draft) {
    this.data = data;
    this.template = template;
    this.words = words;
    this.draft = draft;
  }

  /** The same, for reports that say in every title whether they are drafts. */
  public ReportComposer asDraft(boolean isDraft) {
    return new ReportComposer(data, template, words, isDraft);
  }

  /**
   * Everything that the template says and no report could: unknown tables, charts, figures; text
   * that is no message.
   */
  public static List<Finding> check(Template template) {
    return new TemplateCheck(template).findings();
  }

  /**
   * Everything that a translation lacks, or says and no report could.
   *
   * @param templates the templates of which reports are made in its language
   */
  public static List<Finding> check(Translation translation, List<Template> templates) {
    return new TranslationCheck(translation)
        .findings(templates.stream().flatMap(TemplateCheck::messages).toList());
  }

  /** Every text of a template, in its order. */
  public static List<Message> messages(Template template) {
    return TemplateCheck.messages(template).toList();
  }

  /**
   * Whether a report may have a figure of an id that sentences can say; whether one has it is
   * another question.
   */
  public static boolean mayHaveFigure(String id) {
    return SayableNames.isFigure(id);
  }

  /**
   * What a language brings with its locale rather than in words: names of months, digits, signs.
   */
  public static String lettersOfLocale(Language language) {
    return FigureFormat.lettersOfLocale(language);
  }

  /**
   * The report.
   *
   * @throws IllegalArgumentException when nothing of the area and period is known on the day
   */
  public Report compose(Statistics statistics, Area area, Period period, AsOf asOf) {
    Basis basis =
        DerivedPeriods.of(statistics)
            .findBasis(area, period)
            .orElseThrow(
                () ->
                    new IllegalArgumentException("nothing is known of " + area + " in " + period));
    Composition composition =
        new Composition(
            data,
            statistics,
            new Scope(area, period, asOf, basis, draft),
            template.shares(),
            words);
    if (MonthlyFigures.areOf(period)) {
      composition.adjustedTotal(); // takes longest, so it begins first
    }
    new HeadlineFigures(composition).addAll();
    if (composition.isNational()) {
      composition.tradeByProvince().count();
    } else {
      new ProvinceFigures(composition).addAll();
    }
    if (MonthlyFigures.areOf(period)) {
      new MonthlyFigures(composition).addAll();
    }
    List<String> workbook = template.workbook().stream().map(Name::text).toList();
    Map<String, ReportTable> tables = Tables.build(workbook, composition);
    return new Writing(template, composition, tables).report();
  }
}

package tradebrief.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tradebrief.model.Observation;
import tradebrief.model.Text;
import tradebrief.template.Message;
import tradebrief.template.Template;
import tradebrief.template.Template.Name;
import tradebrief.template.Template.NoteKind;
import tradebrief.template.Template.SectionPlan;

/** One report in the making: the sections, the small print and the sheets of a template. */
final class Writing {
  private final Template template;
  private final Composition composition;
  private final Map<String, ReportTable> tables;
  private final Vocabulary vocabulary;
  private final SmallPrint print;
  private final Body body;
  private final Map<NoteKind, List<Text>> smallPrint = new EnumMap<>(NoteKind.class);
  private final Set<Observation> observations = new LinkedHashSet<>();
  private List<Text> keyOnPaper = List.of();

  Writing(Template template, Composition composition, Map<String, ReportTable> tables) {
    this.template = template;
    this.composition = composition;
    this.tables = tables;
    vocabulary = SentenceWords.of(composition);
    print = new SmallPrint(composition);
    body = new Body(composition, tables, vocabulary, this::smallPrint);
  }

  Report report() {
    List<SectionPlan> plans = template.sections();
    body.requireSelections(plans);
    smallPrint.put(
        NoteKind.DEFINITIONS,
        template.notes().stream().flatMap(note -> text(note).stream()).toList());
    List<Section> without = body.sections(plans);
    Map<String, Figure> said = said(without);
    smallPrint.put(NoteKind.SHORTHAND, print.shorthand(tables.values(), said.values()));
    keyOnPaper = print.shorthand(without);
    said.values().forEach(figure -> observations.addAll(figure.provenance().inputs()));
    smallPrint.put(NoteKind.SOURCES, print.sources(observations));
    // once more: only now are the markers and the sources of what it says known
    List<Section> sections = body.sections(plans);
    observations.addAll(composition.cells.withoutValue());
    return new Report(
        composition.area,
        composition.period,
        composition.asOf,
        front(),
        sections,
        workbook(),
        Charts.ofWorkbook(composition, tables, sections),
        said,
        List.copyOf(observations),
        composition.words);
  }

  /**
   * The workbook's notes have room for all; on paper the key is one line, of the markers that stand
   * there, and the sources are those of the period.
   */
  private List<Text> smallPrint(NoteKind kind) {
    List<Text> texts = smallPrint.getOrDefault(kind, List.of());
    if (texts.isEmpty()) {
      return texts;
    }
    return switch (kind) {
      case DEFINITIONS -> texts;
      case SHORTHAND -> keyOnPaper.isEmpty() ? keyOnPaper : List.of(Listing.clauses(keyOnPaper));
      case SOURCES -> print.sourcesOfPeriod(observations);
    };
  }

  private Optional<Text> text(Message message) {
    return vocabulary.say("", message).map(Sentence::text);
  }

  private Text required(Message message) {
    return text(message)
        .orElseThrow(
            () ->
                new IllegalStateException("the report lacks what this says: " + message.pattern()));
  }

  private List<ReportTable> workbook() {
    List<ReportTable> sheets = new ArrayList<>();
    ReportTable notes = Tables.notes(composition, SmallPrint.table(shown(), smallPrint));
    boolean contents = false;
    for (Name name : template.workbook()) {
      contents |= name.text().equals(Tables.CONTENTS);
      if (name.text().equals(Tables.NOTES)) {
        sheets.add(notes);
      } else if (tables.containsKey(name.text())) {
        sheets.add(tables.get(name.text()));
      }
    }
    if (contents) {
      sheets.add(0, Tables.contents(composition, List.copyOf(sheets)));
    }
    return sheets;
  }

  /** The tables of the workbook, in its order. */
  private List<ReportTable> shown() {
    return template.workbook().stream()
        .flatMap(name -> Optional.ofNullable(tables.get(name.text())).stream())
        .toList();
  }

  private FrontMatter front() {
    Template.Front front = template.front();
    return new FrontMatter(
        composition.flagged(required(front.title())),
        composition.warning(),
        required(front.subtitle()),
        required(front.subject()),
        required(front.keywords()),
        required(front.organisation()),
        front.cover().stream()
            .map(
                entry ->
                    new FrontMatter.CoverEntry(required(entry.heading()), required(entry.text())))
            .toList(),
        required(front.contents()),
        smallPrint.getOrDefault(NoteKind.SHORTHAND, List.of()),
        composition.watermark());
  }

  /** Every figure of the tables and of the body, by id, in the order first said. */
  private Map<String, Figure> said(Collection<Section> sections) {
    Map<String, Figure> said = new LinkedHashMap<>();
    Stream.concat(
            sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Writing::figures),
            tables.values().stream().flatMap(Writing::figures))
        .forEach(figure -> said.putIfAbsent(figure.id(), figure));
    return Collections.unmodifiableMap(said);
  }

  /** The figures that a block says or draws. */
  static Stream<Figure> figures(Block block) {
    if (block instanceof Block.KeyFigures keyFigures) {
      return keyFigures.figures().stream().map(Block.KeyFigure::figure);
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.sentences().stream().flatMap(sentence -> sentence.figures().stream());
    }
    if (block instanceof ReportTable table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.findFigure().stream());
    }
    return block instanceof Block.Picture picture ? picture.figures().stream() : Stream.empty();
  }
}

package tradebrief.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Text;
import tradebrief.template.Template.BlockPlan;
import tradebrief.template.Template.Name;
import tradebrief.template.Template.NoteKind;
import tradebrief.template.Template.SectionPlan;

/** Makes the sections that a template plans, of what the report has. */
final class Body {
  private final Composition composition;
  private final Map<String, ReportTable> tables;
  private final Vocabulary vocabulary;
  private final Function<NoteKind, List<Text>> smallPrint;

  Body(
      Composition composition,
      Map<String, ReportTable> tables,
      Vocabulary vocabulary,
      Function<NoteKind, List<Text>> smallPrint) {
    this.composition = composition;
    this.tables = tables;
    this.vocabulary = vocabulary;
    this.smallPrint = smallPrint;
  }

  /**
   * Makes sure that every selection of a table can be made, also in a section that this report
   * leaves out: the next one may show it.
   *
   * @throws TemplateFault when one cannot
   */
  void requireSelections(List<SectionPlan> plans) {
    List<Finding> faults =
        plans.stream().flatMap(plan -> plan.blocks().stream()).flatMap(this::faults).toList();
    if (!faults.isEmpty()) {
      throw new TemplateFault(faults);
    }
  }

  /** The sections that have something to say. */
  List<Section> sections(List<SectionPlan> plans) {
    return plans.stream().flatMap(plan -> section(plan).stream()).toList();
  }

  private Optional<Section> section(SectionPlan plan) {
    if (!plan.when().stream().map(Name::text).allMatch(vocabulary::holds)) {
      return Optional.empty();
    }
    List<Block> blocks =
        plan.blocks().stream()
            .<Block>mapMulti((block, sink) -> block(block).ifPresent(sink))
            .toList();
    return blocks.isEmpty()
        ? Optional.empty()
        : vocabulary
            .say("", plan.heading())
            .map(heading -> new Section(plan.id(), heading.text(), blocks));
  }

  private Stream<Finding> faults(BlockPlan plan) {
    return plan instanceof BlockPlan.Table table
        ? selected(table).stream().flatMap(SelectedTable::faults)
        : Stream.empty();
  }

  private Optional<SelectedTable> selected(BlockPlan.Table plan) {
    return Optional.ofNullable(tables.get(plan.name().text()))
        .map(found -> new SelectedTable(found, plan, composition, vocabulary));
  }

  private Optional<? extends Block> block(BlockPlan plan) {
    if (plan instanceof BlockPlan.KeyFigures keyFigures) {
      return keyFigures(keyFigures);
    }
    if (plan instanceof BlockPlan.Paragraph paragraph) {
      return paragraph(paragraph);
    }
    if (plan instanceof BlockPlan.Table table) {
      return selected(table).flatMap(SelectedTable::find);
    }
    if (plan instanceof BlockPlan.Chart chart) {
      return Charts.build(chart.name().text(), composition, tables);
    }
    List<Text> texts = smallPrint.apply(((BlockPlan.Notes) plan).kind());
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Block.Notes(texts));
  }

  private Optional<Block> keyFigures(BlockPlan.KeyFigures plan) {
    List<Block.KeyFigure> figures =
        plan.alternatives().stream()
            .flatMap(
                ids ->
                    ids.stream()
                        .map(Name::text)
                        .filter(id -> !composition.period.repeats(id))
                        .flatMap(id -> composition.book.find(id).stream())
                        .limit(1))
            .map(
                figure ->
                    new Block.KeyFigure(
                        figure,
                        keyFigureLabel(figure),
                        HeadlineTable.obtained(composition, figure)))
            .toList();
    return figures.isEmpty() ? Optional.empty() : Optional.of(new Block.KeyFigures(figures));
  }

  /** With the unit where neither the number nor the words say it. */
  private Text keyFigureLabel(Figure figure) {
    Text label = HeadlineTable.label(composition, figure.id());
    return figure.unit() == FigureUnit.PERCENTAGE_POINTS
        ? composition.words.text(
            "key-figure.in-unit", label, composition.words.text("unit." + figure.unit()))
        : label;
  }

  private Optional<Block> paragraph(BlockPlan.Paragraph plan) {
    List<Sentence> sentences =
        plan.sentences().stream()
            .flatMap(
                sentence ->
                    sentence.alternatives().stream()
                        .flatMap(message -> vocabulary.say(sentence.id(), message).stream())
                        .limit(1))
            .toList();
    return sentences.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(sentences));
  }
}

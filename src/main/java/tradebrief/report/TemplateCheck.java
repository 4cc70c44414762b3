package tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.template.Message;
import tradebrief.template.Template;
import tradebrief.template.Template.BlockPlan;

/** Finds what a template says and no report could. */
final class TemplateCheck {
  private final Template template;
  private final List<Finding> findings = new ArrayList<>();

  TemplateCheck(Template template) {
    this.template = template;
  }

  List<Finding> findings() {
    messages().forEach(this::checkMessage);
    template.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(this::checkBlock);
    template.workbook().stream()
        .filter(name -> !Tables.has(name))
        .forEach(
            name ->
                report(0, 0, "template-table", "table '" + name + "' in workbook", Tables.names()));
    findings.sort(null);
    return List.copyOf(findings);
  }

  private Stream<Message> messages() {
    Template.Front front = template.front();
    return Stream.of(
            Stream.of(
                front.title(),
                front.subtitle(),
                front.subject(),
                front.keywords(),
                front.organisation(),
                front.contents()),
            front.cover().stream().flatMap(entry -> Stream.of(entry.heading(), entry.text())),
            template.sections().stream().map(Template.SectionPlan::heading),
            template.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(BlockPlan.Paragraph.class::isInstance)
                .flatMap(block -> ((BlockPlan.Paragraph) block).sentences().stream())
                .flatMap(sentence -> sentence.alternatives().stream()),
            template.notes().stream())
        .flatMap(messages -> messages);
  }

  private void checkMessage(Message message) {
    Set<String> names;
    try {
      names = Vocabulary.names(message);
    } catch (IllegalArgumentException e) {
      report(
          message.line(),
          message.column(),
          "template-message",
          String.valueOf(e.getMessage()),
          List.of("an ICU message"));
      return;
    }
    names.stream()
        .filter(name -> !SentenceWords.isKnown(name))
        .forEach(
            name ->
                report(
                    message.line(),
                    message.column(),
                    "template-placeholder",
                    "{" + name + "}",
                    List.of("the id of a figure", "a name of src/docs/templates.md")));
  }

  private void checkBlock(BlockPlan block) {
    if (block instanceof BlockPlan.Table table && !Tables.has(table.name())) {
      report(
          table.line(),
          table.column(),
          "template-table",
          "table '" + table.name() + "'",
          Tables.names());
    }
    if (block instanceof BlockPlan.Table table
        && Tables.has(table.name())
        && !template.workbook().contains(table.name())) {
      report(
          table.line(),
          table.column(),
          "template-table",
          "table '" + table.name() + "' not in workbook",
          template.workbook());
    }
    if (block instanceof BlockPlan.Chart chart && !Charts.has(chart.name())) {
      report(
          chart.line(),
          chart.column(),
          "template-chart",
          "chart '" + chart.name() + "'",
          Charts.names());
    }
    if (block instanceof BlockPlan.KeyFigures keyFigures) {
      keyFigures.alternatives().stream()
          .flatMap(List::stream)
          .filter(id -> !SentenceWords.isKnown(id))
          .forEach(
              id ->
                  report(
                      0,
                      0,
                      "template-figure",
                      "key figure '" + id + "'",
                      List.of("the id of a figure")));
    }
  }

  private void report(int line, int column, String code, String found, List<String> expected) {
    findings.add(
        new Finding(
            Finding.Severity.ERROR,
            template.file(),
            line,
            column,
            code,
            found,
            (expected.size() == 1 ? "expected " : "expected one of: ")
                + String.join(", ", expected),
            ""));
  }
}

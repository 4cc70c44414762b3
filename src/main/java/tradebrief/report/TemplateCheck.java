package tradebrief.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Likeness;
import tradebrief.phrase.PhraseCheck;
import tradebrief.template.Message;
import tradebrief.template.Template;
import tradebrief.template.Template.BlockPlan;
import tradebrief.template.Template.Name;
import tradebrief.template.Template.SectionPlan;
import tradebrief.template.Template.TableSelection;

/** Finds what a template says and no report could. */
final class TemplateCheck {
  private static final String A_FIGURE = "the id of a figure";

  private final Template template;
  private final List<Finding> findings = new ArrayList<>();

  TemplateCheck(Template template) {
    this.template = template;
  }

  List<Finding> findings() {
    messages(template).forEach(this::checkMessage);
    template.sections().forEach(this::checkSection);
    checkWorkbook(template.workbook());
    findings.sort(null);
    return List.copyOf(findings);
  }

  private void checkWorkbook(List<Name> sheets) {
    Set<String> seen = new HashSet<>();
    for (Name name : sheets) {
      check(name, "table", Tables.names());
      if (!seen.add(name.text())) {
        report(name, "template-table", "sheet '" + name + "' a second time", "each once", "");
      }
    }
    if (!sheets.isEmpty() && !seen.contains(Tables.CONTENTS)) {
      report(
          sheets.get(0),
          "template-table",
          "a workbook without '" + Tables.CONTENTS + "'",
          "it among the sheets: each of them leads back to it",
          "");
    }
  }

  /** Every text of a template, in its order. */
  static Stream<Message> messages(Template template) {
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
                .flatMap(TemplateCheck::messages),
            template.notes().stream())
        .flatMap(messages -> messages);
  }

  private static Stream<Message> messages(BlockPlan block) {
    if (block instanceof BlockPlan.Paragraph paragraph) {
      return paragraph.sentences().stream().flatMap(sentence -> sentence.alternatives().stream());
    }
    if (block instanceof BlockPlan.Table table) {
      return Stream.concat(table.selection().title().stream(), table.selection().notes().stream());
    }
    return Stream.empty();
  }

  private void checkMessage(Message message) {
    PhraseCheck.check(
        message.pattern(),
        message::place,
        (name, place) -> {
          if (!SayableNames.has(name)) {
            reportUnknown(new Name(name, place), "{" + name + "}", "template-placeholder");
          }
        },
        findings::add);
  }

  private void reportUnknown(Name name, String found, String code) {
    report(
        name,
        code,
        found,
        A_FIGURE + ", or a name of src/docs/templates.md",
        "the nearest is " + SayableNames.nearest(name.text()));
  }

  private void checkSection(SectionPlan section) {
    section.when().forEach(this::checkCondition);
    section.blocks().forEach(this::checkBlock);
  }

  private void checkBlock(BlockPlan block) {
    if (block instanceof BlockPlan.Table table) {
      checkTable(table);
    }
    if (block instanceof BlockPlan.Chart chart) {
      check(chart.name(), "chart", Charts.names());
    }
    if (block instanceof BlockPlan.KeyFigures keyFigures) {
      keyFigures.alternatives().stream()
          .flatMap(List::stream)
          .filter(id -> !SayableNames.isFigure(id.text()))
          .forEach(
              id ->
                  report(
                      id,
                      "template-figure",
                      "key figure '" + id + "'",
                      A_FIGURE,
                      "the nearest is " + SayableNames.nearestFigure(id.text())));
    }
  }

  private void checkTable(BlockPlan.Table block) {
    String table = block.name().text();
    List<String> ofBody = Tables.ofBody();
    List<String> workbook =
        template.workbook().stream().map(Name::text).filter(ofBody::contains).toList();
    check(block.name(), "table", ofBody);
    if (ofBody.contains(table) && !workbook.contains(table)) {
      report(
          block.name(),
          "template-table",
          "table '" + table + "' not in workbook",
          "one of: " + String.join(", ", workbook),
          "the workbook has every table of the body, whole");
    }
    if (Tables.isWholeInWorkbookAlone(table) && block.selection().equals(TableSelection.ALL)) {
      report(
          block.name(),
          "template-table",
          "the whole of table '" + table + "'",
          "a part of it: the body has no room for the whole, or a chart for it",
          "choose columns, or top");
    }
  }

  private void check(Name name, String kind, List<String> known) {
    if (!known.contains(name.text())) {
      report(
          name,
          "template-" + kind,
          kind + " '" + name + "'",
          "one of: " + String.join(", ", known),
          Likeness.hint(name.text(), known));
    }
  }

  private void checkCondition(Name name) {
    if (!SayableNames.has(name.text())) {
      reportUnknown(name, "condition '" + name + "'", "template-figure");
    }
  }

  private void report(Name name, String code, String found, String expected, String hint) {
    findings.add(name.place().error(code, found, expected, hint));
  }
}

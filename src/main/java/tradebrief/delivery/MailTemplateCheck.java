package tradebrief.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Likeness;
import tradebrief.model.Place;
import tradebrief.phrase.Phrase;
import tradebrief.phrase.PhraseCheck;
import tradebrief.template.MailTemplate;
import tradebrief.template.MailTemplate.Block;
import tradebrief.template.Message;

/** Finds what a mail's template says and no report could. */
final class MailTemplateCheck {
  private final MailTemplate template;
  private final Set<String> figures;
  private final Predicate<String> mayBeFigure;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * For one template.
   *
   * @param figures the ids of the figures that are there
   * @param mayBeFigure whether some other report may have a figure of an id
   */
  MailTemplateCheck(MailTemplate template, Set<String> figures, Predicate<String> mayBeFigure) {
    this.template = template;
    this.figures = figures;
    this.mayBeFigure = mayBeFigure;
  }

  /** Everything wrong, by place. */
  List<Finding> findings() {
    MailWords.messages(template).forEach(this::check);
    for (Block block : template.blocks()) {
      if (block instanceof Block.Figures table) {
        table.lines().forEach(this::check);
      }
    }
    return findings.stream().sorted().toList();
  }

  private void check(MailTemplate.Line line) {
    line.ids().stream()
        .filter(id -> !isFigure(id.text()))
        .forEach(id -> unknown(id.text(), id.place()));
  }

  private void check(Message message) {
    PhraseCheck.check(
        message.pattern(),
        message::place,
        (name, place) -> {
          if (!MailWords.names().contains(name) && !isFigure(Phrase.base(name))) {
            unknown(name, place);
          }
        },
        findings::add);
  }

  private boolean isFigure(String id) {
    return figures.contains(id) || mayBeFigure.test(id);
  }

  private void unknown(String name, Place place) {
    List<String> known = Stream.concat(figures.stream(), MailWords.names().stream()).toList();
    findings.add(
        place.error(
            "template-placeholder",
            "{" + name + "}",
            "the id of a figure in figures.csv, or one of: " + String.join(", ", MailWords.names()),
            Likeness.hint(name, known)));
  }
}

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
        .filter(id -> !isFigure(id))
        .forEach(id -> unknown(new Place(template.file(), line.line(), line.column()), id));
  }

  private void check(Message message) {
    Place place = new Place(template.file(), message.line(), message.column());
    try {
      Phrase.names(message.pattern()).stream()
          .filter(name -> !MailWords.names().contains(name))
          .filter(name -> !isFigure(Phrase.base(name)))
          .forEach(name -> unknown(place, name));
      Phrase.parseEach(message.pattern())
          .flatMap(phrase -> phrase.findMisuses(place).stream())
          .distinct()
          .forEach(findings::add);
    } catch (IllegalArgumentException e) {
      findings.add(
          place.error("template-message", String.valueOf(e.getMessage()), "an ICU message", ""));
    }
  }

  private boolean isFigure(String id) {
    return figures.contains(id) || mayBeFigure.test(id);
  }

  private void unknown(Place place, String name) {
    List<String> known = Stream.concat(figures.stream(), MailWords.names().stream()).toList();
    findings.add(
        place.error(
            "template-placeholder",
            "{" + name + "}",
            "the id of a figure in figures.csv, or one of: " + String.join(", ", MailWords.names()),
            Likeness.hint(name, known)));
  }
}

package tradebrief.query;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Evaluation;
import tradebrief.model.Text;
import tradebrief.statistics.EvaluationTier;

/** The tiers of each round of the evaluation of pilot zones. */
final class EvaluationRecords {
  private static final List<String> HEADER =
      List.of("evaluation_year", "tier", "tier_zh", "zones", "named", "not_named", "zones_named");

  private EvaluationRecords() {}

  static Answer answer(Context context) {
    List<EvaluationTier> tiers = context.statistics().evaluations().tiers();
    List<List<Object>> records = tiers.stream().map(EvaluationRecords::record).toList();
    Labels labels = context.labels();
    Text caption = labels.words("query.evaluations", Text.same(context.date().toString()));
    return new Answer(
        new Grid(
            context.caption(caption),
            HEADER.stream().map(name -> labels.words("query.column." + name)).toList(),
            records.stream().map(EvaluationRecords::line).toList(),
            List.of(labels.words("query.evaluations.note"))),
        new Records(context.about(), HEADER, records));
  }

  private static List<Object> record(EvaluationTier tier) {
    return List.of(
        (long) tier.round(),
        (long) tier.number(),
        tier.name(),
        tier.total().map(total -> (long) total.zones()),
        (long) tier.named().size(),
        tier.findNotNamed().map(rest -> (long) rest),
        tier.named().stream().map(Evaluation.Named::zoneId).toList());
  }

  private static List<Grid.Cell> line(List<Object> record) {
    return record.stream().map(EvaluationRecords::cell).toList();
  }

  /** A number that is not known is a gap, never 0. */
  private static Grid.Cell cell(Object field) {
    if (field instanceof Optional<?> optional) {
      return optional.isPresent()
          ? Grid.Cell.number(optional.orElseThrow().toString(), "")
          : Grid.Cell.number("[x]", "");
    }
    if (field instanceof List<?> names) {
      return Grid.Cell.of(String.join(" ", names.stream().map(Object::toString).toList()));
    }
    return field instanceof Long ? Grid.Cell.number(field.toString(), "") : Grid.Cell.of(field);
  }
}

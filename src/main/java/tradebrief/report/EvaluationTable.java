package tradebrief.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Evaluation;
import tradebrief.model.Text;
import tradebrief.model.Zone;
import tradebrief.statistics.EvaluationTier;

/**
 * The evaluation of the pilot zones, a row each tier of each round: how many zones it has, and
 * which of them a document names. Of the workbook only: the briefing has no room for it.
 */
final class EvaluationTable {
  static final String NAME = "zones_by_evaluation";
  private static final String NOT_NAMED =
      "zones of the tier as published, less those that a document names";

  private final Composition composition;
  private final Map<String, Zone> zones;

  private EvaluationTable(Composition composition) {
    this.composition = composition;
    zones =
        composition.statistics.zones().all().stream()
            .collect(Collectors.toMap(Zone::id, Function.identity()));
  }

  /** Empty where nothing of an evaluation is known, and in a report of a part of the nation. */
  static Optional<ReportTable> build(Composition composition) {
    List<EvaluationTier> tiers = composition.statistics.evaluations().tiers();
    return tiers.isEmpty() || !composition.isNational()
        ? Optional.empty()
        : Optional.of(new EvaluationTable(composition).table(tiers));
  }

  private ReportTable table(List<EvaluationTier> tiers) {
    return new ReportTable(
        NAME,
        composition.title(NAME),
        List.of(
            composition.text("round", 2),
            composition.text("tier", 5),
            composition.number("tier.zones", 3),
            composition.number("tier.named", 3),
            composition.number("tier.not-named", 3),
            composition.text("tier.names", 12),
            composition.number("evaluated", 3),
            composition.date("release", 4),
            composition.text("source", 8)),
        tiers.stream().map(this::row).toList(),
        composition.notes("note.zones.evaluation", "note.zones.evaluation.days"),
        Audience.WORKBOOK);
  }

  private Row row(EvaluationTier tier) {
    String id = "zones.evaluation." + tier.round() + "." + tier.number() + ".";
    Optional<Evaluation.TierTotal> total = tier.total();
    return Row.of(
        List.of(
            new Cell.Words(Text.same(String.valueOf(tier.round()))),
            new Cell.Words(name(composition, tier.number(), tier.name())),
            published(id + "zones", total, Evaluation.TierTotal::zones),
            count(
                id + "named",
                tier.named().size(),
                "zones that a document released by " + composition.asOf.date() + " names",
                List.copyOf(tier.named())),
            tier.findNotNamed()
                .map(rest -> count(id + "not-named", rest, NOT_NAMED, all(tier)))
                .orElseGet(() -> new Cell.Missing(MissingReason.NOT_PUBLISHED, id + "not-named")),
            names(tier),
            published(id + "evaluated", total, Evaluation.TierTotal::evaluated),
            release(tier),
            new Cell.Words(sources(tier))));
  }

  /** What the statements of a tier are, its total before the zones named. */
  private static List<Evaluation> all(EvaluationTier tier) {
    return Stream.<Evaluation>concat(tier.total().stream(), tier.named().stream()).toList();
  }

  private Cell published(
      String id,
      Optional<Evaluation.TierTotal> total,
      Function<Evaluation.TierTotal, Integer> number) {
    return total
        .map(
            found ->
                new Cell.Numeric(
                    composition.book.count(
                        id, number.apply(found), FigureUnit.ZONES, Provenance.published(found))))
        .<Cell>map(cell -> cell)
        .orElseGet(() -> new Cell.Missing(MissingReason.NOT_PUBLISHED, id));
  }

  private Cell count(String id, int count, String rule, List<Evaluation> statements) {
    Provenance provenance = Provenance.countedFromEvaluations(rule, statements);
    return new Cell.Numeric(composition.book.count(id, count, FigureUnit.ZONES, provenance));
  }

  private Cell names(EvaluationTier tier) {
    List<Text> names = tier.named().stream().map(this::name).toList();
    return names.isEmpty()
        ? new Cell.Missing(MissingReason.NOT_PUBLISHED)
        : new Cell.Words(Listing.plain(names));
  }

  /** A zone's name; its id while its approval is not published. */
  private Text name(Evaluation.Named named) {
    return Optional.ofNullable(zones.get(named.zoneId()))
        .map(Zone::name)
        .orElseGet(() -> Text.same(named.zoneId()));
  }

  /** The day of the newest statement. */
  private Cell release(EvaluationTier tier) {
    Evaluation newest =
        all(tier).stream().max(Comparator.comparing(Evaluation::release)).orElseThrow();
    return composition.cells.day(newest.release(), newest.releaseApproximate());
  }

  private static Text sources(EvaluationTier tier) {
    return Listing.plain(
        all(tier).stream().map(Evaluation::source).distinct().map(Text::same).toList());
  }

  /** What a tier is called: in Chinese as published, in English as translated here. */
  private static Text name(Composition composition, int tier, String published) {
    return composition.words.text("evaluation.tier." + tier, Text.same(published));
  }

  /** The tier of a zone in the latest round that names it, with the round. */
  static Cell latest(Composition composition, Zone zone) {
    return composition
        .statistics
        .evaluations()
        .findLatest(zone.id())
        .<Cell>map(
            named ->
                new Cell.Words(
                    composition.words.text(
                        "evaluation.latest",
                        Text.same(String.valueOf(named.round())),
                        name(composition, named.tier(), named.tierName()))))
        .orElseGet(() -> new Cell.Missing(MissingReason.NOT_PUBLISHED));
  }
}

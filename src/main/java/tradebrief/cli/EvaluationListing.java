package tradebrief.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tradebrief.model.Evaluation;

/** The statements on an evaluation that a figure rests on: a line each, each source once. */
final class EvaluationListing {
  private final List<Evaluation> evaluations;
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final int placeWidth;

  EvaluationListing(List<Evaluation> evaluations) {
    this.evaluations = List.copyOf(evaluations);
    evaluations.forEach(one -> sources.putIfAbsent(one.source(), sources.size() + 1));
    placeWidth =
        evaluations.stream()
            .mapToInt(one -> Wrapping.columns(one.origin().toString()))
            .max()
            .orElse(0);
  }

  /** A line a statement. */
  List<String> lines() {
    return evaluations.stream().map(this::line).toList();
  }

  /** The sources; the lines call the first one 1. */
  List<String> sources() {
    return List.copyOf(sources.keySet());
  }

  private String line(Evaluation evaluation) {
    return String.format(
        Locale.ROOT,
        "  %s%s: %s, tier %d %s, released %s%s [%d]",
        Wrapping.padded(evaluation.origin().toString(), placeWidth + 2),
        evaluation.round(),
        what(evaluation),
        evaluation.tier(),
        evaluation.tierName(),
        evaluation.releaseApproximate() ? "ca. " : "",
        evaluation.release(),
        sources.getOrDefault(evaluation.source(), 0));
  }

  private static String what(Evaluation evaluation) {
    if (evaluation instanceof Evaluation.TierTotal total) {
      return total.zones() + " of " + total.evaluated() + " zones evaluated";
    }
    return ((Evaluation.Named) evaluation).zoneId();
  }
}

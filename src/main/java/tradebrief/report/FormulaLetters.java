package tradebrief.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.statistics.Level;

/**
 * The letters of a formula, which stand for the levels of its inputs in their order. What stands
 * behind a comma is a remark without letters.
 */
public final class FormulaLetters {
  private static final String GROWTH = "g";

  private static final String LEVELS = "abcdefhijklmnopqrstuvwxyz";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private FormulaLetters() {}

  /** The letter of an input, counted from 0; beyond the alphabet, two letters. */
  public static String letter(int index) {
    int of = LEVELS.length();
    String last = String.valueOf(LEVELS.charAt(index % of));
    return index < of ? last : letter(index / of - 1) + last;
  }

  /**
   * A formula of levels in the letters of the published figures that they rest on: a derived level
   * is the sum of some.
   *
   * @param formula in the letters of the levels; kept as it is when it is in other words
   * @param levels these, in their order
   * @param inputs the published figures, in the order in which they get their letters
   */
  static String spellOut(
      String formula, List<? extends Level.Known> levels, List<Observation> inputs) {
    if (inputs.size() == levels.size()
        && levels.stream().allMatch(Level.Published.class::isInstance)) {
      return formula; // each level is an input
    }
    String body = body(formula);
    Map<String, String> sums = new LinkedHashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      String sum = sum(levels.get(i), inputs);
      boolean alone = body.length() == 1 || !sum.contains(" ");
      sums.put(letter(i), alone ? sum : "(" + sum + ")");
    }
    String derived =
        levels.stream()
            .filter(Level.Derived.class::isInstance)
            .map(level -> ((Level.Derived) level).formula())
            .distinct()
            .collect(joining("; "));
    return replaceWords(formula, sums).orElse(formula)
        + (derived.isEmpty() ? "" : ", derived: " + derived);
  }

  private static String sum(Level.Known level, List<Observation> inputs) {
    return level instanceof Level.Derived derived
        ? derived.formula(term -> letter(inputs.indexOf(term.observation())))
        : letter(inputs.indexOf(level.observations().get(0)));
  }

  /** The letter of the growth published with the first input; empty when a formula has none. */
  public static Optional<String> findGrowth(Provenance provenance) {
    return WORD.matcher(body(provenance.formula()))
        .results()
        .map(MatchResult::group)
        .filter(GROWTH::equals)
        .findFirst();
  }

  /** A formula with numbers in the place of its letters; empty when it is in other words. */
  public static Optional<String> filledIn(Provenance provenance) {
    return provenance.kind() == Provenance.Kind.COMPUTED
        ? replaceWords(provenance.formula(), values(provenance.inputs()))
        : Optional.empty();
  }

  /** Empty when a word of the formula, its remark apart, is not among those to be replaced. */
  private static Optional<String> replaceWords(String formula, Map<String, String> by) {
    String body = body(formula);
    Matcher words = WORD.matcher(body);
    return words.results().map(MatchResult::group).allMatch(by::containsKey)
        ? Optional.of(
            words.replaceAll(
                    word -> Matcher.quoteReplacement(by.getOrDefault(word.group(), word.group())))
                + formula.substring(body.length()))
        : Optional.empty();
  }

  private static String body(String formula) {
    int comma = formula.indexOf(',');
    return comma < 0 ? formula : formula.substring(0, comma);
  }

  /** As published where all are in one unit, in units of the currency where not. */
  private static Map<String, String> values(List<Observation> inputs) {
    boolean oneUnit =
        inputs.stream()
                .flatMap(input -> input.amount().stream())
                .map(Amount::unit)
                .distinct()
                .count()
            <= 1;
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      String letter = letter(i);
      inputs
          .get(i)
          .amount()
          .map(amount -> oneUnit ? amount.value() : amount.inCurrency())
          .ifPresent(value -> values.put(letter, signed(value)));
    }
    inputs.stream()
        .limit(1)
        .flatMap(input -> input.growthPublished().stream())
        .forEach(growth -> values.put(GROWTH, signed(growth)));
    return values;
  }

  private static String signed(BigDecimal value) {
    String digits = value.toPlainString();
    return value.signum() < 0 ? "(" + digits + ")" : digits;
  }
}

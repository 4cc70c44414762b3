package tradebrief.app;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.report.Provenance;

/** What the letters of a formula stand for; {@link Provenance} says which they are. */
final class FormulaLetters {
  /** The letter of the growth published with the first input. */
  static final String GROWTH = "g";

  private static final String LEVELS = "abcdefhijklmnopqrstuvwxyz";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private FormulaLetters() {}

  /** The letter of an input, counted from 0. */
  static String letter(int index) {
    return index < LEVELS.length()
        ? LEVELS.substring(index, index + 1)
        : "x" + (index - LEVELS.length() + 1);
  }

  /**
   * A formula with numbers in the place of its letters; what stands behind a comma is a remark and
   * is kept. Empty when another word than such a letter is in it.
   */
  static Optional<String> filledIn(Provenance provenance) {
    String formula = provenance.formula();
    if (provenance.kind() != Provenance.Kind.COMPUTED) {
      return Optional.empty();
    }
    int comma = formula.indexOf(',');
    String sum = comma < 0 ? formula : formula.substring(0, comma);
    Map<String, BigDecimal> values = values(provenance.inputs());
    boolean known =
        WORD.matcher(sum)
            .results()
            .map(word -> word.group())
            .allMatch(word -> values.containsKey(word));
    return known
        ? Optional.of(replace(sum, values) + formula.substring(sum.length()))
        : Optional.empty();
  }

  private static String replace(String sum, Map<String, BigDecimal> values) {
    return WORD.matcher(sum)
        .replaceAll(
            word -> {
              String value = values.getOrDefault(word.group(), BigDecimal.ZERO).toPlainString();
              return Matcher.quoteReplacement(value.startsWith("-") ? "(" + value + ")" : value);
            });
  }

  /** As published where all are in one unit, in units of the currency where not. */
  private static Map<String, BigDecimal> values(List<Observation> inputs) {
    boolean oneUnit =
        inputs.stream()
                .flatMap(input -> input.amount().stream())
                .map(Amount::unit)
                .distinct()
                .count()
            <= 1;
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      String letter = letter(i);
      inputs
          .get(i)
          .amount()
          .ifPresent(amount -> values.put(letter, oneUnit ? amount.value() : amount.inCurrency()));
    }
    inputs.stream()
        .limit(1)
        .flatMap(input -> input.growthPublished().stream())
        .forEach(growth -> values.put(GROWTH, growth));
    return values;
  }
}

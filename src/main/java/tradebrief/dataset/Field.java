package tradebrief.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tradebrief.model.Place;

/**
 * A column, as a Table Schema describes it.
 *
 * @param place where its description starts in the descriptor
 * @param name its name
 * @param description what it holds, in words; may be empty
 * @param type its type
 * @param required whether no cell may be empty
 * @param codes the texts that may stand in it; all when empty
 * @param pattern what each text must match as a whole; anything when empty
 * @param minimum the least number that may stand in it
 * @param maximum the greatest number that may stand in it
 */
record Field(
    Place place,
    String name,
    String description,
    FieldType type,
    boolean required,
    List<String> codes,
    Optional<Pattern> pattern,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum) {

  /** Whether whatever another one accepts is accepted; false where that cannot be told. */
  boolean isMetBy(Field other) {
    return type == other.type
        && (other.required || !required)
        && (codes.isEmpty() || (!other.codes.isEmpty() && codes.containsAll(other.codes)))
        && pattern.isEmpty()
        && (minimum.isEmpty() || minimum.equals(other.minimum))
        && (maximum.isEmpty() || maximum.equals(other.maximum));
  }
}

package tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import tradebrief.model.Direction;
import tradebrief.model.Marker;
import tradebrief.model.Text;

/**
 * A number that the report says.
 *
 * @param id its stable name, such as {@code trade.total.value}
 * @param value before rounding: a level as published, a computed rate to 12 decimals
 * @param unit of {@code value}
 * @param decimals how many decimals are shown of a number in {@code unit}
 * @param text as shown in each language, rounded half up, without its markers
 * @param markers the shorthand beside it, such as {@code [p]}, in the order shown
 * @param provenance where it comes from
 */
public record Figure(
    String id,
    BigDecimal value,
    FigureUnit unit,
    int decimals,
    Text text,
    Set<Marker> markers,
    Provenance provenance) {

  private static final char NO_BREAK_SPACE = '\u00A0';

  /** The value as it is shown: rounded half up to {@link #decimals}. */
  public BigDecimal rounded() {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Where it points to, once rounded, and given the rounding of its inputs. */
  public Direction direction() {
    Direction sign = Direction.ofSign(rounded().signum());
    boolean open = provenance.interval().filter(ends -> ends.contains(BigDecimal.ZERO)).isPresent();
    return open && sign.isSign() ? Direction.OPEN : sign;
  }

  /** The same with one more marker. */
  Figure marked(Marker more) {
    Set<Marker> all = EnumSet.of(more);
    all.addAll(markers);
    return new Figure(id, value, unit, decimals, text, all, provenance);
  }

  /** The text and the markers, such as {@code 1.98万亿元 [p]}, not to be broken between them. */
  public Text marked() {
    String shorthand = Marked.suffix(markers).replace(' ', NO_BREAK_SPACE);
    return text.map(words -> words + shorthand);
  }
}

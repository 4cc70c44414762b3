package tradebrief.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Text;

/**
 * The highest and the lowest of the numbers of a picture, for the text in its place. Several places
 * may share either.
 *
 * @param highest those with the highest number, at least one
 * @param lowest those with the lowest number, at least one
 */
record Extremes(List<Named> highest, List<Named> lowest) {
  private static final Comparator<Named> BY_VALUE = comparing(Named::value);

  /** A number and what it is the number of. */
  record Named(Text name, Figure figure) {
    BigDecimal value() {
      return figure.value();
    }
  }

  /** Those of some numbers; empty when there are none. */
  static Optional<Extremes> of(List<Named> numbers) {
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Extremes(
                with(Collections.max(numbers, BY_VALUE), numbers),
                with(Collections.min(numbers, BY_VALUE), numbers)));
  }

  private static List<Named> with(Named extreme, List<Named> numbers) {
    return numbers.stream().filter(one -> BY_VALUE.compare(one, extreme) == 0).toList();
  }

  /** What a text says: what stands before, names and number of the highest, and of the lowest. */
  Text[] words(Text... before) {
    return Stream.concat(
            Arrays.stream(before),
            Stream.of(highest, lowest)
                .flatMap(
                    some ->
                        Stream.of(
                            Listing.sentence(some.stream().map(Named::name).toList()),
                            some.get(0).figure().marked())))
        .toArray(Text[]::new);
  }

  /** The figures that the words say. */
  List<Figure> figures() {
    return Stream.of(highest, lowest).map(some -> some.get(0).figure()).toList();
  }
}

package tradebrief.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
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
  /** A number and what it is the number of. */
  record Named(Text name, Figure figure) {
    BigDecimal value() {
      return figure.value();
    }
  }

  /** Those of some numbers; empty when there are none. */
  static Optional<Extremes> of(List<Named> numbers) {
    return numbers.stream()
        .map(Named::value)
        .max(BigDecimal::compareTo)
        .map(
            most ->
                new Extremes(
                    with(most, numbers),
                    with(
                        numbers.stream().min(comparing(Named::value)).orElseThrow().value(),
                        numbers)));
  }

  private static List<Named> with(BigDecimal value, List<Named> numbers) {
    return numbers.stream().filter(one -> one.value().compareTo(value) == 0).toList();
  }

  /** Their names and numbers: of the highest, then of the lowest. */
  List<Text> words() {
    return Stream.of(highest, lowest)
        .flatMap(
            some ->
                Stream.of(
                    Listing.sentence(some.stream().map(Named::name).toList()),
                    some.get(0).figure().marked()))
        .toList();
  }

  /** The figures that the words say. */
  List<Figure> figures() {
    return Stream.of(highest, lowest).map(some -> some.get(0).figure()).toList();
  }
}

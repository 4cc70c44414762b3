package tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tradebrief.model.Language;
import tradebrief.model.Text;

class ExtremesTest {
  private static List<Extremes.Named> numbers(String... numbers) {
    return Arrays.stream(numbers)
        .map(
            number -> {
              String[] named = number.split(" ", -1);
              Figure figure =
                  new Figure(
                      named[0],
                      new BigDecimal(named[1]),
                      FigureUnit.PERCENT,
                      1,
                      Text.same(named[1] + "%"),
                      Set.of(),
                      Provenance.counted(""));
              return new Extremes.Named(Text.same(named[0]), figure);
            })
        .toList();
  }

  private static List<String> words(List<Extremes.Named> numbers) {
    return Arrays.stream(Extremes.of(numbers).orElseThrow().words())
        .map(text -> text.in(Language.EN))
        .toList();
  }

  @Test
  void allThatShareANumberAreNamed() {
    List<Extremes.Named> numbers = numbers("a 1.0", "b -2", "c 1", "d 0", "e -2.00", "f -2");

    assertThat(words(numbers)).containsExactly("a and c", "1.0%", "b, e, and f", "-2%");
    assertThat(Extremes.of(numbers).orElseThrow().figures())
        .extracting(Figure::id)
        .containsExactly("a", "b");
  }

  @Test
  void oneNumberIsBoth() {
    assertThat(words(numbers("a 3"))).containsExactly("a", "3%", "a", "3%");
    assertThat(Extremes.of(List.of())).isEmpty();
  }
}

package tradebrief.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tradebrief.model.Text;

/** What each class of shades means in words, for growth in per cent. */
final class ShadeKey {
  private final Words words;
  private final Shades shades;

  private ShadeKey(Words words, Shades shades) {
    this.words = words;
    this.shades = shades;
  }

  /** From the deepest decline to the highest growth. */
  static List<Text> of(Words words, Shades shades) {
    ShadeKey key = new ShadeKey(words, shades);
    Stream<Text> falls =
        IntStream.rangeClosed(1, Shades.DEEPEST)
            .mapToObj(i -> key.meaning("fall", Shades.DEEPEST + 1 - i));
    Stream<Text> rises =
        IntStream.rangeClosed(1, Shades.DEEPEST).mapToObj(i -> key.meaning("rise", i));
    return Stream.concat(falls, rises).toList();
  }

  private Text meaning(String direction, int depth) {
    String reach = depth == 1 ? ".first" : depth == Shades.DEEPEST ? ".open" : "";
    return words.text("shade." + direction + reach, limit(depth), limit(depth + 1));
  }

  private Text limit(int depth) {
    return Text.each(language -> Numerals.of(shades.from(depth), language));
  }
}

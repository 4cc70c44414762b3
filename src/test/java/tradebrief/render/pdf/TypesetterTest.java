package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tradebrief.render.MissingGlyphException;
import tradebrief.render.Typefaces;
import tradebrief.render.house.House;

class TypesetterTest {

  private static final Typesetter TYPESETTER =
      new Typesetter(Fonts.of(Typefaces.bundled()), Locale.SIMPLIFIED_CHINESE, House.USUAL);

  @Test
  void chineseLineHoldsAsManyCharactersAsFit() {
    assertThat(lines("进出口总额增长", 30)).containsExactly("进出口", "总额增", "长");
  }

  @Test
  void closingMarkMovesDownWithTheCharacterBeforeIt() {
    assertThat(lines("进出口，总额", 30)).containsExactly("进出", "口，总", "额");
  }

  @Test
  void addressNeverRunsOutOfItsColumn() {
    TextBox box = TYPESETTER.box("来源：" + SampleBriefing.URL, TextStyle.NOTE, 90);

    assertThat(box.lines()).hasSizeGreaterThan(4).allMatch(line -> line.width() <= 90.01f);
    assertThat(text(box)).isEqualTo("来源：" + SampleBriefing.URL);
  }

  @Test
  void noCharacterIsLostInAColumnNarrowerThanACharacter() {
    assertThat(lines("ab口", 1)).containsExactly("a", "b", "口");
  }

  @Test
  void spaceAtTheBreakIsKeptButNotMeasured() {
    TextBox box = TYPESETTER.box("trade trade", TextStyle.BODY, 40);

    assertThat(box.lines()).extracting(Line::text).containsExactly("trade ", "trade");
    assertThat(box.lines().get(0).width()).isCloseTo(box.lines().get(1).width(), within(0.01f));
  }

  @Test
  void runsKeepTheirWeightOverLines() {
    TextBox box =
        TYPESETTER.box(
            List.of(Run.plain("进出"), Run.bold("口总额")), TextStyle.BODY, Alignment.START, 30);

    assertThat(box.lines().get(0).runs()).containsExactly(Run.plain("进出"), Run.bold("口"));
    assertThat(box.lines().get(1).runs()).containsExactly(Run.bold("总额"));
  }

  @Test
  void noBreakSpaceHoldsWordsTogether() {
    assertThat(lines("CNY 5\u00A0bn", 25)).containsExactly("CNY ", "5 bn");
  }

  @Test
  void missingGlyphIsAnError() {
    assertThatExceptionOfType(MissingGlyphException.class)
        .isThrownBy(() -> lines("出口☃", 100))
        .withMessageContaining("\"☃\" (U+2603, SNOWMAN)")
        .withMessageContaining("出口☃");
  }

  private static List<String> lines(String text, float width) {
    return TYPESETTER.box(text, TextStyle.BODY, width).lines().stream().map(Line::text).toList();
  }

  private static String text(TextBox box) {
    return box.lines().stream().map(Line::text).collect(Collectors.joining());
  }
}

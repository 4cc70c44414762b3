package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u000Bb", "\uD800", "a\uFFFEb"})
  void refusesWhatXmlCannotHold(String text) {
    assertThatThrownBy(() -> SheetText.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot stand in a workbook");
  }

  @Test
  void refusesWhatIsTooLongForACell() {
    assertThat(SheetText.of("x".repeat(32_767))).hasSize(32_767);
    assertThatThrownBy(() -> SheetText.of("x".repeat(32_768)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a text of 32768 characters; a cell holds at most 32767");
  }

  @Test
  void refusesTheEmptyCell() {
    assertThatThrownBy(() -> SheetText.of(" ")).hasMessageContaining("say what is missing");
  }

  @Test
  void escapesWhatExcelWouldDecode() {
    assertThat(SheetText.of("_x0041_ and _x_")).isEqualTo("_x005F_x0041_ and _x_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1"})
  void knowsWhatLooksLikeAFormula(String text) {
    assertThat(SheetText.looksLikeFormula(text)).isTrue();
    assertThat(SheetText.looksLikeFormula("x" + text)).isFalse();
  }

  @Test
  void countsChineseTwice() {
    assertThat(SheetText.width("亿元 (a)")).isEqualTo(8);
    assertThat(SheetText.unbreakable("a longest 亿元")).isEqualTo(7);
  }
}

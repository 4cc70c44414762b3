package tradebrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

  @ParameterizedTest
  @EnumSource
  void drawsWhatAReportNeeds(Typeface typeface) {
    typeface.requireGlyphs("海关总署：跨境电商进出口 1,234.5 亿元，同比 −3.2 %（2026年1–6月）《》“”…· ‰ Café €");
    assertThat(typeface.awt().getFontName()).contains("Noto Sans SC");
  }

  @Test
  void weightsAreDifferentFonts() {
    assertThat(Typeface.BOLD.awt().getFontName()).contains("Bold");
    assertThat(Typeface.REGULAR.awt().getFontName()).doesNotContain("Bold");
    assertThat(Typeface.BOLD.bytes()).isNotEqualTo(Typeface.REGULAR.bytes());
  }

  @Test
  void callerMayChangeTheBytes() {
    Typeface.REGULAR.bytes()[0] = 77;

    assertThat(Typeface.REGULAR.bytes()[0]).isEqualTo((byte) 0);
  }

  @Test
  void missingGlyphIsNamed() {
    assertThatExceptionOfType(MissingGlyphException.class)
        .isThrownBy(() -> Typeface.BOLD.requireGlyphs("深圳 𠮷 野家"))
        .withMessage(
            "The Noto Sans SC Bold font has no glyph for \"𠮷\" (U+20BB7, CJK UNIFIED IDEOGRAPHS"
                + " EXTENSION B 20BB7), which stands in the text \"深圳 𠮷 野家\"")
        .extracting(MissingGlyphException::codePoint)
        .isEqualTo(0x20BB7);
  }

  @Test
  void lineBreakHasNoGlyph() {
    assertThatExceptionOfType(MissingGlyphException.class)
        .isThrownBy(() -> Typeface.REGULAR.requireGlyphs("one\ntwo"))
        .withMessageContaining("U+000A, LINE FEED");
  }
}

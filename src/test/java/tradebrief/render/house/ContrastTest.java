package tradebrief.render.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
  /** Values that WebAIM's contrast checker and the techniques of WCAG publish. */
  @ParameterizedTest
  @CsvSource({
    "0x000000, 0xFFFFFF, 21",
    "0xFFFFFF, 0x000000, 21",
    "0xFFFFFF, 0xFFFFFF, 1",
    "0x777777, 0xFFFFFF, 4.48",
    "0x767676, 0xFFFFFF, 4.54",
    "0x949494, 0xFFFFFF, 3.03",
    "0x959595, 0xFFFFFF, 2.99",
    "0xFF0000, 0xFFFFFF, 4.00",
    "0x0000FF, 0xFFFFFF, 8.59",
    "0x00FF00, 0xFFFFFF, 1.37"
  })
  void isThatOfWcag(int one, int other, double published) {
    assertThat(Contrast.of(new Color(one), new Color(other))).isCloseTo(published, within(0.006));
  }

  @Test
  void theUsualColoursPassEveryRule() {
    assertThat(ContrastRule.all(Colours.USUAL))
        .hasSizeGreaterThan(25)
        .allMatch(rule -> rule.holds(Colours.USUAL));
  }

  @Test
  void theNearestColourIsOneStepFromFailing() {
    Color page = Color.WHITE;

    Color nearest =
        Contrast.nearest(new Color(0x777777), one -> Contrast.of(one, page) >= 4.5).orElseThrow();

    assertThat(nearest).isEqualTo(new Color(0x767676));
  }

  @Test
  void whatNothingCanMeetHasNoNearest() {
    assertThat(Contrast.nearest(Color.RED, one -> Contrast.of(one, Color.WHITE) > 21.1)).isEmpty();
  }
}

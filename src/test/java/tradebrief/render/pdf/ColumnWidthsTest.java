package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tradebrief.render.pdf.ColumnWidths.Demand;

class ColumnWidthsTest {

  @Test
  void sharesByWeight() {
    assertThat(share(words(3, 0), words(1, 0))).containsExactly(75, 25);
  }

  @Test
  void givesTheMinimumAndSharesTheRest() {
    assertThat(share(words(3, 0), numbers(1, 40), words(1, 0))).containsExactly(45, 40, 15);
  }

  @Test
  void minimumOfOneColumnMayPushAnotherToItsMinimum() {
    assertThat(share(words(2, 0), numbers(1, 60), words(1, 18))).containsExactly(22, 60, 18);
  }

  @Test
  void widestWordsGiveWayFirst() {
    assertThat(share(words(1, 90), words(1, 20), numbers(1, 30))).containsExactly(50, 20, 30);
  }

  @Test
  void allWordsGiveWayIfTheyMust() {
    assertThat(share(words(1, 90), words(1, 60), numbers(1, 60))).containsExactly(20, 20, 60);
  }

  @Test
  void numbersNeverGiveWay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> share(words(1, 10), numbers(1, 60), numbers(1, 60)))
        .withMessage("its numbers are 120 pt wide together; the page has 100 pt");
  }

  private static Demand words(float weight, float minimum) {
    return new Demand(weight, minimum, true);
  }

  private static Demand numbers(float weight, float minimum) {
    return new Demand(weight, minimum, false);
  }

  private static float[] share(Demand... demands) {
    return ColumnWidths.share(List.of(demands), 100);
  }
}

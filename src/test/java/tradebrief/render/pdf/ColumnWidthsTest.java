package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  @Test
  void sharesByWeight() {
    assertThat(ColumnWidths.share(List.of(3f, 1f), new float[] {0, 0}, 100))
        .containsExactly(75, 25);
  }

  @Test
  void givesTheMinimumAndSharesTheRest() {
    assertThat(ColumnWidths.share(List.of(3f, 1f, 1f), new float[] {0, 40, 0}, 100))
        .containsExactly(45, 40, 15);
  }

  @Test
  void minimumOfOneColumnMayPushAnotherToItsMinimum() {
    assertThat(ColumnWidths.share(List.of(2f, 1f, 1f), new float[] {0, 60, 18}, 100))
        .containsExactly(22, 60, 18);
  }

  @Test
  void sharesByNeedIfThePageIsTooNarrow() {
    assertThat(ColumnWidths.share(List.of(1f, 1f), new float[] {150, 50}, 100))
        .containsExactly(75, 25);
  }
}

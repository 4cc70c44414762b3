package tradebrief.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamePlacesTest {
  @Test
  void namesThatHaveRoomStayWhereTheirLinesEnd() {
    assertThat(NamePlaces.spread(List.of(10.0, 40.0, 80.0), 11, 0, 100))
        .containsExactly(10.0, 40.0, 80.0);
  }

  @Test
  void namesOfEndsThatCoincideMoveApartBothWays() {
    assertThat(NamePlaces.spread(List.of(50.0, 50.0, 50.0), 11, 0, 100))
        .containsExactly(39.0, 50.0, 61.0);
  }

  @Test
  void namesAtTheBottomMoveUp() {
    assertThat(NamePlaces.spread(List.of(20.0, 99.0, 100.0), 11, 0, 100))
        .containsExactly(20.0, 89.0, 100.0);
  }

  @Test
  void withoutRoomTheyKeepTheirOrderAndDistance() {
    assertThat(NamePlaces.spread(List.of(5.0, 6.0, 7.0), 11, 0, 15))
        .containsExactly(0.0, 11.0, 22.0);
  }
}

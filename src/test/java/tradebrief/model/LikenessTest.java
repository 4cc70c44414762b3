package tradebrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void theNearestComeByEditDistanceThenInAsciiOrder() {
    assertThat(
            Likeness.nearest(
                "kitten", List.of("sitting", "mitten", "bitten", "kit", "x", "kitte"), 5))
        .containsExactly("bitten", "kitte", "mitten", "kit", "sitting");
  }

  @Test
  void theHintNamesTheLikestUnlessNoneIsLike() {
    List<String> known = List.of("province_ranking", "province_growth", "revisions");

    assertThat(Likeness.hint("province_rankin", known)).isEqualTo("did you mean province_ranking?");
    assertThat(Likeness.hint("zones", known)).isEmpty();
  }
}

package tradebrief.render.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import testutil.SampleReport;
import tradebrief.model.Language;

class FiguresFileTest {
  private static String content(String chinese, String english) {
    return FiguresFile.content(
        List.of(
            new FiguresFile.Edition(
                SampleReport.of2023(),
                Map.of(
                    Language.ZH, Map.of("trade.total.value", chinese),
                    Language.EN, Map.of("trade.total.value", english)),
                Map.of())),
        Language.base());
  }

  @Test
  void aFigureHasOneCellInAllLanguages() {
    assertThat(content("headline!B6", "headline!B6"))
        .containsPattern("CN,trade[.]total[.]value,.*,headline!B6,,\n")
        .containsOnlyOnce("headline!B6");
  }

  @Test
  void cellsThatDifferAreNoAddress() {
    assertThatIllegalStateException()
        .isThrownBy(() -> content("headline!B6", "headline!B7"))
        .withMessageContaining("trade.total.value")
        .withMessageContaining("headline!B6")
        .withMessageContaining("headline!B7");
  }
}

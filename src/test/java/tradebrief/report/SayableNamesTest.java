package tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SayableNamesTest {
  @ParameterizedTest
  @MethodSource("tradebrief.report.SayableNames#figures")
  void everyFigureHasALabelInEveryLanguage(String id) {
    assertThat(Words.load().has("figure." + id)).isTrue();
  }

  @Test
  void soHaveTheFiguresOfABatch() {
    assertThat(Words.load().keys())
        .contains("figure.zones.batch.established", "figure.zones.batch.active-after");
  }

  @ParameterizedTest
  @CsvSource({
    "trade.total.value, true",
    "provinces.published, true",
    "zones.batch.12.established, true",
    "zones.batch.latest.established, false",
    "trade.total.release, false",
    "trade.total.contribution, false",
    "provinces.leading.names, false",
    "trade.total.value.size, false"
  })
  void figuresAreToldFromWords(String name, boolean figure) {
    assertThat(SayableNames.isFigure(name)).isEqualTo(figure);
  }
}

package tradebrief.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.Provenance;

class ValueLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-0.04 | 1 | 0.0",
        "-0.05 | 1 | -0.1",
        "-0.4 | 0 | 0",
        "1234567.005 | 2 | 1,234,567.01",
        "2.5 | 0 | 3"
      })
  void roundsHalfUpAndGivesNoSignToWhatRoundsToZero(
      BigDecimal value, int decimals, String expected) {
    Figure figure =
        new Figure(
            "f",
            value,
            FigureUnit.PERCENT,
            decimals,
            Text.same("not read"),
            Set.of(),
            Provenance.counted("made"));

    assertThat(ValueLabels.number(figure, Language.EN)).isEqualTo(expected);
  }
}

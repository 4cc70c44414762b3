package tradebrief.statistics.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import jdplus.sa.base.api.DecompositionMode;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Results;
import org.junit.jupiter.api.Test;

/** The airline passengers against what others published of them. */
class PublishedValuesTest {
  private static X13 x13(YearMonth first) {
    NewYearSeason season = new NewYearSeason(NewYears::of, false);
    return new X13(Airline.passengers(first), season, List.of(NewYearSeason.Part.values()));
  }

  @Test
  void x11AgreesWithThePublishedTableD11ToTheDigitsGiven() {
    X13Spec spec =
        X13Spec.builder()
            .regArima(RegArimaSpec.RGDISABLED)
            .x11(
                X11Spec.builder().mode(DecompositionMode.Multiplicative).forecastHorizon(0).build())
            .build();
    X13Results results = x13(YearMonth.of(1978, 9)).run(spec);
    List<BigDecimal> published = Airline.publishedD11();
    List<BigDecimal> ours =
        Arrays.stream(results.getFinals().getD11final().getValues().toArray())
            .mapToObj(value -> BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP))
            .limit(published.size())
            .toList();
    assertThat(published).hasSize(107);
    assertThat(ours).isEqualTo(published);
  }
}

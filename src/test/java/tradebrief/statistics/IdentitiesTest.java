package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.period;
import static tradebrief.statistics.Given.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** What holds of any data, on data drawn with fixed seeds. */
class IdentitiesTest {
  private static final List<String> AREAS = List.of("110000", "330000", "440000", "460000");
  private static final List<Series> PARTS =
      AREAS.stream().map(area -> series(area, Flow.TOTAL)).toList();

  static List<Integer> seeds() {
    return IntStream.rangeClosed(1, 60).boxed().toList();
  }

  private static BigDecimal draw(Random random) {
    return BigDecimal.valueOf(random.nextInt(1, 100_000_000), random.nextInt(0, 4));
  }

  /** Parts of two years and the nation as their exact sum. */
  private static Statistics partsAndWhole(int seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int year = 2025; year <= 2026; year++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String area : AREAS) {
        BigDecimal value = draw(random);
        sum = sum.add(value);
        lines.add(year + " " + value.toPlainString() + " area:" + area);
      }
      lines.add(year + " " + sum.toPlainString());
    }
    return Given.known(lines.toArray(String[]::new));
  }

  private static Fraction exact(Result result) {
    return ((Result.Value) result).exact();
  }

  private static void assertSame(Fraction left, Fraction right) {
    assertThat(left.compareTo(right)).as("%s and %s", left, right).isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void contributionsAddUpToGrowthAndSharesToAHundred(int seed) {
    Statistics statistics = partsAndWhole(seed);
    StructureMeasures structure = StructureMeasures.of(statistics);
    Period year = period("2026");
    Fraction contributions = Fraction.of(BigDecimal.ZERO);
    Fraction shares = Fraction.of(BigDecimal.ZERO);
    Fraction changes = Fraction.of(BigDecimal.ZERO);
    for (Series part : PARTS) {
      contributions = contributions.plus(exact(structure.contribution(part, TOTAL, year)));
      shares = shares.plus(exact(structure.share(part, TOTAL, year)));
      changes = changes.plus(exact(structure.shareChange(part, TOTAL, year)));
    }

    assertSame(contributions, exact(TimeMeasures.of(statistics).yearOnYear(TOTAL, year)));
    assertSame(shares, Fraction.of(BigDecimal.valueOf(100)));
    assertSame(changes, Fraction.of(BigDecimal.ZERO));
    assertThat(
            structure.breakdown(TOTAL, PARTS, year).findReconciliation().orElseThrow().difference())
        .isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void concentrationLiesBetweenEqualSharesAndOne(int seed) {
    StructureMeasures structure = StructureMeasures.of(partsAndWhole(seed));
    Result.Value index = (Result.Value) structure.concentration(PARTS, period("2026"));

    assertThat(index.value()).isBetween(BigDecimal.valueOf(2500), BigDecimal.valueOf(10_000));
  }

  /** January to December of a year as months, with the first two joint. */
  private static List<String> months(Random random, List<BigDecimal> values) {
    List<String> lines = new ArrayList<>();
    for (int month = 2; month <= 12; month++) {
      values.add(draw(random));
      String period = month == 2 ? "2026-01..2026-02" : "2026-%02d".formatted(month);
      lines.add(period + " " + values.get(values.size() - 1).toPlainString());
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void monthsAddUpToCumulativesAndTheYearAndComeBackFromThem(int seed) {
    List<BigDecimal> values = new ArrayList<>();
    List<String> lines = months(new Random(seed), values);
    Levels fromMonths = Levels.of(Given.known(lines.toArray(String[]::new)));
    List<String> cumulative = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < values.size(); i++) {
      sum = sum.add(values.get(i));
      Period toDate = period("2026-01..2026-%02d".formatted(i + 2));
      assertThat(amount(fromMonths.level(TOTAL, toDate))).isEqualByComparingTo(sum);
      cumulative.add(toDate + " " + sum.toPlainString());
    }
    Levels fromCumulative = Levels.of(Given.known(cumulative.toArray(String[]::new)));
    for (int month = 3; month <= 12; month++) {
      Level level = fromCumulative.level(TOTAL, period("2026-%02d".formatted(month)));
      assertThat(amount(level)).isEqualByComparingTo(values.get(month - 2));
    }
    assertThat(amount(fromCumulative.level(TOTAL, period("2026")))).isEqualByComparingTo(sum);
  }

  private static BigDecimal amount(Level level) {
    return ((Level.Known) level).amount().inCurrency();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void compoundGrowthLeadsFromTheFirstLevelToTheLast(int seed) {
    Random random = new Random(seed);
    BigDecimal from = draw(random);
    BigDecimal to = draw(random);
    int years = random.nextInt(1, 12);
    BigDecimal factor = Root.growth(to, from, years).movePointLeft(2).add(BigDecimal.ONE);
    BigDecimal reached = from.multiply(factor.pow(years, new MathContext(60)));

    assertThat(reached.subtract(to).abs()).isLessThan(to.movePointLeft(40));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void largestRemainderAddsUpAndMovesNoShareByAUnit(int seed) {
    Random random = new Random(seed);
    List<BigDecimal> parts = new ArrayList<>();
    for (int i = random.nextInt(1, 32); i > 0; i--) {
      parts.add(draw(random));
    }
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    for (int decimals = 0; decimals <= 3; decimals++) {
      List<BigDecimal> shares = LargestRemainder.find(parts, decimals).orElseThrow();
      assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("100");
      BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
      for (int i = 0; i < shares.size(); i++) {
        assertThat(shares.get(i).subtract(Percent.of(parts.get(i), sum)).abs()).isLessThan(unit);
      }
    }
  }

  @Test
  void fractionsAddUpWhateverTheirDenominators() {
    Fraction third = new Fraction(BigDecimal.ONE, BigDecimal.valueOf(3));
    Fraction half = new Fraction(BigDecimal.ONE, BigDecimal.valueOf(2));

    assertSame(third.plus(half), new Fraction(BigDecimal.valueOf(5), BigDecimal.valueOf(6)));
    assertSame(half.minus(half), Fraction.of(BigDecimal.ZERO));
    assertThat(third.decimal()).isEqualTo(new BigDecimal("0.333333333333"));
    assertThat(Fraction.of(new BigDecimal("1.50")).decimal()).isEqualTo(new BigDecimal("1.50"));
    assertThat(third).isLessThan(half);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fraction(BigDecimal.ONE, BigDecimal.ZERO));
  }
}

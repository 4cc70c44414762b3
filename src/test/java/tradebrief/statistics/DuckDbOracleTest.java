package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testutil.Slow;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * Every measure of every series and month of the synthetic package, computed here and by DuckDB in
 * {@code oracle.sql} from the same CSV files. The two agree on what is defined, and to the last of
 * {@link Percent#DECIMALS} decimals on what it is; on compound growth, which is a root, to 8.
 */
class DuckDbOracleTest {
  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final Period INDEX_BASE = Period.parse("2020-03");

  @TempDir private static Path folder;
  private static List<Observation> observations;

  private final Map<String, BigDecimal> oracle = new HashMap<>();
  private final Map<Measure, Integer> defined = new EnumMap<>(Measure.class);
  private final Map<Measure, Integer> undefined = new EnumMap<>(Measure.class);
  private final List<String> disagreements = new ArrayList<>();

  @BeforeAll
  static void writeSample() throws IOException {
    observations = SampleCsv.write(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2099-01-01", "2024-02-20"})
  @Slow
  void bothEnginesAgreeOnEveryMeasure(String asOf) throws IOException, SQLException {
    ask(asOf);
    Statistics statistics = Statistics.of(Given.data(observations), LocalDate.parse(asOf));
    List<Series> all = observations.stream().map(Observation::series).distinct().toList();
    for (Series series : all) {
      for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
        compareOverTime(TimeMeasures.of(statistics), series, month);
        compareStructure(StructureMeasures.of(statistics), series, month, all);
      }
    }

    assertThat(disagreements).as("of %s and %s", defined, undefined).isEmpty();
    assertThat(oracle).as("what only the oracle defines").isEmpty();
    assertThat(defined).containsOnlyKeys(Measure.values());
    assertThat(defined.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100));
    assertThat(undefined).containsOnlyKeys(Measure.values());
  }

  private void compareOverTime(TimeMeasures measures, Series series, YearMonth month) {
    Period period = new Period(month, month);
    check(measures.value(series, period), series, month);
    check(measures.yearOnYear(series, period), series, month);
    check(measures.monthOnMonth(series, period), series, month);
    check(measures.cumulative(series, month), series, month);
    check(measures.cumulativeGrowth(series, month), series, month);
    check(measures.rollingYear(series, month), series, month);
    check(measures.rollingYearGrowth(series, month), series, month);
    check(measures.index(series, period, INDEX_BASE), series, month);
    if (month.getMonthValue() == 12) {
      check(measures.compoundGrowth(series, 2018, month.getYear()), series, month);
    }
  }

  private void compareStructure(
      StructureMeasures measures, Series series, YearMonth month, List<Series> all) {
    Period period = new Period(month, month);
    check(measures.goodsTradeShare(series, period), series, month);
    if (series.flow() == Flow.EXPORT) {
      check(measures.balance(series, period), series, month);
      check(measures.exportImportRatio(series, period), series, month);
    }
    List<Series> provinces = all.stream().filter(other -> isProvinceOf(other, series)).toList();
    if (series.area().equals(Area.CN)) {
      check(measures.concentration(provinces, period), series, month);
      return;
    }
    Series nation = new Series(Area.CN, series.flow(), series.mode(), series.basis());
    check(measures.share(series, nation, period), series, month);
    check(measures.shareChange(series, nation, period), series, month);
    check(measures.contribution(series, nation, period), series, month);
    check(measures.rank(series, provinces, period), series, month);
    check(measures.rankChange(series, provinces, period), series, month);
  }

  private static boolean isProvinceOf(Series other, Series series) {
    return !other.area().equals(Area.CN)
        && other.flow() == series.flow()
        && other.mode().equals(series.mode())
        && other.basis() == series.basis();
  }

  private void check(Result result, Series series, YearMonth month) {
    Measure measure = result.measure();
    String key =
        String.join(
            "|",
            measure.code(),
            series.area().code(),
            series.flow().toString(),
            series.mode(),
            series.basis().toString(),
            month.toString());
    BigDecimal expected = oracle.remove(key);
    if (result instanceof Result.Value value) {
      defined.merge(measure, 1, Integer::sum);
      if (expected == null || !agree(measure, value.value(), expected)) {
        disagreements.add(key + ": " + value.value() + ", by the oracle " + expected);
      }
      return;
    }
    undefined.merge(measure, 1, Integer::sum);
    if (expected != null) {
      disagreements.add(key + ": " + Given.say(result) + ", by the oracle " + expected);
    }
  }

  private static boolean agree(Measure measure, BigDecimal value, BigDecimal expected) {
    return measure == Measure.COMPOUND_GROWTH
        ? value.subtract(expected).abs().compareTo(new BigDecimal("0.00000001")) < 0
        : value.setScale(Percent.DECIMALS, RoundingMode.UNNECESSARY).compareTo(expected) == 0;
  }

  private void ask(String asOf) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String sql : script().split(";", -1)) {
        statement.execute(
            sql.replace("{folder}", folder.toString().replace('\\', '/')).replace("{asof}", asOf));
      }
      try (ResultSet rows =
          statement.executeQuery(
              "select concat_ws('|', measure, area, flow, mode, basis,"
                  + " printf('%04d-%02d', m // 12, m % 12 + 1)), scaled::text from result"
                  + " where scaled is not null")) {
        while (rows.next()) {
          oracle.put(
              rows.getString(1),
              new BigDecimal(new BigInteger(rows.getString(2)), Percent.DECIMALS));
        }
      }
    }
  }

  private static String script() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(DuckDbOracleTest.class.getResourceAsStream("oracle.sql"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
    }
  }
}

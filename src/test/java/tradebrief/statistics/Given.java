package tradebrief.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Amount;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Flags;
import tradebrief.model.Observation.Series;
import tradebrief.model.Origin;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.model.Unit;

/**
 * Data for tests, a line a figure: period, value or {@code -}, then what is not as usual, such as
 * {@code area:330000 flow:export round:1 unit:USD status:P on:2022-01-14 growth:9.8
 * basis:goods-trade}.
 */
final class Given {
  /** What a line means that says nothing else. */
  static final Series TOTAL = series("CN", Flow.TOTAL);

  static final LocalDate ALL = LocalDate.of(2099, 1, 1);

  private Given() {}

  static Series series(String area, Flow flow) {
    return Series.of(Area.parse(area), flow, Basis.ALL_FORMATS);
  }

  static Period period(String text) {
    return Period.parse(text);
  }

  static YearMonth month(String text) {
    return YearMonth.parse(text);
  }

  static Statistics known(String... lines) {
    return Statistics.of(data(lines), ALL);
  }

  /** The measures of lines divided by semicolons, in which zj, js and gd name three provinces. */
  static StructureMeasures ofProvinces(String lines) {
    String written =
        lines
            .replace("zj", "area:330000")
            .replace("js", "area:320000")
            .replace("gd", "area:440000");
    return StructureMeasures.of(known(written.split(";", -1)));
  }

  static DataPackage data(String... lines) {
    return data(Arrays.stream(lines).map(Given::observation).toList());
  }

  static DataPackage data(List<Observation> observations) {
    return new DataPackage(
        "made for a test",
        true,
        observations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  static Observation observation(String line) {
    List<String> words = Arrays.asList(line.trim().split("\\s+", -1));
    Map<String, String> odd = new HashMap<>();
    for (String word : words.subList(2, words.size())) {
      odd.put(word.substring(0, word.indexOf(':')), word.substring(word.indexOf(':') + 1));
    }
    Status status = Status.parse(odd.getOrDefault("status", "A"));
    return new Observation(
        new Series(
            Area.parse(odd.getOrDefault("area", "CN")),
            Flow.parse(odd.getOrDefault("flow", "total")),
            odd.getOrDefault("mode", "_T"),
            Basis.parse(odd.getOrDefault("basis", "all-formats"))),
        Period.parse(words.get(0)),
        amount(words.get(1), odd),
        Optional.ofNullable(odd.get("growth")).map(BigDecimal::new),
        status,
        LocalDate.parse(odd.getOrDefault("on", "2000-01-01")),
        Flags.of("", status),
        "a source",
        "",
        new Origin("observations.csv", 2));
  }

  private static Optional<Amount> amount(String value, Map<String, String> odd) {
    return value.equals("-")
        ? Optional.empty()
        : Optional.of(
            new Amount(
                new BigDecimal(value),
                Unit.parse(odd.getOrDefault("unit", "CNY")),
                Optional.ofNullable(odd.get("round")).map(BigDecimal::new)));
  }

  /** A result as a line: {@code value unit}, or the reason and the gaps. */
  static String say(Result result) {
    if (result instanceof Result.Value value) {
      String number = value.value().stripTrailingZeros().toPlainString();
      return number + " " + value.unit();
    }
    Result.NotDefined none = (Result.NotDefined) result;
    StringBuilder text = new StringBuilder(none.reason().toString());
    none.missing().forEach(missing -> text.append(' ').append(missing.gap()));
    return text.toString();
  }

  /** The interval of a defined result, as {@code low..high}. */
  static String open(Result result) {
    return open(((Result.Value) result).interval());
  }

  /** An interval as {@code low..high}. */
  static String open(Optional<Interval> interval) {
    return interval
        .map(
            ends ->
                ends.low().stripTrailingZeros().toPlainString()
                    + ".."
                    + ends.high().stripTrailingZeros().toPlainString())
        .orElse("none");
  }
}

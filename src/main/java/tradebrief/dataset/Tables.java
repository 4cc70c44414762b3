package tradebrief.dataset;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tradebrief.model.Flow;
import tradebrief.model.Likeness;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** The tables of a data package, as the rules look at them. */
final class Tables {
  private final Map<String, Table> byName;
  private final Findings findings;

  private final Meanings meanings = new Meanings();

  /** The observations as long as nothing more was found wrong with any cell. */
  private @Nullable Sound sound;

  /** Observations without errors, when so many cells had one. */
  private record Sound(
      int faulty,
      List<Published> observations,
      Map<Series, List<Published>> bySeries,
      List<List<Published>> acrossFlows,
      Levels newest) {}

  Tables(Map<String, Table> byName, Findings findings) {
    this.byName = Map.copyOf(byName);
    this.findings = findings;
  }

  /** All rows of a resource, faulty ones too; none when it could not be read. */
  List<Row> rows(String resource) {
    Table table = byName.get(resource);
    return table == null ? List.of() : table.rows();
  }

  /** The rows of a resource in whose columns no error was found so far. */
  List<Row> rows(String resource, String... columns) {
    if (findings.faulty() == 0) {
      return rows(resource);
    }
    List<String> needed = Arrays.asList(columns);
    return rows(resource).stream().filter(row -> findings.clean(row, needed)).toList();
  }

  private static List<Row> both(List<Row> observations, List<Row> zoneTrade) {
    return zoneTrade.isEmpty()
        ? observations
        : Stream.concat(observations.stream(), zoneTrade.stream()).toList();
  }

  /** The rows of a resource without any error so far. */
  List<Row> cleanRows(String resource) {
    return rows(resource).stream().filter(findings::clean).toList();
  }

  /** The observations without any error so far, those of zones too. */
  List<Published> observations() {
    return sound().observations();
  }

  /** The observations without any error so far, by series. */
  Collection<List<Published>> series() {
    return sound().bySeries().values();
  }

  /**
   * The values without any error so far: for each period, those of a total and of its parts, by
   * their release.
   */
  List<List<Published>> acrossFlows() {
    return sound().acrossFlows();
  }

  /** The newest value of each figure, of the observations without any error so far. */
  Levels newest() {
    return sound().newest();
  }

  private Sound sound() {
    if (sound == null) {
      sound =
          sound(
              both(cleanRows(Contract.OBSERVATIONS), cleanRows(Contract.ZONE_TRADE))
                  .parallelStream()
                  .map(row -> Published.of(row, meanings))
                  .toList());
    } else if (sound.faulty() != findings.faulty()) {
      sound =
          sound(sound.observations().stream().filter(one -> findings.clean(one.row())).toList());
    }
    return sound;
  }

  private Sound sound(List<Published> observations) {
    Map<Series, List<Published>> bySeries =
        observations.stream()
            .collect(groupingBy(one -> one.observation().series(), LinkedHashMap::new, toList()));
    return new Sound(
        findings.faulty(),
        observations,
        bySeries,
        acrossFlows(observations),
        Levels.newest(observations));
  }

  /** In the order of the rows, which is that in memory. */
  private static List<List<Published>> acrossFlows(List<Published> observations) {
    Map<Series, Series> totals = new HashMap<>();
    Map<Series, Map<Period, List<Published>>> byTotal = new LinkedHashMap<>();
    for (Published one : observations) {
      Observation observation = one.observation();
      if (observation.amount().isPresent()) {
        byTotal
            .computeIfAbsent(
                totals.computeIfAbsent(observation.series(), series -> series.of(Flow.TOTAL)),
                total -> new LinkedHashMap<>())
            .computeIfAbsent(observation.period(), period -> new ArrayList<>(4))
            .add(one);
      }
    }
    List<List<Published>> figures =
        byTotal.values().stream().flatMap(byPeriod -> byPeriod.values().stream()).toList();
    figures.forEach(releases -> releases.sort(comparing(one -> one.observation().release())));
    return figures;
  }

  /** What texts of the tables mean. */
  Meanings meanings() {
    return meanings;
  }

  /** Whether something can be concluded from what a resource does not hold. */
  boolean complete(String... resources) {
    return Arrays.stream(resources)
        .allMatch(
            name -> {
              Table table = byName.get(name);
              return table != null && table.complete();
            });
  }

  /**
   * Whether an error was found in a cell of a column that may have been meant to say so. What
   * refers to it is then not to blame.
   */
  boolean mistyped(String resource, String column, String text) {
    return rows(resource).stream()
        .filter(row -> !findings.clean(row.cell(column)))
        .anyMatch(row -> Likeness.mayBe(row.text(column), text));
  }

  /** What stands in a column of a resource, in faulty rows too. */
  Set<String> texts(String resource, String column) {
    return rows(resource).stream().map(row -> row.text(column)).collect(Collectors.toSet());
  }
}

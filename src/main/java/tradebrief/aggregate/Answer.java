package tradebrief.aggregate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;

/**
 * What came of the question.
 *
 * @param sums in no particular order
 * @param rowsIn how many rows there were
 * @param rowsSummed how many of them are in the sums
 * @param faults of the others, by reason; a row may have several
 */
public record Answer(List<Sum> sums, long rowsIn, long rowsSummed, SortedMap<String, Long> faults) {
  /** Copies. */
  public Answer {
    sums = List.copyOf(sums);
    faults = new TreeMap<>(faults);
  }

  /** How many rows are in no sum. */
  public long rowsRejected() {
    return rowsIn - rowsSummed;
  }

  /** The flow that no declaration is of, where there are some of the other. */
  public Optional<Flow> lackingFlow() {
    Set<String> flows = sums.stream().map(Sum::flow).collect(Collectors.toSet());
    return sums.isEmpty()
        ? Optional.empty()
        : Stream.of(Flow.EXPORT, Flow.IMPORT)
            .filter(flow -> !flows.contains(flow.toString()))
            .findFirst();
  }

  /**
   * The sums over all modes of a flow, in a month and place that there are no declarations of the
   * other flow of.
   */
  public List<Sum> oneWay() {
    return sums.stream()
        .filter(sum -> sum.mode().equals(Series.ALL_MODES))
        .filter(sum -> !sum.flow().equals(Flow.TOTAL.toString()))
        .collect(groupingBy(sum -> List.of(sum.place(), sum.period())))
        .values()
        .stream()
        .filter(flows -> flows.size() == 1)
        .map(flows -> flows.get(0))
        .toList();
  }

  /** The months between the first and the last that no declaration is of. */
  public List<YearMonth> lackingMonths() {
    TreeSet<YearMonth> months =
        sums.stream().map(sum -> YearMonth.parse(sum.period())).collect(toCollection(TreeSet::new));
    return months.isEmpty()
        ? List.of()
        : Stream.iterate(
                months.first(),
                month -> month.isBefore(months.last()),
                month -> month.plusMonths(1))
            .filter(month -> !months.contains(month))
            .toList();
  }

  /** What the places of a sum are. */
  public enum Level {
    NATION,
    PROVINCE,
    ZONE
  }

  /**
   * A sum of declared values.
   *
   * @param level what its place is
   * @param period a month, {@code YYYY-MM}
   * @param place CN, a province's code, or a zone's id
   * @param flow export, import or total
   * @param mode a mode's code, or _T for all
   * @param amount in yuan, to the cent
   * @param rows how many declarations
   */
  public record Sum(
      Level level,
      String period,
      String place,
      String flow,
      String mode,
      BigDecimal amount,
      long rows) {}

  /** Puts an answer together from the rows that an engine gives. */
  public static final class Collecting {
    private final List<Sum> sums = new ArrayList<>();
    private long rowsIn;
    private long rowsSummed;

    /**
     * Takes a row of the answer, its columns in their order. A place that is empty is no zone.
     *
     * @param texts level, period, place, flow and mode
     * @param amount empty text where nothing is summed
     */
    public void add(List<String> texts, String amount, long summed, long rows) {
      if (texts.get(0).equals("all")) {
        rowsSummed = summed;
        rowsIn = rows;
      } else if (!texts.get(2).isEmpty()) {
        Level level =
            switch (texts.get(0)) {
              case "nation" -> Level.NATION;
              case "province" -> Level.PROVINCE;
              case "zone" -> Level.ZONE;
              default -> throw new IllegalArgumentException("no level: " + texts);
            };
        sums.add(
            new Sum(
                level,
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                new BigDecimal(amount),
                summed));
      }
    }

    /** Whether each row is in the sums. */
    public boolean isComplete() {
      return accountsFor(0);
    }

    /** Whether each row is in the sums or among so many rejected ones. */
    public boolean accountsFor(long rejected) {
      return rowsIn == rowsSummed + rejected;
    }

    /**
     * The answer.
     *
     * @param rejected how many rows were written as rejects
     * @throws IllegalStateException when a row is neither summed nor rejected, or both
     */
    public Answer with(long rejected, SortedMap<String, Long> faults) {
      if (!accountsFor(rejected)) {
        throw new IllegalStateException(
            rowsIn
                + " rows came in, "
                + rowsSummed
                + " were summed and "
                + rejected
                + " rejected: the engine lost count");
      }
      return new Answer(sums, rowsIn, rowsSummed, faults);
    }
  }
}

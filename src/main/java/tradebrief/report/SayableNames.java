package tradebrief.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Flow;
import tradebrief.model.Likeness;

/**
 * Every name that a template may ever say; whether a report has it is another question. {@code
 * src/docs/templates.md} says what each means.
 */
final class SayableNames {
  private static final List<String> WORDS =
      List.of(
          "area",
          "period",
          "period.previous",
          "period.end",
          "period.to-date",
          "month",
          "year.in-progress",
          "year.past-january",
          "asof",
          "basis",
          "trade.nothing-published",
          "trade.flows-differ");

  private static final List<String> OF_A_FLOW =
      List.of(
          "value",
          "value.previous",
          "base.value",
          "growth.published",
          "growth.computed",
          "growth.computed.low",
          "growth.computed.high",
          "share-of-goods-trade",
          "month-on-month",
          "cumulative.value",
          "cumulative.growth.published",
          "cumulative.growth.computed",
          "rolling-year.value",
          "rolling-year.growth.computed",
          "release",
          "vintage",
          "previous.release",
          "base.release",
          "fitting-base.release",
          "no-fitting-base",
          "no-value",
          "not-published",
          "record-high.since",
          "record-low.since",
          "highest-of-separate.since",
          "lowest-of-separate.since",
          "highest.since",
          "lowest.since",
          "first-rise.since",
          "first-fall.since");

  private static final List<String> OTHERS =
      List.of(
          "zones.active.asof",
          "zones.active.period-end",
          "zones.ever.asof",
          "zones.merged.asof",
          "trade.export.contribution",
          "trade.import.contribution",
          "trade.total.month-on-month.seasonally-adjusted",
          "trade.total.share-of-nation",
          "trade.total.share-of-province",
          "trade.total.rank",
          "trade.total.ranked",
          "trade.total.rank-shared",
          "trade.total.rank-change",
          "trade.total.contribution-to-nation",
          "zones.active.names",
          "zones.established.period",
          "zones.established.names",
          "revisions.since",
          "revisions.periods",
          "preliminary.names",
          "zones.batches.asof",
          "zones.provinces.asof",
          "zones.covered.asof",
          "zones.covered.names",
          "zones.batch.latest.established",
          "zones.batch.latest.reply",
          "zones.batch.latest.publication",
          "provinces.published",
          "provinces.published.names",
          "provinces.not-published",
          "provinces.derived",
          "provinces.contributing.1.name",
          "provinces.contributing.1.points",
          "provinces.contributing.2.name",
          "provinces.contributing.2.points",
          "provinces.contributing.3.name",
          "provinces.contributing.3.points",
          "provinces.risen.names",
          "provinces.fallen.names",
          "provinces.leading.names");

  private static final Set<String> ALL =
      Stream.of(
              WORDS.stream(),
              OTHERS.stream(),
              Arrays.stream(Flow.values())
                  .flatMap(flow -> OF_A_FLOW.stream().map(name -> "trade." + flow + "." + name)))
          .flatMap(names -> names)
          .collect(Collectors.toCollection(TreeSet::new));

  private static final Pattern BATCH =
      Pattern.compile("zones\\.batch\\.\\d+\\.(established|active-after)");

  /** Words about figures, and other names of them, such as of the newest batch. */
  private static final Pattern NOT_FIGURES =
      Pattern.compile(
          ".*\\.(release|vintage|names|since|periods|no-fitting-base|no-value|not-published)|zones\\.batch\\.latest\\..*"
              + "|provinces\\.contributing\\..*");

  private static final Set<String> FIGURES =
      ALL.stream()
          .filter(name -> !WORDS.contains(name) && !NOT_FIGURES.matcher(name).matches())
          .collect(Collectors.toUnmodifiableSet());

  private SayableNames() {}

  /** The names of figures, but for those of a batch of zones. */
  static Set<String> figures() {
    return FIGURES;
  }

  /** Whether a name, without the aspect of it that is said, is one of them. */
  static boolean has(String name) {
    String base = Vocabulary.base(name);
    return ALL.contains(base) || BATCH.matcher(base).matches();
  }

  /** Whether it is the name of a figure, rather than a word. */
  static boolean isFigure(String name) {
    return FIGURES.contains(name) || BATCH.matcher(name).matches();
  }

  /** The figure that may have been meant. */
  static String nearestFigure(String name) {
    return Likeness.nearest(Vocabulary.base(name), FIGURES, 1).get(0);
  }

  /** The one that may have been meant. */
  static String nearest(String name) {
    return Likeness.nearest(Vocabulary.base(name), ALL, 1).get(0);
  }
}

package tradebrief.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.model.Zone;
import tradebrief.statistics.Level;
import tradebrief.statistics.Result;
import tradebrief.statistics.Revision;
import tradebrief.statistics.Revisions;
import tradebrief.statistics.Standing;

/** Fills the vocabulary of the sentences: names, days and periods beside the figures. */
final class SentenceWords {
  /** More new zones than these are counted, not named. */
  private static final int NAMED = 8;

  private final Composition composition;
  private final Vocabulary vocabulary;

  private SentenceWords(Composition composition) {
    this.composition = composition;
    vocabulary = new Vocabulary(composition.book);
  }

  static Vocabulary of(Composition composition) {
    SentenceWords words = new SentenceWords(composition);
    words.addReport();
    for (Flow flow : Flow.values()) {
      words.addReleases(flow);
      words.addStanding(flow);
    }
    if (Arrays.stream(Flow.values()).allMatch(words::isUnpublished)) {
      words.vocabulary.put("trade.nothing-published", Text.same(""));
    }
    if (composition.structure.flowsDiffer(composition.series(Flow.TOTAL), composition.period)) {
      words.vocabulary.put("trade.flows-differ", Text.same(""));
    }
    words.addRevisions();
    words.addPreliminary();
    words.addZones();
    return words.vocabulary;
  }

  private void addReport() {
    vocabulary.put("area", composition.name(composition.area));
    vocabulary.put("period", composition.format.period(composition.period));
    vocabulary.put("period.previous", composition.format.period(composition.period.minusYears(1)));
    vocabulary.put("month", composition.format.month(composition.period.last()));
    if (composition.period.last().getMonth() != Month.DECEMBER) {
      vocabulary.put("year.in-progress", Text.same(""));
    }
    if (!composition.period.isYearToDate()) {
      vocabulary.put("year.past-january", Text.same(""));
      Period period = composition.period;
      vocabulary.put(
          "period.to-date",
          composition.format.period(
              new Period(YearMonth.of(period.year(), Month.JANUARY), period.last())));
    }
    vocabulary.put("asof", composition.format.day(composition.asOf.date()));
    vocabulary.put("period.end", composition.format.day(composition.period.lastDay()));
    vocabulary.put("basis", composition.words.text("basis." + composition.basis));
    if (composition.isNational()) {
      addProvinces(new ProvinceRanking(composition));
    }
    putNames("provinces.published.names", TradeByProvinceTable.published(composition));
  }

  private void addProvinces(ProvinceRanking ranking) {
    putNames("provinces.leading.names", ranking.leading());
    List<Province> contributing = ranking.contributing();
    for (int i = 0; i < contributing.size(); i++) {
      String id = "provinces.contributing." + (i + 1) + ".";
      vocabulary.put(id + "name", contributing.get(i).shortName());
      vocabulary.alias(id + "points", "province." + contributing.get(i).area() + ".contribution");
    }
    putNames("provinces.risen.names", ranking.moved(true));
    putNames("provinces.fallen.names", ranking.moved(false));
  }

  private void putNames(String name, List<Text> names) {
    if (!names.isEmpty()) {
      vocabulary.put(name, Listing.sentence(names));
    }
  }

  /** Whether neither level nor growth is published, nor kept confidential. */
  private boolean isUnpublished(Flow flow) {
    Level level = composition.levels.level(composition.series(flow), composition.period);
    return isUnpublished(level)
        && composition.find(flow).filter(observation -> !observation.isSilent()).isEmpty();
  }

  private static boolean isUnpublished(Level level) {
    return level instanceof Level.Missing missing
        && MissingReason.of(missing.gap()) == MissingReason.NOT_PUBLISHED;
  }

  private void addReleases(Flow flow) {
    String id = "trade." + flow + ".";
    Level level = composition.levels.level(composition.series(flow), composition.period);
    if (level instanceof Level.Derived derived) {
      vocabulary.put(id + "vintage", composition.vintages.of(derived));
    } else {
      composition
          .find(flow)
          .ifPresent(
              observation -> {
                vocabulary.put(id + "release", composition.vintages.day(observation));
                vocabulary.put(id + "vintage", composition.vintages.of(Optional.of(observation)));
              });
    }
    if (level instanceof Level.Missing) {
      vocabulary.put(id + "no-value", Text.same(""));
    }
    if (isUnpublished(level)) {
      vocabulary.put(id + "not-published", Text.same(""));
    }
    composition
        .find(flow)
        .flatMap(composition.revisions::findPrevious)
        .ifPresent(
            previous ->
                vocabulary.put(id + "previous.release", composition.vintages.day(previous)));
    if (composition.time.yearOnYear(composition.series(flow), composition.period)
            instanceof Result.Value growth
        && !growth.isDerived()) {
      vocabulary.put(id + "base.release", composition.vintages.day(growth.observations().get(1)));
      addFittingBase(id, flow);
    }
  }

  /** How the figure stands among the earlier ones: the period since when it is the highest. */
  private void addStanding(Flow flow) {
    String id = "trade." + flow + ".";
    Standing standing =
        Standing.of(composition.statistics, composition.series(flow), composition.period);
    putPeriod(id + "record-high.since", standing.recordHighSince());
    putPeriod(id + "record-low.since", standing.recordLowSince());
    putPeriod(id + "highest-of-separate.since", standing.highestOfSeparateSince());
    putPeriod(id + "lowest-of-separate.since", standing.lowestOfSeparateSince());
    putPeriod(id + "highest.since", standing.highestSince());
    putPeriod(id + "lowest.since", standing.lowestSince());
    putPeriod(id + "first-rise.since", standing.firstRiseSince());
    putPeriod(id + "first-fall.since", standing.firstFallSince());
  }

  private void putPeriod(String name, Optional<Period> period) {
    period.ifPresent(found -> vocabulary.put(name, composition.format.period(found)));
  }

  /**
   * Which earlier figures of the total changed after the figure before this one came out. Where
   * months follow from cumulative figures, that was another figure than one of a month.
   */
  private void addRevisions() {
    Series total = composition.series(Flow.TOTAL);
    boolean published = composition.find(Flow.TOTAL).isPresent();
    composition
        .revisions
        .findIssueBefore(total, composition.period)
        .filter(issue -> published && isIssueBefore(issue.period(), composition.period))
        .ifPresent(
            issue -> {
              List<Period> revised =
                  composition.revisions.revisedSince(total, issue.release()).stream()
                      .filter(found -> Revisions.areAlike(found.period(), composition.period))
                      .map(found -> found.period())
                      .filter(period -> period.last().isBefore(composition.period.first()))
                      .toList();
              vocabulary.put("revisions.since", composition.vintages.day(issue));
              putNames(
                  "revisions.periods",
                  PeriodRuns.names(revised, composition.format, composition.words));
            });
  }

  private static boolean isIssueBefore(Period earlier, Period period) {
    return !Revisions.isMonthly(period) || earlier.last().plusMonths(1).equals(period.first());
  }

  /** Which of the report's own levels a formal figure will replace. */
  private void addPreliminary() {
    putNames(
        "preliminary.names",
        Arrays.stream(Flow.values())
            .filter(
                flow ->
                    composition.find(flow).filter(found -> found.flags().preliminary()).isPresent())
            .map(flow -> composition.words.text("flow.within." + flow))
            .toList());
  }

  private void addFittingBase(String id, Flow flow) {
    List<Revision> revisions =
        Revision.of(composition.statistics, composition.series(flow), composition.period);
    Revision latest = revisions.get(revisions.size() - 1);
    if (latest.observation().growthPublished().isEmpty()) {
      return;
    }
    latest
        .fittingBase()
        .ifPresentOrElse(
            base -> vocabulary.put(id + "fitting-base.release", composition.vintages.day(base)),
            () -> vocabulary.put(id + "no-fitting-base", Text.same("")));
  }

  private void addZones() {
    LocalDate asOf = composition.asOf.date();
    List<Text> covered =
        composition.statistics.zones().fullyCovered(asOf).stream()
            .map(Province::shortName)
            .toList();
    if (!covered.isEmpty()) {
      vocabulary.put("zones.covered.names", Listing.sentence(covered));
    }
    if (!composition.isNational()) {
      putNames(
          "zones.active.names", composition.activeZones(asOf).stream().map(Zone::name).toList());
    }
    List<Zone> established = HeadlineFigures.establishedInPeriod(composition);
    if (established.size() <= NAMED) {
      putNames("zones.established.names", established.stream().map(Zone::name).toList());
    }
    HeadlineFigures.findNewestBatch(composition)
        .ifPresent(
            batch -> {
              vocabulary.alias(
                  "zones.batch.latest.established",
                  "zones.batch." + batch.number() + ".established");
              vocabulary.put(
                  "zones.batch.latest.reply", composition.format.day(batch.reply().replyDate()));
              vocabulary.put(
                  "zones.batch.latest.publication",
                  composition.format.day(batch.reply().publicationDate()));
            });
  }
}

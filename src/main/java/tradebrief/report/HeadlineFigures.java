package tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Province;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.statistics.Batch;
import tradebrief.statistics.Level;
import tradebrief.statistics.Result;
import tradebrief.statistics.ZoneRegister;

/**
 * Names the numbers that the report is about, under the ids that readers of {@code figures.csv}
 * rely on.
 */
final class HeadlineFigures {
  private final Composition composition;
  private final FigureBook book;

  HeadlineFigures(Composition composition) {
    this.composition = composition;
    this.book = composition.book;
  }

  void addAll() {
    for (Flow flow : Flow.values()) {
      addTrade("trade." + flow, composition.series(flow));
    }
    addZones();
  }

  private void addTrade(String id, Series series) {
    Period period = composition.period;
    if (composition.levels.level(series, period) instanceof Level.Known level) {
      book.level(id + ".value", level);
    }
    composition.statistics.find(series, period).ifPresent(found -> addPublished(id, found));
    if (composition.time.yearOnYear(series, period) instanceof Result.Value growth) {
      addGrowth(id, growth);
    }
    book.measuredIfDefined(
        id + ".share-of-goods-trade", composition.structure.goodsTradeShare(series, period));
  }

  private void addPublished(String id, Observation observation) {
    book.publishedGrowth(id + ".growth.published", observation);
    composition
        .revisions
        .findPrevious(observation)
        .filter(before -> composition.revisions.isRevised(observation))
        .flatMap(Level.Published::find)
        .ifPresent(before -> book.level(id + ".value.previous", before));
  }

  /** With its base, and with the ends of what rounding leaves open where one can tell them. */
  private void addGrowth(String id, Result.Value growth) {
    book.measured(id + ".growth.computed", growth);
    Interval open = growth.interval().orElseThrow();
    if (shown(open.low()).compareTo(shown(open.high())) < 0) {
      book.growthBound(id + ".growth.computed.low", open.low(), growth);
      book.growthBound(id + ".growth.computed.high", open.high(), growth);
    }
    book.level(id + ".base.value", growth.inputs().get(1));
  }

  private static BigDecimal shown(BigDecimal percent) {
    return percent.setScale(FigureBook.COMPUTED_DECIMALS, RoundingMode.HALF_UP);
  }

  private void addZones() {
    ZoneRegister zones = composition.statistics.zones();
    LocalDate asOf = composition.asOf.date();
    LocalDate end = composition.period.lastDay();
    List<Zone> active = composition.activeZones(asOf);
    countZones("zones.active.asof", active, "zones in being on " + asOf + known());
    if (!end.isAfter(asOf)) {
      countZones(
          "zones.active.period-end",
          composition.activeZones(end),
          "zones in being on " + end + known());
    }
    countZones(
        "zones.established.period",
        establishedInPeriod(composition),
        "zones established by replies of " + composition.period + known());
    if (composition.isNational()) {
      addNationalZones(zones, asOf, active);
    }
  }

  private void addNationalZones(ZoneRegister zones, LocalDate asOf, List<Zone> active) {
    List<Zone> merged = zones.all().stream().filter(zone -> !active.contains(zone)).toList();
    countZones("zones.ever.asof", zones.all(), "zones ever approved" + known());
    countZones(
        "zones.merged.asof",
        merged,
        "zones ever approved, less those in being on " + asOf + known());
    addBatches(zones);
    addDivisions(zones, asOf);
  }

  /** A zone is in being between its two events; which of them count depends on the day. */
  private String known() {
    return ", by the replies that established and revoked them, as published by "
        + composition.asOf.date();
  }

  private void addBatches(ZoneRegister zones) {
    List<Batch> batches = zones.batches();
    count(
        "zones.batches.asof",
        batches.size(),
        FigureUnit.BATCHES,
        "batches, one reply of each, as published by " + composition.asOf.date(),
        batches.stream().map(Batch::reply).toList());
    for (Batch batch : batches) {
      countZones(
          "zones.batch." + batch.number() + ".established",
          batch.zones(),
          "zones that the reply of " + batch.reply().replyDate() + " established");
      countZones(
          "zones.batch." + batch.number() + ".active-after",
          zones.active(batch.reply().replyDate()),
          "zones in being on " + batch.reply().replyDate());
    }
  }

  private void addDivisions(ZoneRegister zones, LocalDate asOf) {
    List<Zone> active = zones.active(asOf);
    List<Area> covered = zones.fullyCovered(asOf).stream().map(Province::area).toList();
    count(
        "zones.provinces.asof",
        zones.provincesWithZones(asOf).size(),
        FigureUnit.DIVISIONS,
        "province-level divisions with a zone in being on " + asOf + known(),
        zones.events(active));
    count(
        "zones.covered.asof",
        covered.size(),
        FigureUnit.DIVISIONS,
        "provinces with a zone for every prefecture-level division on " + asOf + known(),
        zones.events(active.stream().filter(zone -> covered.contains(zone.province())).toList()));
  }

  private void countZones(String id, List<Zone> zones, String rule) {
    List<ZoneEvent> events = composition.statistics.zones().events(zones);
    count(id, zones.size(), FigureUnit.ZONES, rule, events);
  }

  private void count(String id, int count, FigureUnit unit, String rule, List<ZoneEvent> events) {
    book.count(id, count, unit, Provenance.counted(rule, events));
  }

  /** The zones of the area that replies of the report's period established. */
  static List<Zone> establishedInPeriod(Composition composition) {
    ZoneRegister zones = composition.statistics.zones();
    return zones.of(composition.area).stream()
        .filter(zone -> isWithin(zones.establishment(zone).replyDate(), composition.period))
        .toList();
  }

  private static boolean isWithin(LocalDate day, Period period) {
    return !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay());
  }

  /** The batch established last, if any is known. */
  static Optional<Batch> findNewestBatch(Composition composition) {
    List<Batch> batches = composition.statistics.zones().batches();
    return batches.isEmpty() ? Optional.empty() : Optional.of(batches.get(batches.size() - 1));
  }
}

package tradebrief.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.statistics.Batch;
import tradebrief.statistics.Growth;
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
      composition.find(flow).ifPresent(observation -> addTrade(flow, observation));
    }
    addZones();
  }

  private void addTrade(Flow flow, Observation observation) {
    String id = "trade." + flow;
    book.level(id + ".value", observation);
    book.publishedGrowth(id + ".growth.published", observation);
    composition
        .statistics
        .findPrevious(observation.series(), observation.period())
        .filter(before -> composition.statistics.isRevised(observation))
        .ifPresent(before -> book.level(id + ".value.previous", before));
    if (composition.statistics.growth(observation.series(), observation.period())
        instanceof Growth.Defined growth) {
      book.computedGrowth(id + ".growth.computed", growth);
      book.growthBound(id + ".growth.computed.low", growth.interval().low(), growth);
      book.growthBound(id + ".growth.computed.high", growth.interval().high(), growth);
      book.level(id + ".base.value", growth.base());
    }
    composition
        .statistics
        .findShareOfGoodsTrade(observation.series(), observation.period())
        .ifPresent(share -> book.share(id + ".share-of-goods-trade", share));
  }

  private void addZones() {
    ZoneRegister zones = composition.statistics.zones();
    LocalDate asOf = composition.asOf.date();
    LocalDate end = composition.period.lastDay();
    count(
        "zones.active.asof",
        composition.activeZones(asOf).size(),
        FigureUnit.ZONES,
        "zones in being on " + asOf);
    count(
        "zones.active.period-end",
        composition.activeZones(end).size(),
        FigureUnit.ZONES,
        "zones in being on " + end);
    if (composition.isNational()) {
      addNationalZones(zones, asOf);
    }
  }

  private void addNationalZones(ZoneRegister zones, LocalDate asOf) {
    count(
        "zones.ever.asof",
        zones.all().size(),
        FigureUnit.ZONES,
        "zones ever approved, known on " + asOf);
    count(
        "zones.merged.asof",
        zones.all().size() - zones.active(asOf).size(),
        FigureUnit.ZONES,
        "zones ever approved, less those in being on " + asOf);
    List<Batch> batches = zones.batches();
    count("zones.batches.asof", batches.size(), FigureUnit.BATCHES, "batches known on " + asOf);
    for (Batch batch : batches) {
      count(
          "zones.batch." + batch.number() + ".established",
          batch.zones().size(),
          FigureUnit.ZONES,
          "zones that the reply of " + batch.reply().replyDate() + " established");
    }
    count(
        "zones.provinces.asof",
        zones.provincesWithZones(asOf).size(),
        FigureUnit.DIVISIONS,
        "province-level divisions with a zone in being on " + asOf);
    count(
        "zones.covered.asof",
        zones.fullyCovered(asOf).size(),
        FigureUnit.DIVISIONS,
        "provinces with a zone for every prefecture-level division on " + asOf);
  }

  private void count(String id, int count, FigureUnit unit, String rule) {
    book.count(id, count, unit, rule);
  }

  /** The batch established last, if any is known. */
  static Optional<Batch> findNewestBatch(Composition composition) {
    List<Batch> batches = composition.statistics.zones().batches();
    return batches.isEmpty() ? Optional.empty() : Optional.of(batches.get(batches.size() - 1));
  }
}

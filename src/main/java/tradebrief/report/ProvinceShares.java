package tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tradebrief.model.Observation.Series;
import tradebrief.statistics.Breakdown;
import tradebrief.statistics.LargestRemainder;
import tradebrief.statistics.Level;
import tradebrief.statistics.Measure;
import tradebrief.statistics.Percent;
import tradebrief.template.Template.Shares;

/**
 * The shares of the provinces in the nation, and the rest of it, which is published for no
 * province: provinces do not add up to the nation (facts, rule 4).
 */
final class ProvinceShares {
  private static final String REST = "ranking.rest.";
  private static final String REST_REMARK = ", the nation less the provinces with a figure";
  private static final String ROUNDED = ", rounded by largest remainder";

  private final Composition composition;
  private final Series nation;
  private final Breakdown breakdown;
  private final Optional<BigDecimal> rest;

  /** Empty unless the template asks for it, and there is a remainder that is not negative. */
  private final Map<Series, BigDecimal> rounded = new LinkedHashMap<>();

  private BigDecimal roundedRest = BigDecimal.ZERO;

  ProvinceShares(Composition composition, Series nation, List<Series> provinces) {
    this.composition = composition;
    this.nation = nation;
    breakdown = composition.structure.breakdown(nation, provinces, composition.period);
    rest = breakdown.findRemainder();
    if (composition.shares == Shares.LARGEST_REMAINDER) {
      rest.ifPresent(this::round);
    }
  }

  private void round(BigDecimal remainder) {
    List<BigDecimal> parts = new ArrayList<>();
    breakdown.known().forEach(part -> parts.add(part.amount().inCurrency()));
    parts.add(remainder);
    LargestRemainder.find(parts, FigureBook.COMPUTED_DECIMALS)
        .ifPresent(
            shares -> {
              List<Level.Known> known = breakdown.known();
              for (int i = 0; i < known.size(); i++) {
                rounded.put(known.get(i).series(), shares.get(i));
              }
              roundedRest = shares.get(known.size());
            });
  }

  /** What the nation has beside the provinces that are known, in units of the currency. */
  Optional<BigDecimal> rest() {
    return rest;
  }

  /** Whether the shares are rounded so that they add up. */
  boolean addUp() {
    return !rounded.isEmpty();
  }

  /** The share of one province. */
  Cell share(String id, Series province) {
    BigDecimal share = rounded.get(province);
    if (share == null) {
      return composition.cells.measure(
          id, composition.structure.share(province, nation, composition.period));
    }
    Level.Known part =
        breakdown.known().stream()
            .filter(known -> known.series().equals(province))
            .findFirst()
            .orElseThrow();
    return percent(id, share, Measure.SHARE.formula() + ROUNDED, List.of(part, total()));
  }

  /** Those of the coarsest of what it is made of. */
  private int decimals() {
    return Stream.concat(Stream.of(total()), breakdown.known().stream())
        .mapToInt(level -> level.shown().decimals(composition.unit.size()))
        .min()
        .orElse(0);
  }

  private Level.Known total() {
    return (Level.Known) breakdown.total();
  }

  private Cell percent(String id, BigDecimal share, String formula, List<Level.Known> levels) {
    Provenance provenance = Provenance.computedFrom(formula, levels);
    return new Cell.Numeric(
        composition.book.percent(
            id,
            share,
            FigureBook.COMPUTED_DECIMALS,
            composition.markers.ofComputed(provenance.inputs()),
            provenance));
  }

  /** The level of the rest; suppressed where it would disclose the one province that is. */
  Cell restLevel() {
    return restCell(
        REST + "value",
        remainder -> {
          Provenance provenance =
              Provenance.computedFrom(restFormula() + REST_REMARK, wholeAndParts());
          return new Cell.Numeric(
              composition.book.number(
                  REST + "value",
                  remainder.divide(composition.unit.size()),
                  FigureUnit.of(composition.unit),
                  decimals(),
                  composition.markers.ofComputed(provenance.inputs()),
                  provenance));
        });
  }

  /** Its share. */
  Cell restShare() {
    String formula = "100 × (" + restFormula() + ") ÷ a" + REST_REMARK;
    return restCell(
        REST + "share",
        remainder ->
            addUp()
                ? percent(REST + "share", roundedRest, formula + ROUNDED, wholeAndParts())
                : percent(
                    REST + "share",
                    Percent.of(remainder, total().amount().inCurrency()),
                    formula,
                    wholeAndParts()));
  }

  /** The nation less each province with a figure. */
  private String restFormula() {
    return IntStream.rangeClosed(0, breakdown.known().size())
        .mapToObj(FormulaLetters::letter)
        .collect(Collectors.joining(" − "));
  }

  private Cell restCell(String id, Function<BigDecimal, Cell> cell) {
    if (breakdown.disclosesByRemainder()) {
      return new Cell.Missing(MissingReason.SUPPRESSED, id);
    }
    return rest.filter(remainder -> total().amount().value().signum() > 0)
        .map(cell)
        .orElseGet(() -> new Cell.Missing(whyNoRest(), id));
  }

  private MissingReason whyNoRest() {
    return breakdown.total() instanceof Level.Missing nation
        ? MissingReason.of(nation.gap())
        : MissingReason.NOT_APPLICABLE;
  }

  /** The nation, then the provinces with a figure. */
  private List<Level.Known> wholeAndParts() {
    List<Level.Known> levels = new ArrayList<>(List.of(total()));
    levels.addAll(breakdown.known());
    return levels;
  }
}

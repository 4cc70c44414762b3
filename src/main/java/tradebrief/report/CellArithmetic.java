package tradebrief.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.report.Calculation.Place;
import tradebrief.report.Calculation.Span;

/** Works calculations out from the numbers that a table shows. */
final class CellArithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Row> rows;

  CellArithmetic(List<Row> rows) {
    this.rows = rows;
  }

  /** The figure of a cell; empty where the cell is outside the table or holds no number. */
  Optional<Figure> find(Place place) {
    return place.row() >= 0
            && place.row() < rows.size()
            && rows.get(place.row()).cells().get(place.column()) instanceof Cell.Numeric number
        ? Optional.of(number.figure())
        : Optional.empty();
  }

  /**
   * The cells that a calculation needs a number in. Those of a span that have none are left out.
   */
  Stream<Place> operands(Calculation calculation) {
    if (calculation instanceof Calculation.Growth growth) {
      return Stream.of(growth.now(), growth.base());
    }
    if (calculation instanceof Calculation.Difference difference) {
      return Stream.of(difference.minuend(), difference.subtrahend());
    }
    if (calculation instanceof Calculation.Total total) {
      return Stream.of(total.before(), total.added());
    }
    if (calculation instanceof Calculation.Sum sum) {
      return present(sum.span());
    }
    if (calculation instanceof Calculation.Remainder rest) {
      return Stream.concat(Stream.of(rest.whole()), present(rest.parts()));
    }
    if (calculation instanceof Calculation.Share share) {
      return Stream.of(share.part(), share.whole());
    }
    if (calculation instanceof Calculation.Contribution contribution) {
      return Stream.of(contribution.now(), contribution.base(), contribution.whole());
    }
    if (calculation instanceof Calculation.ImpliedBase base) {
      return Stream.of(base.level(), base.growth());
    }
    if (calculation instanceof Calculation.Rank rank) {
      return Stream.concat(Stream.of(rank.level()), present(rank.among()));
    }
    Calculation.RankChange change = (Calculation.RankChange) calculation;
    return Stream.concat(operands(change.base()), operands(change.now()));
  }

  /**
   * The cells that the result is said to rest on, where these are not all operands: a rank rests on
   * the level that has it and those above.
   */
  Optional<List<Place>> basis(Calculation calculation) {
    if (calculation instanceof Calculation.Rank rank) {
      return Optional.of(counted(rank).toList());
    }
    return calculation instanceof Calculation.RankChange change
        ? Optional.of(Stream.concat(counted(change.base()), counted(change.now())).toList())
        : Optional.empty();
  }

  private Stream<Place> counted(Calculation.Rank rank) {
    return Stream.concat(Stream.of(rank.level()), above(rank));
  }

  private Stream<Place> above(Calculation.Rank rank) {
    BigDecimal level = number(rank.level());
    return present(rank.among()).filter(place -> number(place).compareTo(level) > 0);
  }

  private Stream<Place> present(Span span) {
    return span.places().stream().filter(place -> find(place).isPresent());
  }

  /**
   * The result, before it is rounded; empty when it divides by zero. Every operand must have a
   * number.
   */
  Optional<BigDecimal> evaluate(Calculation calculation) {
    try {
      return Optional.of(value(calculation));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private BigDecimal value(Calculation calculation) {
    if (calculation instanceof Calculation.Growth growth) {
      return percent(number(growth.now()).subtract(number(growth.base())), growth.base());
    }
    if (calculation instanceof Calculation.Difference difference) {
      return number(difference.minuend()).subtract(number(difference.subtrahend()));
    }
    if (calculation instanceof Calculation.Total total) {
      return number(total.before()).add(number(total.added()));
    }
    if (calculation instanceof Calculation.Sum sum) {
      return sum(sum.span());
    }
    if (calculation instanceof Calculation.Remainder rest) {
      return number(rest.whole()).subtract(sum(rest.parts()));
    }
    if (calculation instanceof Calculation.Share share) {
      return percent(number(share.part()), share.whole());
    }
    if (calculation instanceof Calculation.Contribution contribution) {
      BigDecimal change = number(contribution.now()).subtract(number(contribution.base()));
      return percent(change, contribution.whole());
    }
    if (calculation instanceof Calculation.ImpliedBase base) {
      BigDecimal factor = BigDecimal.ONE.add(number(base.growth()).divide(HUNDRED));
      return number(base.level()).divide(factor, MathContext.DECIMAL128);
    }
    if (calculation instanceof Calculation.Rank rank) {
      return rank(rank);
    }
    Calculation.RankChange change = (Calculation.RankChange) calculation;
    return rank(change.base()).subtract(rank(change.now()));
  }

  private BigDecimal sum(Span span) {
    return present(span).map(this::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal rank(Calculation.Rank rank) {
    return BigDecimal.valueOf(1 + above(rank).count());
  }

  private BigDecimal percent(BigDecimal part, Place whole) {
    return part.multiply(HUNDRED).divide(number(whole), MathContext.DECIMAL128);
  }

  private BigDecimal number(Place place) {
    return find(place).map(Figure::rounded).orElseThrow();
  }
}

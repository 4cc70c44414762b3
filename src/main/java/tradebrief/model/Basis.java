package tradebrief.model;

import java.util.List;
import java.util.Locale;

/**
 * The series that a value belongs to. Publishers count different things under one name, so levels
 * of two bases are never compared, chained or added.
 */
public enum Basis {
  /** National, all forms of cross-border e-commerce, by survey; from 2018. */
  ALL_FORMATS,
  /** National, retail goods through the customs cross-border e-commerce platform only. */
  CUSTOMS_PLATFORM,
  /** Estimates of the scale of transactions, with business-to-business matching. */
  INDUSTRY_ESTIMATE,
  /** All goods trade: the denominator of shares, of which cross-border e-commerce is a part. */
  GOODS_TRADE,
  /** A provincial figure whose publisher does not say what it counts. */
  UNSTATED,
  /** A commerce department's statistics. */
  COMMERCE_DEPT,
  /** A commerce department's statistics of retail. */
  COMMERCE_DEPT_RETAIL,
  /** A commerce department's monitoring of enterprises. */
  COMMERCE_DEPT_MONITORING,
  /** A commerce department's statistics, express parcels included. */
  COMMERCE_DEPT_INCL_PARCELS,
  /** A customs district's statistics. */
  CUSTOMS,
  /** Customs, by the place of clearance: says nothing of where the consignor is. */
  CUSTOMS_PORT;

  private static final Codes<Basis> CODES = new Codes<>(List.of(values()), "a basis");

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The basis of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static Basis parse(String text) {
    return CODES.parse(text);
  }

  /**
   * Whether it counts cross-border e-commerce, rather than the goods trade that this is a part of.
   */
  public boolean isCrossBorderEcommerce() {
    return this != GOODS_TRADE;
  }

  /**
   * Whether values on it of two areas can be set side by side: publishers that do not say what they
   * count may count different things.
   */
  public boolean comparesAreas() {
    return this != UNSTATED;
  }

  /**
   * Whether a value on it describes the trade of the area itself, and not of what clears customs
   * there.
   */
  public boolean describesArea() {
    return this != CUSTOMS_PORT;
  }

  @Override
  public String toString() {
    return code;
  }
}

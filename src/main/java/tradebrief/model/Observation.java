package tradebrief.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One release of one figure.
 *
 * @param series which figure
 * @param period of which time
 * @param amount the level; empty where none was published, and the status says why
 * @param growthPublished year-on-year, in percent, as its publisher stated it; empty where none
 *     was. Not the ratio of two published levels: it is measured against the latest revised base
 * @param status its SDMX status
 * @param release the day it became known: its vintage
 * @param flags what the note says in keywords
 * @param source where it was published
 * @param note its note, the keywords included; may be empty
 * @param origin where it was read
 */
public record Observation(
    Series series,
    Period period,
    Optional<Amount> amount,
    Optional<BigDecimal> growthPublished,
    Status status,
    LocalDate release,
    Flags flags,
    String source,
    String note,
    Origin origin) {

  /** The columns of the file that holds observations, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "period",
          "area",
          "flow",
          "mode",
          "basis",
          "value",
          "unit",
          "rounding_unit",
          "growth_published",
          "status",
          "release",
          "source",
          "note");

  /**
   * Which figure an observation is a release of.
   *
   * @param area whose trade
   * @param flow in which direction
   * @param mode a customs supervision mode, or {@link #ALL_MODES}
   * @param basis counted how
   */
  public record Series(Area area, Flow flow, String mode, Basis basis) {
    /** The code for all supervision modes together. */
    public static final String ALL_MODES = "_T";

    /** All modes together. */
    public static Series of(Area area, Flow flow, Basis basis) {
      return new Series(area, flow, ALL_MODES, basis);
    }

    /** The same of all modes together. */
    public Series ofAllModes() {
      return of(area, flow, basis);
    }

    /** The same of another area. */
    public Series in(Area other) {
      return new Series(other, flow, mode, basis);
    }

    /** The same in another direction. */
    public Series of(Flow other) {
      return new Series(area, other, mode, basis);
    }

    /** Written out, as {@link #equals} is: every map of figures asks for them. */
    @Override
    public int hashCode() {
      return 31 * (31 * (31 * area.hashCode() + flow.hashCode()) + basis.hashCode())
          + mode.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Series series
              && flow == series.flow
              && basis == series.basis
              && area.equals(series.area)
              && mode.equals(series.mode));
    }
  }

  /** Where it was read tells nearly all of them apart, and many are asked for. */
  @Override
  public int hashCode() {
    return origin.hashCode();
  }

  /** Where it was published, on one line, as it is printed. */
  public String sourceLine() {
    return source.replaceAll("\\s+", " ");
  }

  /** Whether it says neither a level nor a growth. */
  public boolean isSilent() {
    return amount.isEmpty() && growthPublished.isEmpty();
  }

  /** Whether it says a level, or by its status that there is none. */
  public boolean isOfLevel() {
    return amount.isPresent() || status.isMissing();
  }

  /** The same release without what it said: its publisher now keeps the figure confidential. */
  public Observation withheld() {
    return confidential(Optional.empty());
  }

  /** The same release, whose level its publisher keeps confidential; with its growth. */
  public Observation confidential() {
    return confidential(growthPublished);
  }

  private Observation confidential(Optional<BigDecimal> growth) {
    return new Observation(
        series, period, Optional.empty(), growth, Status.Q, release, flags, source, note, origin);
  }

  /**
   * What the keywords of a note say.
   *
   * @param releaseApproximate the day of the release is not certain ({@code release_approximate})
   * @param preliminary its publisher will replace it with a formal figure ({@code preliminary});
   *     also true of every observation of status P
   */
  public record Flags(boolean releaseApproximate, boolean preliminary) {
    /** Reads the keywords of a note. */
    public static Flags of(String note, Status status) {
      return new Flags(
          note.contains("release_approximate"), status == Status.P || note.contains("preliminary"));
    }
  }
}

package tradebrief.model;

import java.time.LocalDate;

/**
 * What a document says of a round of the evaluation of pilot zones (综合试验区考核评估). A document often
 * names some zones of a tier and says how many the tier has; who the others are is then not known.
 */
public sealed interface Evaluation {
  /** The year whose work was evaluated. */
  int round();

  /** From 1, the best one. */
  int tier();

  /** What the tier is called in Chinese, as published, such as {@code 成效明显}. */
  String tierName();

  /** The day it became known. */
  LocalDate release();

  /** Whether that day is not certain. */
  boolean releaseApproximate();

  /** Where it was published. */
  String source();

  /** Where it was read. */
  Origin origin();

  /**
   * A zone is in a tier.
   *
   * @param round the year whose work was evaluated
   * @param zoneId which zone
   * @param tier from 1, the best one
   * @param tierName what the tier is called in Chinese
   * @param release the day it became known
   * @param releaseApproximate whether that day is not certain
   * @param source where it was published
   * @param origin where it was read
   */
  record Named(
      int round,
      String zoneId,
      int tier,
      String tierName,
      LocalDate release,
      boolean releaseApproximate,
      String source,
      Origin origin)
      implements Evaluation {}

  /**
   * A tier has so many zones.
   *
   * @param round the year whose work was evaluated
   * @param tier from 1, the best one
   * @param tierName what the tier is called in Chinese
   * @param zones how many zones are in it; at least 0
   * @param evaluated how many zones were evaluated in the round, all tiers together; at least 0
   * @param release the day it became known
   * @param releaseApproximate whether that day is not certain
   * @param source where it was published
   * @param origin where it was read
   */
  record TierTotal(
      int round,
      int tier,
      String tierName,
      int zones,
      int evaluated,
      LocalDate release,
      boolean releaseApproximate,
      String source,
      Origin origin)
      implements Evaluation {}
}

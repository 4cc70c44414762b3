package tradebrief.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Observation;

/**
 * A figure that differs between two days.
 *
 * @param kind in what
 * @param before what held on the earlier day; empty for a figure that is new
 * @param after what holds on the later day
 */
public record Change(Kind kind, Optional<Observation> before, Observation after) {
  /** In what a figure differs. */
  public enum Kind {
    /** It was not known, or was known to be missing, and now has a level or a published growth. */
    ADDED,
    /** Its level is another, or its published growth is another or gone. */
    REVISED,
    /** It had a level, or nothing but a published growth, which is gone. */
    WITHDRAWN,
    /** Only its status is another. */
    STATUS
  }

  /**
   * What differs between two days, in the order of the package.
   *
   * @param oneDay a day
   * @param otherDay another; the earlier of the two is the one before
   */
  public static List<Change> between(DataPackage data, LocalDate oneDay, LocalDate otherDay) {
    boolean inOrder = !oneDay.isAfter(otherDay);
    Statistics earlier = Statistics.of(data, inOrder ? oneDay : otherDay);
    Statistics later = Statistics.of(data, inOrder ? otherDay : oneDay);
    return later.latest().stream()
        .flatMap(after -> find(earlier.find(after.series(), after.period()), after).stream())
        .toList();
  }

  private static Optional<Change> find(Optional<Observation> before, Observation after) {
    return findKind(before, after).map(kind -> new Change(kind, before, after));
  }

  private static Optional<Kind> findKind(Optional<Observation> before, Observation after) {
    if (before.filter(old -> isGone(old, after)).isPresent()) {
      return Optional.of(Kind.WITHDRAWN);
    }
    if (after.isSilent()) {
      return statusKind(before, after);
    }
    if (before.filter(old -> !old.isSilent()).isEmpty()) {
      return Optional.of(Kind.ADDED);
    }
    return before.filter(old -> figuresDiffer(old, after)).isPresent()
        ? Optional.of(Kind.REVISED)
        : statusKind(before, after);
  }

  private static boolean isGone(Observation before, Observation after) {
    return before.amount().isPresent()
        ? after.amount().isEmpty()
        : !before.isSilent() && after.isSilent();
  }

  private static Optional<Kind> statusKind(Optional<Observation> before, Observation after) {
    return before.filter(old -> old.status() != after.status()).map(old -> Kind.STATUS);
  }

  private static boolean figuresDiffer(Observation before, Observation after) {
    return before.amount().isPresent() != after.amount().isPresent()
        || before.growthPublished().isPresent() != after.growthPublished().isPresent()
        || Revisions.differ(before, after);
  }
}

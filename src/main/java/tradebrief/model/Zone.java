package tradebrief.model;

import java.util.Optional;

/**
 * A comprehensive pilot zone (综合试验区), ever approved.
 *
 * @param id a stable id, such as {@code suzhou-js}
 * @param name its place's name
 * @param batch the batch it was approved in, from 1
 * @param province the province-level division it lies in
 * @param division the division that it covers; empty for one that has no code, such as a new area
 * @param prefecture the prefecture-level division that it lies in, where that is not its own
 * @param level what kind of place it covers
 * @param lowReliability whether its membership in the batch was not traced to a document
 * @param source where its approval was published
 */
public record Zone(
    String id,
    Text name,
    int batch,
    Area province,
    Optional<Area> division,
    Optional<Area> prefecture,
    ZoneLevel level,
    boolean lowReliability,
    String source) {
  /** Whether it is in an area, as far as codes tell. */
  public boolean liesIn(Area area) {
    return area.contains(province)
        || division.filter(area::contains).isPresent()
        || prefecture.filter(area::contains).isPresent();
  }

  /** Whether an area is, or lies in, the division that it covers. */
  public boolean covers(Area area) {
    return division.filter(covered -> covered.contains(area)).isPresent();
  }
}

package tradebrief.aggregate;

import java.util.List;

/**
 * What the codes of declarations may be.
 *
 * @param provinces their codes
 * @param zones id and province of each
 * @param modes code of each, and the flow that it is for, or {@code total}
 */
public record Lists(List<String> provinces, List<List<String>> zones, List<List<String>> modes) {
  /** Copies. */
  public Lists {
    provinces = List.copyOf(provinces);
    zones = List.copyOf(zones);
    modes = List.copyOf(modes);
  }
}

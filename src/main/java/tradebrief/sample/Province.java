package tradebrief.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tradebrief.model.Area;

/**
 * How large a province is made: round numbers, larger where a reader expects more trade.
 *
 * @param area which
 * @param ecommerce its share of the nation's cross-border e-commerce in the first month, 0 to 1
 * @param goods its share of the nation's goods trade in the first month, 0 to 1
 */
record Province(Area area, double ecommerce, double goods) {
  /** Every province, by code. */
  static List<Province> all() {
    List<Map<String, String>> rows = Reference.table("provinces.csv");
    double ecommerce = rows.stream().mapToInt(row -> parts(row, "ecommerce")).sum();
    double goods = rows.stream().mapToInt(row -> parts(row, "goods")).sum();
    return rows.stream()
        .map(
            row ->
                new Province(
                    Area.parse(Objects.requireNonNull(row.get("area"))),
                    parts(row, "ecommerce") / ecommerce,
                    parts(row, "goods") / goods))
        .toList();
  }

  private static int parts(Map<String, String> row, String column) {
    return Integer.parseInt(Objects.requireNonNull(row.get(column)));
  }
}

package tradebrief.dataset;

import java.util.List;

/** {@code prefecture-count}: as many prefecture-level divisions are listed as the province has. */
final class PrefectureCountRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    if (!tables.complete(Contract.PREFECTURES)) {
      return;
    }
    for (Row row : tables.rows(Contract.PROVINCES, "area", "prefecture_level_count")) {
      long listed = listed(row.text("area"), tables);
      long stated = Integer.parseInt(row.text("prefecture_level_count"));
      // what was found wrong with prefectures already may well be the reason
      if (Math.abs(listed - stated) > explained(row.text("area"), tables, findings)) {
        findings.add(
            row.place("prefecture_level_count")
                .error(
                    "prefecture-count",
                    row.quote("prefecture_level_count") + " of " + row.text("area"),
                    listed + ", as many as prefectures.csv lists",
                    ""));
      }
    }
  }

  private static long listed(String province, Tables tables) {
    return tables.rows(Contract.PREFECTURES, "area", "province").stream()
        .filter(row -> row.text("province").equals(province))
        .count();
  }

  private static long explained(String province, Tables tables, Findings findings) {
    long faulty =
        tables.rows(Contract.PREFECTURES).stream()
            .filter(row -> !findings.clean(row, List.of("area", "province")))
            .count();
    long absent =
        findings.absent().stream()
            .filter(code -> code.startsWith(province.substring(0, 2)) && code.endsWith("00"))
            .count();
    return faulty + absent;
  }
}

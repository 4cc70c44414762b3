package tradebrief.dataset;

import tradebrief.model.Area;

/** {@code division-outside-province}: a prefecture's code begins as that of its province. */
final class PrefectureProvinceRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    for (Row row : tables.rows(Contract.PREFECTURES, "area", "province")) {
      String province = Area.parse(row.text("area")).province().code();
      if (!province.equals(row.text("province"))) {
        findings.add(
            row.place("province")
                .error(
                    "division-outside-province",
                    row.quote("province") + " of " + row.quote("area"),
                    province + ", as its code begins",
                    ""));
      }
    }
  }
}

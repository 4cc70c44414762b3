package tradebrief.dataset;

import tradebrief.model.Area;
import tradebrief.model.Likeness;
import tradebrief.model.ZoneLevel;

/**
 * Where a zone lies: {@code division-outside-province}, {@code unknown-division} for one that is
 * not listed or not of the zone's level, {@code parent-prefecture} for a county without it.
 */
final class ZoneDivisionRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    Divisions divisions = Divisions.of(tables);
    boolean listed = tables.complete(Contract.PROVINCES, Contract.PREFECTURES);
    for (Row row :
        tables.rows(Contract.ZONES, "province", "division", "parent_prefecture", "level")) {
      checkInside(row, "division", findings);
      checkInside(row, "parent_prefecture", findings);
      checkParent(row, findings);
      if (listed && findings.clean(row)) {
        checkDivision(row, divisions, tables, findings);
      }
    }
  }

  private static void checkInside(Row row, String column, Findings findings) {
    Area province = Area.parse(row.text("province"));
    row.find(column, Area::parse)
        .filter(area -> !area.province().equals(province))
        .ifPresent(
            area ->
                findings.add(
                    row.place(column)
                        .error(
                            "division-outside-province",
                            row.quote(column) + " with " + row.quote("province"),
                            "a code that begins with " + province.code().substring(0, 2),
                            "")));
  }

  private static void checkParent(Row row, Findings findings) {
    ZoneLevel level = ZoneLevel.parse(row.text("level"));
    String expected =
        row.find("division", Area::parse).map(Divisions::prefecture).orElse("the prefecture");
    boolean wrong =
        row.isEmpty("parent_prefecture")
            || !(row.isEmpty("division") || expected.equals(row.text("parent_prefecture")));
    if (level == ZoneLevel.COUNTY && wrong && findings.clean(row)) {
      findings.add(
          row.place("parent_prefecture")
              .error(
                  "parent-prefecture",
                  row.quote("parent_prefecture") + " of a county",
                  expected + " that it lies in",
                  ""));
    }
  }

  private static void checkDivision(
      Row row, Divisions divisions, Tables tables, Findings findings) {
    ZoneLevel level = ZoneLevel.parse(row.text("level"));
    String division = row.text("division");
    if (isDivisionOf(level, division, divisions)
        || row.find("division", Area::parse)
            .filter(area -> divisions.mistyped(area, tables))
            .isPresent()) {
      return;
    }
    findings.addAbsence(
        division.isEmpty() ? row.place("division").toString() : division,
        row.place("division")
            .error(
                "unknown-division",
                row.quote("division") + " of a zone of level " + level,
                expected(level),
                Likeness.hint(division, divisions.prefectures())));
  }

  private static boolean isDivisionOf(ZoneLevel level, String division, Divisions divisions) {
    return switch (level) {
      case MUNICIPALITY, ISLAND -> divisions.provinces().contains(division);
      case PREFECTURE -> divisions.prefectures().contains(division);
      case COUNTY ->
          !division.isEmpty()
              && Area.parse(division).level() == Area.Level.COUNTY
              && divisions.knows(Area.parse(division));
      case NEW_AREA -> division.isEmpty() || divisions.knows(Area.parse(division));
    };
  }

  private static String expected(ZoneLevel level) {
    return switch (level) {
      case MUNICIPALITY, ISLAND -> "a division of provinces.csv";
      case PREFECTURE -> "a division of prefectures.csv";
      case COUNTY -> "a county of a division of prefectures.csv";
      case NEW_AREA -> "no division, or a known one";
    };
  }
}

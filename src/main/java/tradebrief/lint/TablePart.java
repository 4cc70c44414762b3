package tradebrief.lint;

import java.util.List;
import java.util.Optional;

/**
 * A table, as its part describes it.
 *
 * @param name its name
 * @param id its number in the workbook
 * @param area where it says that it is; empty where that is no area
 * @param headers how many header rows it has
 * @param columns the names of its columns
 * @param banded whether its style has bands
 * @param filter the area of its filter; empty text for none
 */
record TablePart(
    String name,
    String id,
    Optional<Area> area,
    long headers,
    List<String> columns,
    boolean banded,
    String filter) {
  static TablePart of(Element table) {
    Element style = table.child("tableStyleInfo");
    return new TablePart(
        table.get("displayName"),
        table.get("id"),
        Area.parse(table.get("ref")),
        table.number("headerRowCount", 1),
        table.child("tableColumns").all("tableColumn").stream()
            .map(column -> column.get("name"))
            .toList(),
        style.is("showRowStripes") || style.is("showColumnStripes"),
        table.child("autoFilter").get("ref"));
  }
}

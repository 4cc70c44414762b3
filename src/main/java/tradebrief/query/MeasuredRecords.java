package tradebrief.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.statistics.Level;
import tradebrief.statistics.Measure;
import tradebrief.statistics.Result;

/** Measures for programs: a record for each row and measure. */
final class MeasuredRecords {
  private static final List<String> HEADER =
      List.of(
          "period",
          "area",
          "flow",
          "mode",
          "basis",
          "measure",
          "value",
          "unit",
          "derived",
          "statuses",
          "markers",
          "reason",
          "missing");

  private MeasuredRecords() {}

  static Records of(Context context, List<Measure> measures, List<MeasuredTable.Row> rows) {
    List<List<Object>> records = new ArrayList<>();
    for (MeasuredTable.Row row : rows) {
      for (int i = 0; i < measures.size(); i++) {
        List<Object> fields = new ArrayList<>(key(row.key()));
        fields.add(measures.get(i).code());
        fields.addAll(fields(row.cells().get(i)));
        records.add(fields);
      }
    }
    return new Records(context.about(), HEADER, records);
  }

  /** Period, area, flow, mode and basis, in codes. */
  static List<Object> key(RowKey key) {
    return List.of(
        key.period().toString(),
        key.series().area().toString(),
        key.series().flow().toString(),
        key.series().mode(),
        key.series().basis().toString());
  }

  private static List<Object> fields(Measured measured) {
    List<String> markers = measured.markers().stream().map(Object::toString).toList();
    if (measured.result() instanceof Result.Value value) {
      return List.of(
          value.value(),
          value.unit(),
          value.isDerived(),
          value.statuses().stream().map(Enum::name).toList(),
          markers,
          "",
          List.of());
    }
    Result.NotDefined none = (Result.NotDefined) measured.result();
    return List.of(
        Optional.empty(),
        "",
        false,
        List.of(),
        markers,
        code(none.reason()),
        none.missing().stream().map(MeasuredRecords::missing).toList());
  }

  private static String missing(Level.Missing missing) {
    String parts = missing.parts().isEmpty() ? "" : missing.parts().toString();
    return missing.period() + ":" + code(missing.gap()) + parts.replace(", ", ",");
  }

  static String code(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package tradebrief.render.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Language;
import tradebrief.model.Observation;
import tradebrief.report.Report;
import tradebrief.text.CsvText;
import tradebrief.text.JsonText;

/**
 * {@code data/}: the observations that a report rests on, tidy, one measure a row, as a data
 * package and as SDMX-CSV. A level that is missing has a row without a value and unit, whose status
 * says why.
 */
public final class DataFiles {
  private static final String OBSERVATIONS = "data/observations.csv";
  private static final List<String> HEADER =
      List.of(
          "period", "area", "flow", "basis", "mode", "measure", "value", "unit", "status",
          "release", "source", "note");

  private DataFiles() {}

  /** Each file's content by its name, with forward slashes. */
  public static Map<String, String> of(List<Report> reports) {
    List<Observation> observations =
        reports.stream().flatMap(report -> report.observations().stream()).distinct().toList();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(OBSERVATIONS, CsvText.write(HEADER, rows(observations)));
    files.put("data/observations.sdmx.csv", SdmxCsv.content(observations));
    files.put("data/datapackage.json", JsonText.write(descriptor(reports.get(0))));
    return files;
  }

  private static List<List<String>> rows(List<Observation> observations) {
    List<List<String>> rows = new ArrayList<>();
    for (Observation observation : observations) {
      Optional<Amount> amount = observation.amount();
      if (observation.isOfLevel()) {
        rows.add(
            row(
                observation,
                "value",
                amount.map(found -> found.value().toPlainString()).orElse(""),
                amount.map(found -> found.unit().name()).orElse("")));
      }
      observation
          .growthPublished()
          .ifPresent(
              growth ->
                  rows.add(
                      row(observation, "growth_published", growth.toPlainString(), "PERCENT")));
    }
    return rows;
  }

  private static List<String> row(
      Observation observation, String measure, String value, String unit) {
    Observation.Series series = observation.series();
    return List.of(
        observation.period().toString(),
        series.area().code(),
        series.flow().toString(),
        series.basis().toString(),
        series.mode(),
        measure,
        value,
        unit,
        observation.status().name(),
        observation.release().toString(),
        observation.source(),
        observation.note());
  }

  private static Map<String, Object> descriptor(Report report) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", HEADER.stream().map(DataFiles::field).toList());
    schema.put(
        "primaryKey", List.of("period", "area", "flow", "basis", "mode", "measure", "release"));
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", "observations");
    resource.put("path", OBSERVATIONS.substring(OBSERVATIONS.indexOf('/') + 1));
    resource.put("type", "table");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema);
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    descriptor.put(
        "name",
        "cbec-" + report.area().code().toLowerCase(Language.EN.locale()) + "-" + report.period());
    descriptor.put("title", report.front().title().in(Language.EN));
    descriptor.put(
        "description",
        "The observations behind the report, " + report.front().subtitle().in(Language.EN));
    descriptor.put("resources", List.of(resource));
    return descriptor;
  }

  private static Map<String, Object> field(String name) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("type", type(name));
    return field;
  }

  private static String type(String field) {
    return switch (field) {
      case "value" -> "number";
      case "release" -> "date";
      default -> "string";
    };
  }
}

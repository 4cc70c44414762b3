package tradebrief.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tradebrief.model.Finding;
import tradebrief.model.Place;
import tradebrief.text.CsvCell;
import tradebrief.text.CsvText;
import tradebrief.text.Json;
import tradebrief.text.JsonText;

/**
 * A CSV file that belongs to no data package, checked as those of one are.
 *
 * @param rows its rows without a fault, by column
 * @param findings everything wrong with it, by place
 */
public record CheckedCsv(List<Map<String, CsvCell>> rows, List<Finding> findings) {
  /** Copies. */
  public CheckedCsv {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /**
   * Reads and checks a file, UTF-8.
   *
   * @param file its name, for the places
   * @param content its bytes
   * @param schema a Table Schema in JSON, without a fault
   * @throws IOException when the schema cannot be read
   * @throws IllegalArgumentException when the schema has a fault
   */
  public static CheckedCsv read(String file, byte[] content, InputStream schema)
      throws IOException {
    Findings findings = new Findings();
    Descriptor.Resource resource =
        new Descriptor.Resource(
            Place.wholeFile(file),
            file,
            List.of(),
            StandardCharsets.UTF_8,
            schema(schema.readAllBytes()));
    TableReader reader = new TableReader(resource, findings);
    reader.add(CsvText.read(file, content, StandardCharsets.UTF_8));
    Table table = reader.table();
    PrimaryKeys.check(table, findings);
    return new CheckedCsv(
        table.rows().stream().filter(findings::clean).map(CheckedCsv::cells).toList(),
        findings.sorted());
  }

  private static Schema schema(byte[] json) {
    Findings findings = new Findings();
    Json root = JsonText.read("schema", json).root().orElseThrow(IllegalArgumentException::new);
    Schema schema = SchemaReader.read(new Members((Json.Obj) root, findings));
    if (findings.errors() > 0) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
    return schema;
  }

  private static Map<String, CsvCell> cells(Row row) {
    Map<String, CsvCell> cells = new LinkedHashMap<>();
    row.columns().keySet().forEach(column -> cells.put(column, row.cell(column)));
    return cells;
  }
}

package tradebrief.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tradebrief.dataset.Descriptor.FilePath;
import tradebrief.dataset.Descriptor.Resource;
import tradebrief.model.Finding;
import tradebrief.text.CsvCell;
import tradebrief.text.CsvContent;
import tradebrief.text.CsvRow;
import tradebrief.text.CsvText;

/** Reads the files of one resource, and checks each cell against its Table Schema. */
final class TableReader {
  private final Resource resource;
  private final Findings findings;
  private final List<Row> rows = new ArrayList<>();

  private final List<Column> columns;

  private boolean complete = true;
  private boolean lacksFile = false;

  TableReader(Resource resource, Findings findings) {
    this.resource = resource;
    this.findings = findings;
    columns =
        resource.schema().fields().stream()
            .map(field -> new Column(field, Contract.find(resource.name(), field.name())))
            .toList();
  }

  /** A column, and the texts in it that were found right: most stand in many rows. */
  private static final class Column {
    final Field described;

    /** What the program needs of it beyond that, if it reads it. */
    final Optional<Field> needed;

    private final Set<String> accepted = new HashSet<>();
    private String latest = "";

    Column(Field described, Optional<Field> needed) {
      this.described = described;
      this.needed = needed.filter(asked -> !asked.isMetBy(described));
    }

    void accept(String text) {
      accepted.add(text);
    }

    boolean accepts(String text) {
      if (text.equals(latest) && !text.isEmpty()) {
        return true; // nearly always
      }
      boolean known = accepted.contains(text);
      latest = known ? text : latest;
      return known;
    }
  }

  /**
   * Reads the files that the descriptor names.
   *
   * @throws IOException when one is there but cannot be read
   */
  void readNamed(PackageFolder folder) throws IOException {
    Map<String, byte[]> present = new LinkedHashMap<>();
    for (FilePath file : resource.paths()) {
      Optional<byte[]> bytes = folder.read(file.path());
      if (bytes.isEmpty()) {
        complete = false;
        lacksFile = true;
        findings.add(
            file.place().error("missing-file", "no file " + file.path(), "it in the folder", ""));
      } else {
        present.put(file.path(), bytes.orElseThrow());
      }
    }
    CsvText.readAll(present, charset()).values().forEach(this::add);
  }

  Charset charset() {
    return resource.charset();
  }

  /** Whether a file's header is exactly that of the resource. */
  boolean isHeaderOf(CsvContent content) {
    return !content.rows().isEmpty()
        && content.rows().get(0).texts().equals(resource.schema().names());
  }

  /** Whether a file seems to be one that was named otherwise and not found. */
  boolean misses(CsvContent content) {
    return lacksFile && isHeaderOf(content);
  }

  /** What was read so far. */
  Table table() {
    // a file with a header only has its own finding; that all references to it are broken is no
    // news
    return new Table(resource.name(), resource.schema(), rows, complete && !rows.isEmpty());
  }

  void add(CsvContent content) {
    List<String> names = resource.schema().names();
    Optional<HeaderCheck> header =
        content.rows().stream()
            .findFirst()
            .map(first -> new HeaderCheck(first.cells(), names, findings));
    boolean foreign = header.filter(HeaderCheck::isForeign).isPresent();
    // the quotes of a file divided by something else are as wrong as its header, and no news
    findings.addAll(
        content.findings().stream()
            .filter(finding -> !foreign || !finding.code().equals("quotes"))
            .toList());
    if (header.isEmpty() || !header.get().accepts()) {
      complete = false;
      return;
    }
    complete &= content.complete();
    Map<String, Integer> indexes = new HashMap<>();
    // the rules name columns by literals, which are found at once where they are the same text
    names.forEach(name -> indexes.put(name.intern(), indexes.size()));
    for (CsvRow row : content.rows().subList(1, content.rows().size())) {
      if (content.lossy()) {
        spoilUndecoded(row);
      }
      add(row, indexes);
    }
  }

  /** What stands in place of undecodable bytes is not what the file says. */
  private void spoilUndecoded(CsvRow row) {
    row.cells().stream()
        .filter(cell -> cell.text().contains("\uFFFD"))
        .forEach(cell -> findings.spoil(cell.place()));
  }

  private void add(CsvRow csvRow, Map<String, Integer> indexes) {
    int found = csvRow.size();
    if (found == columns.size()) {
      Row row = new Row(indexes, csvRow);
      rows.add(row);
      check(row);
      return;
    }
    CsvCell wrong = csvRow.cell(Math.min(columns.size(), found - 1));
    findings.add(
        wrong
            .place()
            .error(
                "row-length",
                found + " fields",
                columns.size() + " fields, as in the header",
                "a field with a comma in it is written \"in quotes\""));
    // kept, so that references to it are not broken as well, but fit for no further check
    csvRow.cells().forEach(cell -> findings.spoil(cell.place()));
    rows.add(new Row(indexes, csvRow.resized(columns.size())));
  }

  private void check(Row row) {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).accepts(row.fields().text(i))) {
        check(columns.get(i), row.fields().cell(i));
      }
    }
  }

  private void check(Column column, CsvCell cell) {
    if (!findings.clean(cell)) {
      return;
    }
    Optional<Finding> fault = CellCheck.fault(column.described, column.needed, cell);
    if (fault.isPresent()) {
      findings.add(fault.get());
    } else {
      column.accept(cell.text());
    }
  }
}

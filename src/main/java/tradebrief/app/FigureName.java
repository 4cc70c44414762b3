package tradebrief.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Text;
import tradebrief.report.Block;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Figure;
import tradebrief.report.Report;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;
import tradebrief.report.Sentence;

/**
 * What a report calls a figure, also one without a number: the words of its row and its column, or,
 * of a figure in no table, the sentence that says it.
 */
final class FigureName {
  private final Report report;
  private final String id;

  private FigureName(Report report, String id) {
    this.report = report;
    this.id = id;
  }

  static Text of(Report report, String id) {
    FigureName name = new FigureName(report, id);
    return name.inTable().or(name::inSentence).orElseGet(() -> Text.same(id));
  }

  private Optional<Text> inTable() {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream().flatMap(row -> inRow(table, row).stream()))
        .findFirst();
  }

  private Optional<Text> inRow(ReportTable table, Row row) {
    int found = -1;
    for (int i = 0; i < row.cells().size() && found < 0; i++) {
      if (row.cells().get(i).isPlaceOf(id)) {
        found = i;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(name(table, row, found));
  }

  private static Text name(ReportTable table, Row row, int column) {
    List<Column> columns = table.columns();
    long labels = columns.stream().takeWhile(other -> other.kind() != Column.Kind.NUMBER).count();
    List<Text> parts =
        Stream.concat(
                row.cells().stream().limit(labels).filter(FigureName::isLabel).map(Cell::text),
                Stream.of(columns.get(column).header()))
            .toList();
    return Text.each(
        language ->
            table.title().in(language)
                + " · "
                + String.join(" · ", parts.stream().map(part -> part.in(language)).toList()));
  }

  private static boolean isLabel(Cell cell) {
    return !(cell instanceof Cell.Missing);
  }

  private Optional<Text> inSentence() {
    return report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).sentences().stream())
        .filter(sentence -> sentence.figures().stream().anyMatch(this::isIt))
        .map(Sentence::text)
        .findFirst();
  }

  private boolean isIt(Figure other) {
    return other.id().equals(id);
  }
}

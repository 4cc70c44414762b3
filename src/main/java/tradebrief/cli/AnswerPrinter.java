package tradebrief.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.query.Answer;
import tradebrief.query.Grid;
import tradebrief.query.Records;
import tradebrief.text.CsvText;
import tradebrief.text.JsonText;

/** Answers for a reader, or for another program. */
final class AnswerPrinter {
  private AnswerPrinter() {}

  static void printText(Grid grid, Language language, PrintWriter out) {
    printLines(grid.caption(), language, out);
    TextTable table = new TextTable(grid.headers().stream().map(h -> h.in(language)).toList());
    grid.rows().forEach(row -> table.add(row.stream().map(cell -> cell(cell, language)).toList()));
    out.println();
    table.lines().forEach(out::println);
    if (!grid.notes().isEmpty()) {
      out.println();
      printLines(grid.notes(), language, out);
    }
  }

  private static void printLines(List<Text> lines, Language language, PrintWriter out) {
    lines.forEach(line -> out.println(Printable.of(line.in(language))));
  }

  private static TextTable.Cell cell(Grid.Cell cell, Language language) {
    return new TextTable.Cell(cell.left().in(language), cell.right().in(language), cell.number());
  }

  /** The records on {@code out}; what they show and are as known on goes to {@code err}. */
  static void printCsv(Answer answer, Language language, PrintWriter out, PrintWriter err) {
    printLines(answer.grid().caption(), language, err);
    Records records = answer.records();
    out.print(
        CsvText.write(
            records.header(),
            records.rows().stream()
                .map(row -> row.stream().map(AnswerPrinter::field).toList())
                .toList()));
  }

  private static String field(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(AnswerPrinter::field).orElse("");
    }
    return value.toString();
  }

  static void printJson(Records records, PrintWriter out) {
    Map<String, Object> document = new LinkedHashMap<>(records.about());
    document.put(
        "rows", records.rows().stream().map(row -> members(records.header(), row)).toList());
    out.print(JsonText.write(document));
  }

  private static Map<String, Object> members(List<String> header, List<Object> row) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      members.put(header.get(i), row.get(i));
    }
    return members;
  }
}

package tradebrief.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.query.Answer;
import tradebrief.query.Records;
import tradebrief.render.excel.LongTable;
import tradebrief.render.excel.LongWorkbook;
import tradebrief.report.Words;

/** The exact records of an answer as a workbook, written aside and moved into place. */
public final class AnswerWorkbook {
  private static final String NAME = "query";
  private static final Text TITLE = Text.of("tradebrief 查询结果", "Answer of tradebrief query");

  private AnswerWorkbook() {}

  /**
   * Writes it.
   *
   * @throws TooLongException when no sheet holds it; nothing is written then
   * @throws IOException when the file cannot be written; one that was there is left as it was
   */
  public static void write(Answer answer, Language language, Path file)
      throws IOException, TooLongException {
    Records records = answer.records();
    if (records.rows().size() > LongTable.MOST_ROWS) {
      throw new TooLongException(records.rows().size());
    }
    boolean synthetic = Boolean.TRUE.equals(records.about().get("synthetic"));
    Text title = synthetic ? Words.load().text("synthetic", TITLE) : TITLE;
    List<String> about = answer.grid().caption().stream().map(text -> text.in(language)).toList();
    LongTable table =
        new LongTable(
            synthetic ? NAME + "_synthetic" : NAME,
            title.in(language),
            synthetic ? title.in(language) : "",
            language.locale().toLanguageTag(),
            about,
            records.header(),
            () -> records.rows().stream().map(AnswerWorkbook::cells).iterator());
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    Files.createDirectories(folder);
    Path aside =
        folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
        LongWorkbook.write(table, out);
      }
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static List<Object> cells(List<Object> row) {
    List<Object> cells = new ArrayList<>();
    row.forEach(value -> cells.add(cell(value)));
    return cells;
  }

  private static Object cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(AnswerWorkbook::cell).orElse("");
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
    return value instanceof BigDecimal || value instanceof Long || value instanceof Boolean
        ? value
        : value.toString();
  }

  /** An answer of more rows than a sheet. */
  public static final class TooLongException extends Exception {
    private static final long serialVersionUID = 1;

    TooLongException(int rows) {
      super(
          String.format(
              Locale.ROOT,
              "%,d rows; a sheet of a workbook holds %,d below its header. Narrow the question with"
                  + " --area, --flow or --period, or take --format csv, which has no such end",
              rows,
              LongTable.MOST_ROWS));
    }
  }
}

package tradebrief.aggregate.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.CountingStream;
import tradebrief.aggregate.records.DeclarationFile;
import tradebrief.aggregate.records.DeclarationRow;
import tradebrief.aggregate.records.InputFile;

/** The rows of one file, within one task. */
final class FileRows implements Iterator<Row> {
  private static final int ROWS_BETWEEN_NEWS = 50_000;

  private final InputFile file;
  private final CountingStream counting;
  private final DeclarationFile declarations;
  private final List<Integer> positions;
  private final LongAccumulator bytes;
  private final LongAccumulator rows;
  private Optional<DeclarationRow> next;
  private long told;
  private int since;

  FileRows(
      InputFile file, Columns columns, InputStream raw, LongAccumulator bytes, LongAccumulator rows)
      throws IOException {
    this.file = file;
    this.counting = new CountingStream(raw);
    this.declarations = DeclarationFile.open(file, counting);
    this.positions = columns.positions(file.name(), declarations.header());
    this.bytes = bytes;
    this.rows = rows;
    TaskCompletionListener closing = context -> close();
    TaskContext.get().addTaskCompletionListener(closing);
    this.next = declarations.next(positions);
  }

  private void close() {
    try {
      declarations.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Row next() {
    DeclarationRow row = next.orElseThrow(NoSuchElementException::new);
    try {
      next = declarations.next(positions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    since++;
    if (since == ROWS_BETWEEN_NEWS || next.isEmpty()) {
      rows.add(since);
      bytes.add(counting.count() - told);
      told = counting.count();
      since = 0;
    }
    return row(row);
  }

  private Row row(DeclarationRow row) {
    Object[] values = new Object[4 + row.cells().size()];
    values[0] = file.name();
    values[1] = row.line();
    values[2] = row.fault();
    values[3] = row.found();
    for (int i = 0; i < row.cells().size(); i++) {
      values[4 + i] = row.cells().get(i);
    }
    return RowFactory.create(values);
  }
}

package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.LongTables;
import testutil.Programs;
import testutil.Workbooks;

/**
 * One million rows by ten columns, by hand: {@code mvn test -Dtest=LongWorkbookBenchmark}. Against
 * XlsxWriter with constant memory and POI's streaming workbook, each in a process of its own, one
 * after the other; prints seconds, peak memory and ratios. Needs Linux and python3-xlsxwriter.
 */
class LongWorkbookBenchmark {
  private static final int ROWS = 1_000_000;
  private static final int COLUMNS = 10;
  private static final String XLSX_WRITER =
      """
      import sys, xlsxwriter
      book = xlsxwriter.Workbook(sys.argv[1], {'constant_memory': True})
      sheet = book.add_worksheet()
      for row in range(int(sys.argv[2])):
          for i in range(int(sys.argv[3])):
              if i % 2 == 0:
                  sheet.write_string(row, i, 'text %d' % (row % 5000 + i))
              else:
                  sheet.write_number(row, i, (row * 7 + i) / 100)
      book.close()
      """;

  /** What a process took. */
  private record Cost(String name, double seconds, long megabytes) {}

  @TempDir private Path folder;

  @Test
  void isFasterAndSmallerThanOthers() throws IOException, InterruptedException {
    Programs.needPythonModule("xlsxwriter");
    String rows = Integer.toString(ROWS);
    String columns = Integer.toString(COLUMNS);
    Cost ours = measure("LongWorkbook", java("-Xmx32m", LongTables.class, rows, columns));
    Cost streaming = measure("SXSSF", java("-Xmx1g", Sxssf.class, rows, columns));
    Path book = folder.resolve("book.xlsx");
    Cost python = measure("XlsxWriter", Workbooks.python(XLSX_WRITER, book, rows, columns));
    for (Cost cost : List.of(ours, streaming, python)) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "%-12s %6.1f s (%.1f times ours), peak %4d MB (%.1f times ours)",
              cost.name,
              cost.seconds,
              cost.seconds / ours.seconds,
              cost.megabytes,
              (double) cost.megabytes / ours.megabytes));
    }

    assertThat(ours.seconds).isLessThan(streaming.seconds).isLessThan(python.seconds);
  }

  private List<String> java(String heap, Class<?> main, String rows, String columns) {
    return List.of(
        Workbooks.java(),
        heap,
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        main.getName(),
        rows,
        columns,
        folder.resolve("book.xlsx").toString());
  }

  /** Polls the process for its peak memory, which only Linux tells. */
  private Cost measure(String name, List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("out.txt"))).isZero();
    return new Cost(name, seconds, peak / 1024);
  }

  private static long peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** The same by POI. */
  static final class Sxssf {
    public static void main(String... args) throws IOException {
      try (SXSSFWorkbook book = new SXSSFWorkbook(100);
          OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
        SXSSFSheet sheet = book.createSheet("query");
        int[] index = {0};
        LongTables.of(Integer.parseInt(args[0]), Integer.parseInt(args[1]))
            .rows()
            .forEach(
                values -> {
                  SXSSFRow row = sheet.createRow(index[0]++);
                  for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) instanceof Number number) {
                      row.createCell(i).setCellValue(number.doubleValue());
                    } else {
                      row.createCell(i).setCellValue(values.get(i).toString());
                    }
                  }
                });
        book.write(out);
      }
    }
  }
}

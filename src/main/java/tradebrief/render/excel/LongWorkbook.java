package tradebrief.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as long as a sheet can be, written in one pass and in the memory of a few rows. Not by
 * POI: its streaming workbook writes everything twice, stamps the time, and takes several times as
 * long; nor by another library, none of which gives the same bytes twice.
 *
 * <p>The first sheet is the table alone, its header frozen and with filter buttons; the second says
 * what holds of the whole.
 */
public final class LongWorkbook {
  /** So many rows are looked at for the widths of columns. */
  private static final int SAMPLE = 100;

  private static final int WIDEST = 60;
  private static final int PADDING = 4;
  private static final String ABOUT = "about";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final LongTable table;
  private final ZipOutputStream zip;
  private final List<String> letters = new ArrayList<>();

  private LongWorkbook(LongTable table, ZipOutputStream zip) {
    this.table = table;
    this.zip = zip;
    for (int i = 0; i < table.header().size(); i++) {
      letters.add(org.apache.poi.ss.util.CellReference.convertNumToColString(i));
    }
  }

  /**
   * Writes a table.
   *
   * @throws IllegalArgumentException when it has more rows than a sheet, or a text cannot stand in
   *     a workbook; what is written then is no workbook
   */
  public static void write(LongTable table, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      // twice as fast as the usual level, and a tenth larger
      zip.setLevel(Deflater.BEST_SPEED);
      new LongWorkbook(table, zip).write();
    }
  }

  private void write() throws IOException {
    part("[Content_Types].xml", LongParts.contentTypes());
    part("_rels/.rels", LongParts.packageRelations());
    part("docProps/core.xml", LongParts.properties(table));
    part("xl/workbook.xml", LongParts.workbook(table.name(), ABOUT));
    part("xl/_rels/workbook.xml.rels", LongParts.workbookRelations());
    part("xl/styles.xml", LongParts.styles());
    begin("xl/worksheets/sheet1.xml");
    int rows = writeSheet();
    zip.closeEntry();
    part("xl/worksheets/_rels/sheet1.xml.rels", LongParts.sheetRelations());
    part("xl/tables/table1.xml", LongParts.table(table, area(rows)));
    part("xl/worksheets/sheet2.xml", about());
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    text(XML);
  }

  private void part(String name, String content) throws IOException {
    begin(name);
    text(content);
    zip.closeEntry();
  }

  private void text(CharSequence content) throws IOException {
    zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String area(int rows) {
    return String.format(
        Locale.ROOT, "A1:%s%d", letters.get(letters.size() - 1), Math.max(1, rows) + 1);
  }

  /** How many rows were written below the header. */
  private int writeSheet() throws IOException {
    Iterator<List<Object>> rows = table.rows().iterator();
    List<List<Object>> sample = new ArrayList<>();
    while (rows.hasNext() && sample.size() < SAMPLE) {
      sample.add(rows.next());
    }
    text(LongParts.sheetStart(widths(sample)));
    LongRow line = new LongRow(letters);
    text(line.header(table.header()));
    int count = 0;
    for (List<Object> row : sample) {
      text(line.values(++count, row));
    }
    while (rows.hasNext()) {
      if (count == LongTable.MOST_ROWS) {
        throw new IllegalArgumentException(
            "more rows than the " + LongTable.MOST_ROWS + " that a sheet holds below its header");
      }
      text(line.values(++count, rows.next()));
    }
    text(LongParts.sheetEnd(table));
    return count;
  }

  private List<Integer> widths(List<List<Object>> sample) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      int column = i;
      int widest =
          sample.stream()
              .mapToInt(row -> SheetText.width(row.get(column).toString()))
              .max()
              .orElse(0);
      widths.add(
          PADDING + Math.min(WIDEST, Math.max(SheetText.width(table.header().get(i)), widest)));
    }
    return widths;
  }

  private String about() {
    LongRow line = new LongRow(List.of("A"));
    StringBuilder sheet = new StringBuilder(LongParts.aboutStart());
    sheet.append(line.header(List.of(table.title())));
    for (int i = 0; i < table.about().size(); i++) {
      sheet.append(line.values(i + 1, List.of(table.about().get(i))));
    }
    return sheet.append("</sheetData></worksheet>").toString();
  }
}

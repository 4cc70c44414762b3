package tradebrief.render.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same workbook as the same bytes: parts in a fixed order, without the time of writing. */
final class StablePackage {
  /** The part that readers expect first, then the others. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(Comparator.naturalOrder());

  /**
   * A time in no time zone. At the very earliest that a zip file can hold, the first of January
   * 1980, Java adds a field with the time in the machine's zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** How POI writes a sheet that has no rows. */
  private static final String NO_ROWS = "<sheetData/>";

  private StablePackage() {}

  /**
   * The workbook.
   *
   * @param sheets the rows of its sheets
   * @param properties as {@link Properties} writes them
   */
  static byte[] of(PartedWorkbook workbook, List<SheetRows> sheets, byte[] properties)
      throws IOException {
    SharedTexts texts = SharedTexts.of(workbook);
    Map<String, String> rows = new LinkedHashMap<>();
    sheets.forEach(
        sheet ->
            rows.put(
                sheet.sheet().getPackagePart().getPartName().getName().substring(1),
                sheet.xml(texts)));
    Map<String, byte[]> parts = new TreeMap<>(ORDER);
    parts.putAll(workbook.parts(properties));
    rows.forEach((name, xml) -> parts.computeIfPresent(name, (same, part) -> with(xml, part)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] with(String rows, byte[] sheet) {
    String part = new String(sheet, StandardCharsets.UTF_8);
    if (!part.contains(NO_ROWS)) {
      throw new IllegalStateException("a sheet has rows already");
    }
    return part.replace(NO_ROWS, rows).getBytes(StandardCharsets.UTF_8);
  }
}

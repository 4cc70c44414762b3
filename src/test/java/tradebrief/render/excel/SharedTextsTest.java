package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
  private static final List<String> TEXTS =
      List.of("进出口", "[x]", " with blanks ", "[x]", "two\nlines", "进出口", "", "<&>", "[x]");

  @Test
  void aWorkbookHasThePartsThatThatOfPoiHas() throws IOException {
    assertThat(parts(SharedTexts.workbook())).isEqualTo(parts(new XSSFWorkbook()));
  }

  @Test
  void aTextThatStandsThriceIsKeptOnceAndCountedThrice() throws IOException {
    assertThat(parts(SharedTexts.workbook()).get("xl/sharedStrings.xml"))
        .contains("count=\"11\"", "uniqueCount=\"7\"")
        .containsOnlyOnce("进出口")
        .containsOnlyOnce("&lt;&amp;>");
  }

  /** The texts of {@link #TEXTS}, and one in two fonts, twice. */
  private static Map<String, String> parts(XSSFWorkbook workbook) throws IOException {
    try (workbook) {
      XSSFRow row = workbook.createSheet("sheet").createRow(0);
      for (int i = 0; i < TEXTS.size(); i++) {
        row.createCell(i).setCellValue(TEXTS.get(i));
      }
      for (int i = 0; i < 2; i++) {
        XSSFRichTextString bold = new XSSFRichTextString("[x]");
        bold.applyFont(0, 1, workbook.createFont());
        row.createCell(TEXTS.size() + i).setCellValue(bold);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return parts(bytes.toByteArray());
    }
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/")) {
          parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}

package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
  private static final List<String> TEXTS =
      List.of("进出口", "[x]", " with blanks ", "[x]", "two\nlines", "进出口", "<&>\"", "[x]");

  @Test
  void aTextThatStandsThriceIsKeptOnceAndCountedThrice() throws IOException {
    try (XSSFWorkbook workbook = new PartedWorkbook()) {
      assertThat(TEXTS.stream().map(SharedTexts.of(workbook)::index))
          .containsExactly(0, 1, 2, 1, 3, 0, 4, 1);
      assertThat(written(workbook)).contains("count=\"8\"", "uniqueCount=\"5\"");
    }
  }

  /** But for escapes that need not be, and blanks that are kept where they would be anyway. */
  @Test
  void theyAreWrittenAsPoiWritesThem() throws IOException {
    try (XSSFWorkbook ours = new PartedWorkbook();
        XSSFWorkbook ofPoi = new XSSFWorkbook()) {
      SharedTexts texts = SharedTexts.of(ours);
      TEXTS.forEach(texts::index);
      TEXTS.forEach(
          text -> ofPoi.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(text)));

      assertThat(
              written(ours)
                  .replace("&gt;", ">")
                  .replace("&quot;", "\"")
                  .replace("<t xml:space=\"preserve\">two", "<t>two"))
          .isEqualTo(written(ofPoi));
    }
  }

  private static String written(XSSFWorkbook workbook) throws IOException {
    SharedStringsTable texts = workbook.getSharedStringSource();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    texts.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

package tradebrief.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tradebrief.model.Place;

class CsvTextTest {
  private static CsvContent read(String text) {
    return CsvText.read("x.csv", text.getBytes(UTF_8), UTF_8);
  }

  private static List<String> findings(String text) {
    return read(text).findings().stream().map(Object::toString).toList();
  }

  @Test
  void cellsKnowTheirPlaceBehindQuotedLineBreaks() {
    CsvContent content = read("a,b\r\n\"x\r\ny\",2\r\n万,\"3\"\r\n");

    assertThat(content.findings()).isEmpty();
    assertThat(content.rows().get(1).texts()).containsExactly("x\r\ny", "2");
    assertThat(content.rows().get(1).cells().get(1).place()).isEqualTo(new Place("x.csv", 3, 4));
    assertThat(content.rows().get(2).cells().get(1).place()).isEqualTo(new Place("x.csv", 4, 3));
  }

  @Test
  void nothingIsTrimmed() {
    assertThat(read("a\n b \n").rows().get(1).texts()).containsExactly(" b ");
  }

  @Test
  void aQuoteThatIsNeverClosedIsAFindingAtItsField() {
    CsvContent content = read("a,b\n1,\"2\n3,4\n");

    assertThat(content.complete()).isFalse();
    assertThat(content.findings())
        .hasToString(
            "[x.csv:2:3: error quotes: a quote that is never closed, expected quotes as in RFC 4180"
                + " (a field with a comma, a quote or a line break is written \"in quotes\", each"
                + " quote in it twice)]");
    assertThat(content.rows().get(1).texts()).containsExactly("3", "4");
  }

  @Test
  void aBlankLineIsDoubtful() {
    assertThat(findings("a,b\n1,2\n\n3,4\n"))
        .containsExactly(
            "x.csv:3:1: warning blank-line: a line without any value, expected no such line (delete"
                + " it)");
  }

  @Test
  void aFileWithoutRowsIsDoubtfulAndAnEmptyOneWrong() {
    assertThat(findings("a,b\n"))
        .containsExactly("x.csv:0:0: warning no-rows: a header only, expected rows below it");
    assertThat(findings(""))
        .containsExactly("x.csv:0:0: error empty-file: nothing, expected a header and rows");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    String text = CsvText.write(List.of("a", "b"), List.of(List.of("x, \"y\"", "")));

    assertThat(text).isEqualTo("a,b\n\"x, \"\"y\"\"\",\n");
    assertThat(read(text).rows().get(1).texts()).containsExactly("x, \"y\"", "");
  }

  @Test
  void aRowOfAnotherLengthIsNotWritten() {
    assertThatThrownBy(() -> CsvText.write(List.of("a"), List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of 2 fields under a header of 1: [1, 2]");
  }
}

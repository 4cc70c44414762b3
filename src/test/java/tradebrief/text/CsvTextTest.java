package tradebrief.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

  /** Lines without a quote are cut here, the others by commons-csv: nobody can tell which was. */
  @Test
  void allIsReadAsCommonsCsvReadsItAndStandsWhereItWasFound() throws IOException {
    Random random = new Random(20261128);
    List<String> pieces = List.of("a", "1.5", "万", "𠮷", " ", "", ",", ",", "\n", "\r\n", "\r");
    List<String> quoted = List.of("\"\"", "\"x,y\"", "\"a\nb\"", "\"a\r\n\"", "\"\"\"\"", "\"é\"");
    for (int run = 0; run < 5_000; run++) {
      StringBuilder text = new StringBuilder();
      int quotes = random.nextInt(3);
      for (int i = random.nextInt(30); i >= 0; i--) {
        if (random.nextInt(8) < quotes && endsField(text)) {
          text.append(quoted.get(random.nextInt(quoted.size())))
              .append(random.nextBoolean() ? "," : "\n");
        } else {
          text.append(pieces.get(random.nextInt(pieces.size())));
        }
      }
      assertReadAsCommonsCsvDoes(text.toString());
    }
  }

  private static boolean endsField(CharSequence text) {
    return text.length() == 0 || ",\r\n".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void assertReadAsCommonsCsvDoes(String text) throws IOException {
    List<List<String>> expected = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      parser.stream()
          .map(CSVRecord::toList)
          .filter(values -> !values.stream().allMatch(String::isEmpty))
          .forEach(expected::add);
    }
    List<CsvRow> rows = read(text).rows();
    assertThat(rows.stream().map(CsvRow::texts).toList()).as(text).isEqualTo(expected);
    List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
    for (CsvRow row : rows) {
      for (CsvCell cell : row.cells()) {
        String line = lines.get(Math.toIntExact(cell.place().line()) - 1);
        String rest =
            line.substring(line.offsetByCodePoints(0, Math.toIntExact(cell.place().column()) - 1));
        assertThat(rest.replace("\"", ""))
            .as(text)
            .startsWith(cell.text().lines().findFirst().orElse("").replace("\"", ""));
      }
    }
  }

  @Test
  void aReplacementCharacterThatWasWrittenIsNoFault() {
    CsvContent content = read("a\n\uFFFD\n");

    assertThat(content.findings()).isEmpty();
    assertThat(content.lossy()).isFalse();
    assertThat(content.rows().get(1).texts()).containsExactly("\uFFFD");
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

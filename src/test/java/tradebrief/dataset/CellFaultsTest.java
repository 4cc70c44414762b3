package tradebrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Table Schema says of single cells. */
class CellFaultsTest extends CopiedPackage {
  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "observations.csv",
            8,
            "2021,CN",
            "20x1,CN",
            "observations.csv:8:1: error pattern: period \"20x1\", expected a text of the form \\d{4}(-H[12]|-Q[1-4]|-\\d{2}(\\.\\.\\d{4}-\\d{2})?)? (2021, 2021-H1, 2021-Q1, 2021-10 or 2021-01..2021-10)"),
        Arguments.of(
            "observations.csv",
            8,
            "2021,CN",
            ",CN",
            "observations.csv:8:1: error required: no period, expected a value in every row"),
        Arguments.of(
            "observations.csv",
            8,
            "19800",
            "\"19,800\"",
            "observations.csv:8:30: error type: value \"19,800\", expected a plain decimal such as 1234.5 (no thousands separators)"),
        Arguments.of(
            "observations.csv",
            8,
            "19800",
            "19,800",
            "observations.csv:8:265: error row-length: 14 fields, expected 13 fields, as in the header (a field with a comma in it is written \"in quotes\")"),
        Arguments.of(
            "observations.csv",
            8,
            "19800",
            "1e3",
            "observations.csv:8:30: error type: value \"1e3\", expected a plain decimal such as 1234.5 (no exponent: write all digits)"),
        Arguments.of(
            "observations.csv",
            8,
            "19800",
            "１９８００",
            "observations.csv:8:30: error type: value \"１９８００\", expected a plain decimal such as 1234.5 (full-width characters: type them in half width)"),
        Arguments.of(
            "observations.csv",
            8,
            "19800",
            "-5",
            "observations.csv:8:30: error minimum: value \"-5\", expected at least 0"),
        Arguments.of(
            "observations.csv",
            8,
            "19800",
            "19800 ",
            "observations.csv:8:30: error blanks: value \"19800 \", expected no blanks before or after it (delete them)"),
        Arguments.of(
            "observations.csv",
            8,
            "Jiemian",
            "　Jiemian",
            "observations.csv:8:67: error blanks: source \"　Jiemian News 2022-02-10 (MOFCOM interpretation of the sixth…\", expected no blanks before or after it (delete them)"),
        Arguments.of(
            "observations.csv",
            8,
            ",total,",
            ",totl,",
            "observations.csv:8:9: error enum: flow \"totl\", expected one of: total, export, import (did you mean total?)"),
        Arguments.of(
            "observations.csv",
            8,
            "2022-01-14,Jie",
            "2022-02-30,Jie",
            "observations.csv:8:56: error type: release \"2022-02-30\", expected a date written YYYY-MM-DD (year, month and day with zeros and hyphens, such as 2022-01-14)"),
        Arguments.of(
            "zone_events.csv",
            2,
            "false",
            "no",
            "zone_events.csv:2:44: error type: dates_approximate \"no\", expected true or false (in small letters)"),
        Arguments.of(
            "evaluations.csv",
            2,
            ",1,",
            ",1.0,",
            "evaluations.csv:2:15: error type: tier \"1.0\", expected an integer of at most nine digits"),
        Arguments.of(
            "evaluations.csv",
            2,
            ",1,",
            ",5,",
            "evaluations.csv:2:15: error maximum: tier \"5\", expected at most 4"),
        Arguments.of(
            "evaluations.csv",
            2,
            "2021,",
            "2014,",
            "evaluations.csv:2:1: error minimum: evaluation_year \"2014\", expected at least 2015"),
        Arguments.of(
            "modes.csv",
            2,
            "9610,",
            "9610\t,",
            "modes.csv:2:1: error control-character: U+0009 in mode, expected visible characters only (delete it: it cannot be seen, but it is there)"),
        Arguments.of(
            "provinces.csv",
            4,
            "Hebei",
            "He​bei",
            "provinces.csv:4:21: error control-character: U+200B in name_en, expected visible characters only (delete it: it cannot be seen, but it is there)"));
  }

  @ParameterizedTest(name = "{0}:{1}: {2} -> {3}")
  @MethodSource("faults")
  void aSingleFaultIsASingleFinding(
      String file, int line, String old, String replacement, String finding) {
    edit(file, line, old, replacement);

    assertThat(findings()).containsExactly(finding);
  }

  /** What the program needs holds too where a package's own descriptor asks for less. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "required | 2021,CN | ,CN | 8:1: error required: no period, expected a value",
        "pattern | ,CN, | ,Cn, | 8:6: error pattern: area \"Cn\", expected a text of the form",
        "enum | ,total, | ,totl, | 8:9: error enum: flow \"totl\", expected one of: total, export",
        "minimum | 19800 | -5 | 8:30: error minimum: value \"-5\", expected at least 0",
      })
  void aDescriptorThatAsksForLessHidesNoFault(
      String constraint, String old, String replacement, String finding) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode descriptor = json.readTree(text("datapackage.json"));
    descriptor
        .findParents(constraint)
        .forEach(constraints -> ((ObjectNode) constraints).remove(constraint));
    write("datapackage.json", json.writeValueAsString(descriptor));
    edit("observations.csv", 8, old, replacement);

    assertThat(findings()).singleElement().asString().startsWith("observations.csv:" + finding);
  }
}

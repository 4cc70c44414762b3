package tradebrief.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tradebrief.model.Place;

class JsonTextTest {
  private static JsonContent read(String text) {
    return JsonText.read("x.json", text.getBytes(UTF_8));
  }

  @Test
  void valuesKnowTheirPlace() {
    Json.Obj root = (Json.Obj) read("{\n  \"万\": [1.50, true]\n}").root().orElseThrow();
    Json.Arr array = (Json.Arr) root.find("万").orElseThrow();

    assertThat(array.place()).isEqualTo(new Place("x.json", 2, 8));
    assertThat(array.items())
        .containsExactly(
            new Json.Num(new Place("x.json", 2, 9), new BigDecimal("1.50")),
            new Json.Bool(new Place("x.json", 2, 15), true));
  }

  @Test
  void aNameGivenTwiceIsAFindingAndTheFirstCounts() {
    JsonContent content = read("{\"a\": 1,\n \"a\": 2}");

    assertThat(content.findings())
        .hasToString(
            "[x.json:2:2: error json: \"a\" again, expected once; the first is at x.json:1:7]");
    assertThat(((Json.Obj) content.root().orElseThrow()).find("a"))
        .contains(new Json.Num(new Place("x.json", 1, 7), BigDecimal.ONE));
  }

  @Test
  void whatFollowsTheEndIsAFinding() {
    assertThat(read("{}\n{}").findings())
        .hasToString("[x.json:2:1: error json: more after the end, expected one JSON object]");
  }

  @Test
  void nothingIsNoJson() {
    assertThat(read("").root()).isEmpty();
    assertThat(read("").findings())
        .hasToString("[x.json:1:1: error json: nothing, expected a JSON object]");
  }

  @Test
  void numbersAreWrittenInPlainDigitsAndMembersInOrder() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("b", new BigDecimal("1E+3"));
    members.put("a", List.of(Optional.empty(), true));

    assertThat(JsonText.write(members))
        .isEqualTo("{\n  \"b\" : 1000,\n  \"a\" : [\n    null,\n    true\n  ]\n}\n");
  }

  @Test
  void floatingPointIsNotWritten() {
    assertThatThrownBy(() -> JsonText.write(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no JSON for class java.lang.Double");
  }
}

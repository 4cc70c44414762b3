package tradebrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be wrong with the descriptor itself. */
class DescriptorTest extends CopiedPackage {
  private void becomes(String old, String replacement, String... findings) {
    edit("datapackage.json", old, replacement);

    assertThat(findings()).containsExactly(findings);
  }

  @Test
  void brokenJsonIsAFinding() {
    becomes(
        "\"name\": \"cbec-trade-and-zones\",",
        "\"name\": \"cbec-trade-and-zones\"",
        "datapackage.json:4:3: error json: Unexpected character ('\"' (code 34)): was expecting comma"
            + " to separate Object entries, expected well-formed JSON");
  }

  @Test
  void aNeededResourceIsThere() {
    becomes(
        "\"name\": \"provinces\"",
        "\"name\": \"provincs\"",
        "datapackage.json:1:1: error missing-resource: no resource provinces, expected one of that"
            + " name");
  }

  @Test
  void aNeededColumnIsDescribed() {
    becomes(
        "\"name\": \"rounding_unit\"",
        "\"name\": \"rounding\"",
        "datapackage.json:17:17: error missing-field: no field rounding_unit in observations,"
            + " expected one of type number");
  }

  @Test
  void aNeededColumnIsOfItsType() {
    becomes(
        "\"name\": \"rounding_unit\",\n            \"type\": \"number\"",
        "\"name\": \"rounding_unit\",\n            \"type\": \"integer\"",
        "datapackage.json:101:11: error descriptor: field rounding_unit of type integer, expected type"
            + " number");
  }

  /** The program reads it where it is there, and would trip over a text that is no day. */
  @Test
  void aColumnThatNeedNotBeThereIsOfItsTypeToo() {
    becomes(
        "\"name\": \"effective_date\",\n            \"type\": \"date\"",
        "\"name\": \"effective_date\",\n            \"type\": \"string\"",
        "datapackage.json:638:11: error descriptor: field effective_date of type string, expected"
            + " type date");
  }

  @Test
  void aPathStaysInsideTheFolder() {
    becomes(
        "\"path\": \"zones.csv\"",
        "\"path\": \"../zones.csv\"",
        "datapackage.json:290:15: error path-outside: path \"../zones.csv\", expected a path inside"
            + " the folder");
  }

  @Test
  void aPathMayBeAnArray() {
    becomes("\"path\": \"zones.csv\"", "\"path\": [\"./zones.csv\"]");
  }

  @Test
  void withoutResourcesThereIsOneFinding() {
    becomes(
        "\"resources\": [",
        "\"resourcs\": [",
        "datapackage.json:1:1: error descriptor: no \"resources\", expected one");
  }

  @Test
  void titleAndSyntheticAreRead() {
    becomes("\"synthetic\": false", "\"synthetic\": true");

    assertThat(read().dataPackage().orElseThrow().synthetic()).isTrue();
  }

  @Test
  void theProgramsOwnCodeListsHoldWhateverTheDescriptorSays() {
    edit("observations.csv", 8, ",total,", ",both,");

    becomes(
        "\"total\",\n                \"export\",\n                \"import\"\n              ]\n"
            + "            }\n          },\n          {\n            \"name\": \"mode\",",
        "\"both\",\n                \"total\",\n                \"export\",\n                \"import\"\n              ]\n"
            + "            }\n          },\n          {\n            \"name\": \"mode\",",
        "observations.csv:8:9: error enum: flow \"both\", expected one of: total, export, import");
  }
}

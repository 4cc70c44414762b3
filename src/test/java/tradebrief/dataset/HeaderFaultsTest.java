package tradebrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A header names exactly the declared columns, in their order. */
class HeaderFaultsTest extends CopiedPackage {
  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "observations.csv",
            1,
            "value",
            "valu",
            "observations.csv:1:29: error unknown-column: column \"valu\", expected column value (did you mean value?)"),
        Arguments.of(
            "observations.csv",
            1,
            ",note",
            ",note,extra",
            "observations.csv:1:98: error unknown-column: column \"extra\", expected no such column"),
        Arguments.of(
            "observations.csv",
            1,
            ",value",
            "",
            "observations.csv:1:29: error missing-column: no column value, expected it here, in the order period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,status,release,source,note"),
        Arguments.of(
            "observations.csv",
            1,
            ",note",
            "",
            "observations.csv:1:92: error missing-column: no column note, expected it here, in the order period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,status,release,source,note"),
        Arguments.of(
            "observations.csv",
            1,
            ",note",
            ",note,unit",
            "observations.csv:1:98: error duplicate-column: column unit again, expected it once"),
        Arguments.of(
            "observations.csv",
            1,
            ",note",
            ",unit",
            "observations.csv:1:93: error duplicate-column: column unit again, expected column note"),
        Arguments.of(
            "observations.csv",
            1,
            "value,unit",
            "unit,value",
            "observations.csv:1:29: error column-order: column unit, expected column value here (the order is period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,status,release,source,note)"),
        Arguments.of(
            "observations.csv",
            1,
            "period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,status,release,source,note",
            "period;area;flow;mode;basis;value;unit;rounding_unit;growth_published;status;release;source;note",
            "observations.csv:1:1: error no-header: line \"period;area;flow;mode;basis;value;unit;rounding_unit;growth_…\", expected the header period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,status,release,source,note (fields are divided by commas, and the first line names the columns)"),
        Arguments.of(
            "zones.csv",
            1,
            "zone_id",
            "id",
            "zones.csv:1:1: error unknown-column: column \"id\", expected column zone_id"));
  }

  @ParameterizedTest(name = "{0}:{1}: {2} -> {3}")
  @MethodSource("faults")
  void aSingleFaultIsASingleFinding(
      String file, int line, String old, String replacement, String finding) {
    edit(file, line, old, replacement);

    assertThat(findings()).containsExactly(finding);
  }

  @Test
  void eachFaultOfAHeaderIsAFindingOfItsOwn() {
    edit("modes.csv", 1, "mode,name_zh,name_en", "name_zh,mode,nom,flow");

    assertThat(findings())
        .containsExactly(
            "modes.csv:1:1: error column-order: column name_zh, expected column mode here (the order"
                + " is mode,name_zh,name_en,flow,model,announcement,effective_date,source)",
            "modes.csv:1:14: error unknown-column: column \"nom\", expected column name_en",
            "modes.csv:1:23: error duplicate-column: column flow again, expected it once");
  }
}

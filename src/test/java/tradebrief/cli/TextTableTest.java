package tradebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void numbersMeetAtTheirPointAndWideCharactersTakeTwoColumns() {
    TextTable table = new TextTable(List.of("地区", "Value"));
    table.add(List.of(TextTable.Cell.of("浙江"), new TextTable.Cell("1,234", ".5 [p]", true)));
    table.add(List.of(TextTable.Cell.of("Anhui"), new TextTable.Cell("-7", "", true)));

    assertThat(table.lines())
        .containsExactly(
            "地区         Value", //
            "-----  -----------",
            "浙江   1,234.5 [p]",
            "Anhui     -7");
  }

  @Test
  void whatWouldSteerTheTerminalIsReplaced() {
    assertThat(Printable.of("a\u001B[31mb\nc\u202Ed\u2028e")).isEqualTo("a�[31mb�c�d�e");
  }

  @Test
  void combiningMarksTakeNoColumnAndRareCharactersTwo() {
    assertThat(Printable.width("e\u0301")).isEqualTo(1);
    assertThat(Printable.width("（％）")).isEqualTo(6);
    assertThat(Printable.width("\uD840\uDC00")).isEqualTo(2);
    assertThat(Printable.width("·–")).isEqualTo(2);
  }
}

package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tradebrief.model.Finding;

class RecipientsReaderTest {
  private static final String HEADER = "address,name,language,area,formats,group\n";

  @TempDir Path folder;

  private List<String> findings(String csv) throws IOException {
    List<Finding> findings = new ArrayList<>();
    RecipientsReader.read(Files.writeString(folder.resolve("recipients.csv"), csv), findings);
    return findings.stream().map(Finding::toString).toList();
  }

  @Test
  void recipientsAreReadInOrder() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Path file =
        Files.writeString(
            folder.resolve("recipients.csv"),
            HEADER + "Li@BÜCHER.example,李娜,zh,CN,pdf xlsx,press\nb@example.org,,en,330000,pdf,\n");
    List<Recipient> recipients = RecipientsReader.read(file, findings);
    assertThat(findings).isEmpty();
    assertThat(recipients.get(0).address().text()).isEqualTo("Li@xn--bcher-kva.example");
    assertThat(recipients.get(0).formats()).containsExactly("pdf", "xlsx");
    assertThat(recipients.get(1).name()).isEmpty();
    assertThat(recipients.get(1).area().code()).isEqualTo("330000");
  }

  @Test
  void everythingWrongIsSaidAtOnceWithItsPlace() throws IOException {
    assertThat(
            findings(
                HEADER
                    + "a@example.org,,zh,CN,pdf,\n"
                    + "A@Example.org,,en,CN,pdf,\n"
                    + "no address,,de,CN,doc,\n"
                    + "b@example.org,\"Li\nBcc: x@example.org\",zh,33,pdf,\n"
                    + "c@exa mple.org,,zh,CN,pdf,\n"
                    + "d@example.org,\"Li\nBcc: x@example.org\",zh,CN,pdf,\n"))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains(":3:1: error duplicate-key", "first is at recipients.csv:2:1"),
            line -> assertThat(line).contains(":4:13: error enum: language \"de\""),
            line -> assertThat(line).contains(":4:19: error enum: formats \"doc\""),
            line -> assertThat(line).contains(":6:24: error pattern: area \"33\""),
            line -> assertThat(line).contains(":7:1: error address", "expected a mail address"),
            line -> assertThat(line).contains(":8:15: error line-break"));
  }

  @Test
  void fileThatIsMissingIsAFinding() throws IOException {
    List<Finding> findings = new ArrayList<>();
    assertThat(RecipientsReader.read(folder.resolve("none.csv"), findings)).isEmpty();
    assertThat(findings.toString()).contains("missing-file");
  }

  @ParameterizedTest
  @CsvSource({
    "a@example.org,a@example.org",
    "A.B+c@EXAMPLE.org,A.B+c@example.org",
    "x@中国政府.政务,x@xn--fiqs8sirgfmh.xn--zfr164b",
    "o'neil@example.org,o'neil@example.org",
    "a@localhost,a@localhost"
  })
  void addressesAreWrittenAsServersSeeThem(String text, String expected) {
    assertThat(MailAddress.parse(text).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@example.org",
        "a@",
        "a",
        "a b@example.org",
        "a@b@example.org",
        "<a@example.org>",
        "Li <a@example.org>",
        "a@example.org,b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a@example.org\u0000",
        "李@example.org",
        "a@exa_mple.org",
        "a@-example.org",
        "a..b@example.org",
        "a@nodot"
      })
  void whatIsNoAddressIsRefused(String text) {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> MailAddress.parse(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

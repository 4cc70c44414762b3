package tradebrief.dataset;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tradebrief.model.Origin;

/** Which files make up a package, and how they are encoded. */
class FilesTest extends CopiedPackage {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String HEADER =
      "period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,status,release,source,"
          + "note\n";
  private static final String OCTOBER =
      "2026-10,CN,total,_T,all-formats,2000,CNY_100M,100,,P,2026-11-14,x,\n";

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    write("observations.csv", "\uFEFF" + text("observations.csv"));
    edit("observations.csv", 8, "19800", "x");

    assertThat(findings())
        .containsExactly(
            "observations.csv:8:30: error type: value \"x\", expected a plain decimal such as"
                + " 1234.5");
  }

  @Test
  void linesMayEndAsOnWindows() {
    write("zones.csv", text("zones.csv").replace("\n", "\r\n"));
    write("observations.csv", text("observations.csv").replace("\n", "\r\n"));

    assertThat(findings()).isEmpty();
    assertThat(read().dataPackage().orElseThrow().observations().get(123).origin())
        .isEqualTo(new Origin("observations.csv", 125));
  }

  @Test
  void anotherEncodingIsReadWhenTheDescriptorNamesIt() {
    write("observations.csv", text("observations.csv").getBytes(GB18030));
    edit("datapackage.json", 16, "utf-8", "gb18030");

    assertThat(findings()).isEmpty();
    assertThat(read().dataPackage().orElseThrow().observations().get(0).source())
        .contains("1.06万亿元");
  }

  @Test
  void anotherEncodingThatNobodyNamedIsAFindingAndTheRestIsChecked() {
    edit("observations.csv", 8, "19800", "x");
    String text = text("observations.csv");
    write("observations.csv", text.getBytes(GB18030));
    int column = text.lines().toList().get(1).indexOf('万') + 1;

    assertThat(findings())
        .containsExactly(
            "observations.csv:2:"
                + column
                + ": error undecodable: byte 0xCD, expected UTF-8 (the file looks like GB18030: save"
                + " it as UTF-8, or, in a data package, name its encoding in datapackage.json)",
            "observations.csv:8:30: error type: value \"x\", expected a plain decimal such as"
                + " 1234.5");
  }

  @Test
  void anotherFormOfUnicodeIsAFindingAndTheRestIsChecked() {
    edit("observations.csv", 8, "19800", "x");
    write("observations.csv", ("\uFEFF" + text("observations.csv")).getBytes(UTF_16LE));

    assertThat(findings())
        .containsExactly(
            "observations.csv:1:1: error undecodable: byte 0xFF, expected UTF-8 (the file looks"
                + " like UTF-16: save it as UTF-8, or, in a data package, name its encoding in datapackage.json)",
            "observations.csv:8:30: error type: value \"x\", expected a plain decimal such as"
                + " 1234.5");
  }

  @Test
  void aFileDividedBySemicolonsIsOneFinding() {
    String text = text("observations.csv");
    assertThat(text).contains("\"");
    write("observations.csv", text.replace(',', ';').getBytes(UTF_8));

    assertThat(findings()).hasSize(1);
    assertThat(findings().get(0)).startsWith("observations.csv:1:1: error no-header: ");
  }

  @Test
  void anUnknownEncodingIsAFinding() {
    edit("datapackage.json", 16, "utf-8", "klingon");

    assertThat(findings())
        .containsExactly(
            "datapackage.json:16:19: error unknown-encoding: encoding \"klingon\", expected one that"
                + " Java knows, such as utf-8 or gb18030");
  }

  @Test
  void placesAreRightBehindAQuotedLineBreak() {
    edit("observations.csv", 3, "not traced to a document", "\"not traced\nto a document\"");
    edit("observations.csv", 9, "19800", "x");

    assertThat(findings())
        .containsExactly(
            "observations.csv:9:30: error type: value \"x\", expected a plain decimal such as"
                + " 1234.5");
  }

  @Test
  void aMonthIsAddedByAFile() {
    write("observations-2026-10.csv", HEADER + OCTOBER);

    Reading reading = read();

    assertThat(reading.findings()).isEmpty();
    DataPackage read = reading.dataPackage().orElseThrow();
    assertThat(read.observations()).hasSize(125);
    assertThat(read.observations().get(124).origin())
        .isEqualTo(new Origin("observations-2026-10.csv", 2));
    assertThat(read.files()).containsKey(folder.resolve("observations-2026-10.csv"));
  }

  @Test
  void aFileWithTheHeaderOfObservationsBelongsToThemWhateverItsName() {
    write(
        "october.csv",
        HEADER + OCTOBER + "2021,CN,total,_T,all-formats,1,CNY_100M,1,,P,2022-01-14,x,\n");

    assertThat(findings())
        .containsExactly(
            "october.csv:3:1: error duplicate-key: 2021, CN, total, _T, all-formats, 2022-01-14"
                + " again, expected each key once; the first is at observations.csv:8:1");
  }

  @Test
  void anAddedFileIsHeldToTheHeader() {
    write("observations-2026-10.csv", HEADER.replace("value", "val") + OCTOBER);

    assertThat(findings())
        .containsExactly(
            "observations-2026-10.csv:1:29: error unknown-column: column \"val\", expected column"
                + " value (did you mean value?)");
  }

  @Test
  void anyOtherCsvFileIsAFinding() {
    write("stray.csv", "a,b\n1,2\n");

    assertThat(findings())
        .containsExactly(
            "stray.csv:0:0: error unlisted-file: a CSV file that datapackage.json does not name,"
                + " expected only files of the package (a month of observations begins with the"
                + " header of observations.csv; name any other file in datapackage.json, or move it"
                + " away)");
  }

  @Test
  void csvFilesOfSubfoldersAreNoneOfThePackages() throws IOException {
    Files.createDirectories(folder.resolve("old"));
    write("old/observations.csv", "a,b\n");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aMissingFileIsOneFinding() {
    delete("provinces.csv");

    assertThat(findings())
        .containsExactly(
            "datapackage.json:419:15: error missing-file: no file provinces.csv, expected it in the"
                + " folder");
  }

  @Test
  void aRenamedFileIsOneFinding() throws IOException {
    Files.move(folder.resolve("zones.csv"), folder.resolve("zone.csv"));

    assertThat(findings())
        .containsExactly(
            "datapackage.json:290:15: error missing-file: no file zones.csv, expected it in the"
                + " folder");
  }

  @Test
  void anEmptyFileIsOneFinding() {
    write("zones.csv", "");

    assertThat(findings())
        .containsExactly("zones.csv:0:0: error empty-file: nothing, expected a header and rows");
  }

  @Test
  void withoutADescriptorNothingIsRead() throws IOException {
    delete("datapackage.json");

    assertThat(findings())
        .containsExactly(
            "datapackage.json:0:0: error missing-file: no file datapackage.json, expected it in the"
                + " folder (a data package is described by it)");
  }

  @Test
  void aFolderThatIsNotThereIsAFinding() throws IOException {
    assertThat(new DataPackageReader().read(Path.of("nowhere")).findings())
        .hasToString(
            "[datapackage.json:0:0: error missing-folder: no folder nowhere, expected one with this"
                + " file]");
  }

  @Test
  void undecodableBytesSpoilTheirOwnCellOnly() {
    byte[] bytes = text("zones.csv").replace("杭", "?").getBytes(UTF_8);
    int at = 0;
    while (bytes[at] != '?') {
      at++;
    }
    bytes[at] = (byte) 0xFF;
    write("zones.csv", bytes);

    assertThat(findings())
        .containsExactly("zones.csv:2:10: error undecodable: byte 0xFF, expected UTF-8");
  }
}

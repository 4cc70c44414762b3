package tradebrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tradebrief.model.Origin;

/** The data package that the program is shipped with. */
class ShippedPackageTest {
  @Test
  void itReadsWithoutAnyFinding() throws IOException {
    Reading reading = new DataPackageReader().read(Path.of("datasets"));

    assertThat(reading.findings()).isEmpty();
    DataPackage read = reading.dataPackage().orElseThrow();
    assertThat(read.title()).startsWith("China: cross-border e-commerce trade");
    assertThat(read.synthetic()).isFalse();
    assertThat(read.observations()).hasSize(124);
    assertThat(read.observations().get(6).origin()).isEqualTo(new Origin("observations.csv", 8));
    assertThat(read.zones()).hasSize(181);
    assertThat(read.zoneEvents()).hasSize(184);
    assertThat(read.provinces()).hasSize(31);
    assertThat(read.prefectures()).hasSize(333);
    assertThat(read.files())
        .hasSize(9)
        .containsKeys(
            Path.of("datasets", "datapackage.json"), Path.of("datasets", "observations.csv"));
  }
}

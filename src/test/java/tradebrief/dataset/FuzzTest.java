package tradebrief.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tradebrief.model.Finding.Severity;

/** Bad data never throws, whatever it is. */
class FuzzTest extends CopiedPackage {
  private static final int RUNS = 20;
  private static final byte[] BYTES = ",\"\n\r0-;{}[]: \u0000\uFEFFx".getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observations.csv",
        "zones.csv",
        "zone_events.csv",
        "provinces.csv",
        "prefectures.csv",
        "modes.csv",
        "datapackage.json"
      })
  void noByteOfAFileMakesTheReaderThrow(String file) throws IOException {
    Random random = new Random(file.hashCode());
    byte[] original = Files.readAllBytes(Path.of("datasets", file));
    int withFindings = 0;
    for (int run = 0; run < RUNS; run++) {
      byte[] bytes = original.clone();
      int count = 1 + random.nextInt(3);
      for (int i = 0; i < count; i++) {
        bytes[random.nextInt(Math.min(bytes.length, 4000))] = BYTES[random.nextInt(BYTES.length)];
      }
      write(file, bytes);

      Reading reading = read();

      withFindings += reading.findings().isEmpty() ? 0 : 1;
      assertThat(reading.dataPackage().isPresent())
          .isEqualTo(
              reading.findings().stream().noneMatch(one -> one.severity() == Severity.ERROR));
    }
    assertThat(withFindings).isPositive();
  }
}

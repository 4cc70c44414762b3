package tradebrief.render.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an editor offers for a house style, and what the program reads, are the same. */
class HouseSchemaTest {
  private static final Path FOLDER = Path.of("report-templates/house");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode schema() throws IOException {
    return JSON.readTree(Files.readString(FOLDER.resolve("house.schema.json")));
  }

  private static int faults(String yaml) throws IOException {
    Object style = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(schema())
        .validate(JSON.valueToTree(style))
        .size();
  }

  private static String shipped() throws IOException {
    return Files.readString(FOLDER.resolve("house.yaml"));
  }

  @Test
  void coloursAndPapersAreTheSame() throws IOException {
    List<String> colours = new ArrayList<>();
    schema().at("/properties/colours/properties").fieldNames().forEachRemaining(colours::add);
    assertThat(colours)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(ColourRole.values()).map(ColourRole::key),
                    Arrays.stream(ColourScale.values()).map(ColourScale::key))
                .toList());
    List<String> papers = new ArrayList<>();
    schema().at("/properties/page/enum").forEach(paper -> papers.add(paper.asText()));
    assertThat(papers)
        .containsExactlyElementsOf(Arrays.stream(Paper.values()).map(Paper::key).toList());
  }

  @Test
  void theShippedStyleIsTheUsualOneAndFollowsTheSchema() throws IOException {
    assertThat(faults(shipped())).isZero();
    HouseReading reading = HouseReader.read(Path.of("report-templates"));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.house().colours()).isEqualTo(Colours.USUAL);
    assertThat(reading.house().paper()).isEqualTo(House.USUAL.paper());
  }

  @Test
  void faultsAreFoundWhileTheyAreTyped() throws IOException {
    assertThat(faults(shipped().replace("page: A4", "page: A3"))).isPositive();
    assertThat(faults(shipped().replace("accent:", "acent:"))).isPositive();
    assertThat(faults(shipped().replace("'#1f4e79'", "red"))).isPositive();
  }
}

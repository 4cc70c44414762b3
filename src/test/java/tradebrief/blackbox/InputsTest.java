package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.HouseFolder;
import tradebrief.cli.Main;

/** The manifest vouches for what was read, whatever becomes of the files meanwhile. */
class InputsTest {
  private static final String READ = "as known on";

  @TempDir Path folder;

  @Test
  void filesThatChangeDuringTheRunAreVouchedForAsTheyWereRead() throws IOException {
    Path templates =
        HouseFolder.at(folder.resolve("templates")).style("page: Letter\n").templates();
    Path data = folder.resolve("data");
    FileUtils.copyDirectory(Path.of("datasets").toFile(), data.toFile());
    Map<String, Path> inputs =
        new TreeMap<>(
            Map.of(
                "observations.csv", data.resolve("observations.csv"),
                "datapackage.json", data.resolve("datapackage.json"),
                "template:annual.yaml", templates.resolve("annual.yaml"),
                "house:house.yaml", templates.resolve("house/house.yaml")));
    Map<String, String> read = new TreeMap<>();
    for (Map.Entry<String, Path> input : inputs.entrySet()) {
      read.put(input.getKey(), DigestUtils.sha256Hex(Files.readAllBytes(input.getValue())));
    }

    int exitCode =
        report(templates, data, () -> inputs.values().forEach(file -> append(file, "# changed\n")));

    assertThat(exitCode).isZero();
    assertThat(Files.readString(inputs.get("house:house.yaml"))).endsWith("# changed\n");
    JsonNode named =
        new ObjectMapper()
            .readTree(folder.resolve("out/2025/manifest.json").toFile())
            .path("inputs");
    read.forEach((name, hash) -> assertThat(named.path(name).asText()).as(name).isEqualTo(hash));
  }

  /** Reports on 2025, and does something as soon as all is read. */
  private int report(Path templates, Path data, Runnable onceRead) {
    PrintWriter err =
        new PrintWriter(new StringWriter()) {
          @Override
          public void println(String message) {
            super.println(message);
            if (message.startsWith(READ)) {
              onceRead.run();
            }
          }
        };
    return Main.run(
        new PrintWriter(new StringWriter()),
        err,
        "report",
        "2025",
        "--verbose",
        "--format",
        "data",
        "--data",
        data.toString(),
        "--templates",
        templates.toString(),
        "--out",
        folder.resolve("out").toString());
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

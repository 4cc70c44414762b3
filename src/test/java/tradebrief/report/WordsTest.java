package tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the fixed words. */
class WordsTest {
  /** Of two words with one key Java keeps the second, and a heading says something else. */
  @ParameterizedTest
  @ValueSource(strings = {"words_zh.properties", "words_en.properties"})
  void aKeyStandsOnce(String name) throws IOException {
    Path file = Path.of("src", "main", "resources", "tradebrief", "report", name);
    List<String> keys =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .toList();

    assertThat(keys).hasSizeGreaterThan(300).doesNotHaveDuplicates();
  }
}

package tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvinceTilesTest {
  private record Place(int row, int column) {}

  private static Map<String, Place> places() throws IOException {
    Properties file = new Properties();
    try (InputStream in = ProvinceTiles.class.getResourceAsStream("province_tiles.properties")) {
      file.load(in);
    }
    Map<String, Place> places = new HashMap<>();
    file.forEach(
        (code, place) -> {
          String[] numbers = String.valueOf(place).split(" ", -1);
          places.put(
              String.valueOf(code),
              new Place(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
        });
    return places;
  }

  private static Place place(String code) throws IOException {
    return Objects.requireNonNull(places().get(code), code);
  }

  @Test
  void eachDivisionHasATileOfItsOwn() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("datasets/provinces.csv"), StandardCharsets.UTF_8);
    assertThat(rows).hasSizeGreaterThan(31);
    assertThat(places().keySet())
        .containsAll(rows.stream().skip(1).map(row -> row.substring(0, 6)).toList())
        .contains("710000", "810000", "820000");
    assertThat(new TreeSet<>(places().values().stream().map(Place::toString).toList()))
        .hasSize(places().size());
  }

  @ParameterizedTest
  @CsvSource({
    "230000, 220000",
    "220000, 210000",
    "130000, 410000",
    "430000, 450000",
    "370000, 320000",
    "320000, 330000",
    "330000, 350000",
    "440000, 460000"
  })
  void northIsAbove(String north, String south) throws IOException {
    assertThat(place(north).row()).isLessThan(place(south).row());
  }

  @ParameterizedTest
  @CsvSource({
    "650000, 620000",
    "620000, 640000",
    "540000, 510000",
    "510000, 420000",
    "420000, 340000",
    "340000, 320000",
    "320000, 310000",
    "450000, 440000"
  })
  void westIsToTheLeft(String west, String east) throws IOException {
    assertThat(place(west).column()).isLessThan(place(east).column());
  }
}

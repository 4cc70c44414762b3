package tradebrief.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tradebrief.model.Observation;
import tradebrief.text.CsvText;
import tradebrief.text.JsonText;

/**
 * A synthetic monthly data package: the real lists of places, modes and zones, and made-up values.
 * The same seed makes the same bytes on every machine. Every row of values, the descriptor and the
 * README say that it is synthetic; the README says by which rules it is made.
 */
public final class SamplePackage {
  /** The seed of whoever names none. */
  public static final long DEFAULT_SEED = 20220210;

  /** The name of the file that makes the others a package. */
  public static final String DESCRIPTOR = Reference.DESCRIPTOR;

  private SamplePackage() {}

  /**
   * Makes the package.
   *
   * @param seed what the noise is drawn from
   * @return its files, by name
   */
  public static Map<String, byte[]> files(long seed) {
    Map<String, byte[]> files = new TreeMap<>(Reference.lists());
    List<Province> provinces = Province.all();
    Publication publication =
        new Publication(
            provinces.stream().map(Province::area).toList(),
            PublishedSeries.all(seed, provinces),
            OddCell.all());
    List<String> names = new ArrayList<>();
    for (int year : Timeline.years()) {
      String name = "observations-" + year + ".csv";
      names.add(name);
      files.put(name, utf8(CsvText.write(Observation.COLUMNS, publication.rows(year))));
    }
    files.put(DESCRIPTOR, utf8(JsonText.write(SampleDescriptor.of(seed, names))));
    files.put(
        "README.md", utf8(Reference.text("README.md").replace("{seed}", Long.toString(seed))));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

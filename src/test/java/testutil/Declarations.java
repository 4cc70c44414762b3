package testutil;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Makes up declarations: the same from the same seed, on every machine. On request every so many
 * rows one has a fault, of all kinds in turn.
 */
public final class Declarations {
  /** The header that every file has. */
  public static final String HEADER =
      "period,province_code,zone_id,flow,mode_code,partner,hs4,value_cny,quantity";

  private static final List<String> MODES_AND_FLOWS =
      List.of(
          "export,9610",
          "import,9610",
          "export,1210",
          "import,1210",
          "import,1239",
          "export,9710",
          "export,9810");
  private static final List<String> PARTNERS =
      List.of("US", "JP", "DE", "KR", "GB", "FR", "AU", "RU", "TH", "VN", "MY", "SG", "BR", "502");
  private static final List<Long> MAGNITUDES =
      List.of(1_000L, 10_000L, 100_000L, 1_000_000L, 100_000_000L);
  private static final int MONTHS = 12;

  /** A fault: the column that it is in, the reason that is given for it, and the cell. */
  private record Fault(int column, String reason, String cell) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault(0, "period", "2025-13"),
          new Fault(0, "period-after-release", "2027-01"),
          new Fault(1, "unknown-province", "990000"),
          new Fault(2, "unknown-zone", "atlantis"),
          new Fault(2, "zone-outside-province", "?"),
          new Fault(3, "unknown-flow", "transit"),
          new Fault(4, "unknown-mode", "0110"),
          new Fault(5, "partner", "usa"),
          new Fault(6, "hs4", "61.9"),
          new Fault(7, "no-value", ""),
          new Fault(7, "negative-value", "-12.50"),
          new Fault(7, "value", "1e3"),
          new Fault(7, "value", "\"1,234.50\""),
          new Fault(7, "value", " 12 "),
          new Fault(7, "value", "NaN"),
          new Fault(7, "value-below-cent", "1.005"),
          new Fault(7, "value-too-large", "12345678901234567.89"),
          new Fault(8, "quantity", "many"),
          new Fault(8, "row-length", "1,2"),
          new Fault(8, "quantity", "\"two\nlines\""));

  private final SplittableRandom random;
  private final long every;
  private final List<String[]> places = new ArrayList<>();
  private final SortedMap<String, Long> planted = new TreeMap<>();

  private Declarations(long seed, long every) {
    this.random = new SplittableRandom(seed);
    this.every = every;
    readPlaces();
  }

  /** Without faults. */
  public static Declarations sound(long seed) {
    return new Declarations(seed, Long.MAX_VALUE);
  }

  /** With a fault in every row of so many. */
  public static Declarations withFaults(long seed, long every) {
    return new Declarations(seed, every);
  }

  /** How many faults of each reason have been planted so far. */
  public SortedMap<String, Long> planted() {
    return new TreeMap<>(planted);
  }

  private void readPlaces() {
    try (BufferedReader zones = Files.newBufferedReader(Path.of("datasets", "zones.csv"))) {
      // the columns before the one with free text
      zones
          .lines()
          .skip(1)
          .map(line -> line.split(",", 6))
          .forEach(cells -> places.add(new String[] {cells[4], cells[0]}));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file. */
  public void write(Path file, long rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, rows);
    }
  }

  /** Writes a file to a stream, which may pack it. */
  public void write(OutputStream stream, long rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(stream, 1 << 16)) {
      out.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      for (long row = 1; row <= rows; row++) {
        List<String> cells = cells();
        if (row % every == 0) {
          plant(cells, FAULTS.get((int) (row / every % FAULTS.size())));
        }
        out.write((String.join(",", cells) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private List<String> cells() {
    String[] place = places.get(random.nextInt(places.size()));
    int month = 1 + random.nextInt(MONTHS);
    long cents = random.nextLong(MAGNITUDES.get(random.nextInt(MAGNITUDES.size())));
    List<String> cells = new ArrayList<>();
    cells.add("2025-" + (month < 10 ? "0" : "") + month);
    cells.add(place[0]);
    cells.add(random.nextInt(10) == 0 ? "" : place[1]);
    String[] kind = MODES_AND_FLOWS.get(random.nextInt(MODES_AND_FLOWS.size())).split(",", 2);
    cells.add(kind[0]);
    cells.add(kind[1]);
    cells.add(PARTNERS.get(random.nextInt(PARTNERS.size())));
    cells.add(String.valueOf(1000 + random.nextInt(8700)));
    cells.add(cents / 100 + "." + cents / 10 % 10 + cents % 10);
    cells.add(random.nextInt(20) == 0 ? "" : String.valueOf(1 + random.nextInt(50)));
    return cells;
  }

  private void plant(List<String> cells, Fault fault) {
    boolean elsewhere = fault.reason().equals("zone-outside-province");
    String zone = cells.get(1).equals("330000") ? "guangzhou" : "hangzhou";
    cells.set(fault.column(), elsewhere ? zone : fault.cell());
    planted.merge(fault.reason(), 1L, Long::sum);
  }
}

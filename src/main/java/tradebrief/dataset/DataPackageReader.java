package tradebrief.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import tradebrief.model.*;
import tradebrief.text.*;

@SuppressWarnings("NullAway")
public final class DataPackageReader {
  public Reading read(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(List.of(folder.resolve("datapackage.json")));
    List<Observation> obs = new ArrayList<>();
    for (Map<String, String> r : rows(folder, "observations.csv", files)) {
      Unit unit = Unit.parse(r.get("unit"));
      Status st = Status.parse(r.get("status"));
      Optional<Amount> amount =
          r.get("value").isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Amount(
                      new BigDecimal(r.get("value")),
                      unit,
                      opt(r.get("rounding_unit")).map(BigDecimal::new)));
      obs.add(
          new Observation(
              new Observation.Series(
                  Area.parse(r.get("area")),
                  Flow.parse(r.get("flow")),
                  r.get("mode"),
                  Basis.parse(r.get("basis"))),
              Period.parse(r.get("period")),
              amount,
              opt(r.get("growth_published")).map(BigDecimal::new),
              st,
              LocalDate.parse(r.get("release")),
              Observation.Flags.of(r.get("note"), st),
              r.get("source"),
              r.get("note"),
              new Origin("observations.csv", 1)));
    }
    List<Zone> zones = new ArrayList<>();
    for (Map<String, String> r : rows(folder, "zones.csv", files))
      zones.add(
          new Zone(
              r.get("zone_id"),
              Text.of(r.get("name_zh"), r.get("name_en")),
              Integer.parseInt(r.get("batch")),
              Area.parse(r.get("province")),
              opt(r.get("division")).map(Area::parse),
              ZoneLevel.parse(r.get("level")),
              r.get("status").equals("U"),
              r.get("source")));
    List<ZoneEvent> ev = new ArrayList<>();
    for (Map<String, String> r : rows(folder, "zone_events.csv", files))
      ev.add(
          new ZoneEvent(
              r.get("zone_id"),
              ZoneEvent.Kind.parse(r.get("event")),
              LocalDate.parse(r.get("reply_date")),
              LocalDate.parse(r.get("publication_date")),
              r.get("dates_approximate").equals("true"),
              opt(r.get("document_no")),
              opt(r.get("successor_zone_id")),
              r.get("source")));
    List<Province> pr = new ArrayList<>();
    for (Map<String, String> r : rows(folder, "provinces.csv", files))
      pr.add(
          new Province(
              Area.parse(r.get("area")),
              r.get("iso_3166_2"),
              Text.of(r.get("name_zh"), r.get("name_en")),
              r.get("region"),
              r.get("type").equals("municipality")));
    List<Prefecture> pf = new ArrayList<>();
    for (Map<String, String> r : rows(folder, "prefectures.csv", files))
      pf.add(
          new Prefecture(Area.parse(r.get("area")), Text.of(r.get("name_zh"), r.get("name_en"))));
    return new Reading(
        Optional.of(new DataPackage("t", false, obs, zones, ev, pr, pf, files)), List.of());
  }

  static Optional<String> opt(String s) {
    return s.isEmpty() ? Optional.empty() : Optional.of(s);
  }

  static List<Map<String, String>> rows(Path folder, String f, List<Path> files)
      throws IOException {
    files.add(folder.resolve(f));
    CsvContent c = CsvText.read(f, Files.readAllBytes(folder.resolve(f)), StandardCharsets.UTF_8);
    List<Map<String, String>> out = new ArrayList<>();
    List<String> h = c.rows().get(0).texts();
    for (CsvRow r : c.rows().subList(1, c.rows().size())) {
      Map<String, String> m =
          new HashMap<>() {
            @Override
            public String get(Object k) {
              return Objects.requireNonNull(super.get(k));
            }
          };
      for (int i = 0; i < h.size(); i++) m.put(h.get(i), r.texts().get(i));
      out.add(m);
    }
    return out;
  }
}

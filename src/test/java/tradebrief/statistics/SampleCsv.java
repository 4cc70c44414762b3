package tradebrief.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tradebrief.model.Amount;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Flags;
import tradebrief.model.Observation.Series;
import tradebrief.model.Origin;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.model.Unit;
import tradebrief.sample.SamplePackage;

/** The synthetic package's observations, as files for one engine and as values for the other. */
final class SampleCsv {
  private SampleCsv() {}

  /** Writes the package and reads its observations back. */
  static List<Observation> write(Path folder) throws IOException {
    List<Observation> observations = new ArrayList<>();
    for (Map.Entry<String, byte[]> file :
        SamplePackage.files(SamplePackage.DEFAULT_SEED).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      if (file.getKey().startsWith("observations-")) {
        observations.addAll(read(new String(file.getValue(), StandardCharsets.UTF_8)));
      }
    }
    return observations;
  }

  private static List<Observation> read(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.stream().map(SampleCsv::observation).toList();
    }
  }

  private static Observation observation(CSVRecord row) {
    Status status = Status.parse(row.get("status"));
    return new Observation(
        new Series(
            Area.parse(row.get("area")),
            Flow.parse(row.get("flow")),
            row.get("mode"),
            Basis.parse(row.get("basis"))),
        Period.parse(row.get("period")),
        decimal(row, "value")
            .map(
                value ->
                    new Amount(value, Unit.parse(row.get("unit")), decimal(row, "rounding_unit"))),
        decimal(row, "growth_published"),
        status,
        LocalDate.parse(row.get("release")),
        Flags.of(row.get("note"), status),
        row.get("source"),
        row.get("note"),
        new Origin("observations.csv", row.getRecordNumber()));
  }

  private static Optional<BigDecimal> decimal(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
  }
}

package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.dataset.Reading;
import tradebrief.model.Finding;
import tradebrief.statistics.Statistics;

/** Checks a data package, and renders nothing. */
public final class CheckRun {
  private CheckRun() {}

  /**
   * Everything wrong or doubtful in a data package: what breaks a rule and, where nothing does,
   * what it gives away as a whole.
   *
   * @throws IOException when a file that is there cannot be read
   */
  public static Reading run(Path data) throws IOException {
    Reading reading = new DataPackageReader().read(data);
    Stream<Finding> disclosed = reading.dataPackage().stream().flatMap(CheckRun::disclosed);
    return new Reading(
        reading.dataPackage(),
        Stream.concat(reading.findings().stream(), disclosed).sorted().toList());
  }

  private static Stream<Finding> disclosed(DataPackage read) {
    DataPackage data = read.withZoneTrade();
    return DisclosedFigures.findings(Statistics.of(data, Statistics.everythingKnown(data).date()));
  }
}

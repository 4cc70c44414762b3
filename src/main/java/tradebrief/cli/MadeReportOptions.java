package tradebrief.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tradebrief.model.Period;

/** Which of the reports that were made is meant. */
final class MadeReportOptions {
  @Parameters(
      paramLabel = "PERIOD",
      converter = Converters.OfPeriod.class,
      description = "one of " + Period.FORMS + ", or latest: the newest that report made")
  private PeriodChoice period = new PeriodChoice(Optional.empty());

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.OfDate.class,
      description = "the report as known on that day (default: everything known)")
  private @Nullable LocalDate asOf;

  /** Empty for the newest one. */
  Optional<Period> period() {
    return period.period();
  }

  /** Empty for that of everything known. */
  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }
}

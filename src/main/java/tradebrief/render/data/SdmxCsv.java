package tradebrief.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Unit;
import tradebrief.text.CsvText;

/**
 * Observations as SDMX-CSV 2.0, one row a measure, with the codes of SDMX for time, unit multiplier
 * and status.
 */
final class SdmxCsv {
  private static final List<String> HEADER =
      List.of(
          "STRUCTURE",
          "STRUCTURE_ID",
          "ACTION",
          "REF_AREA",
          "TRADE_FLOW",
          "BASIS",
          "CUSTOMS_MODE",
          "MEASURE",
          "RELEASE",
          "TIME_PERIOD",
          "OBS_VALUE",
          "UNIT_MEASURE",
          "UNIT_MULT",
          "OBS_STATUS",
          "SOURCE",
          "NOTE");

  private SdmxCsv() {}

  static String content(List<Observation> observations) {
    List<List<String>> rows = new ArrayList<>();
    for (Observation observation : observations) {
      Optional<Amount> amount = observation.amount();
      if (observation.isOfLevel()) {
        rows.add(
            row(
                observation,
                "VALUE",
                amount.map(found -> found.value().toPlainString()).orElse(""),
                amount.map(found -> found.unit().currency()).orElse(""),
                amount.map(found -> multiplier(found.unit())).orElse("")));
      }
      observation
          .growthPublished()
          .ifPresent(
              growth ->
                  rows.add(
                      row(observation, "GROWTH_PUBLISHED", growth.toPlainString(), "PC", "0")));
    }
    return CsvText.write(HEADER, rows);
  }

  /** The exponent of the power of ten that a value is to be multiplied with. */
  private static String multiplier(Unit unit) {
    return String.valueOf(unit.size().precision() - 1);
  }

  private static List<String> row(
      Observation observation, String measure, String value, String unit, String multiplier) {
    Observation.Series series = observation.series();
    return List.of(
        "dataflow",
        "TRADEBRIEF:CBEC(1.0)",
        "I",
        series.area().code(),
        series.flow().toString().toUpperCase(Locale.ROOT),
        series.basis().toString(),
        series.mode(),
        measure,
        observation.release().toString(),
        time(observation.period()),
        value,
        unit,
        multiplier,
        observation.status().name(),
        observation.source(),
        observation.note());
  }

  /**
   * A period as SDMX writes it: halves as semesters, other ranges by their first day and duration.
   */
  static String time(Period period) {
    return switch (period.kind()) {
      case YEAR, QUARTER, MONTH -> period.toString();
      case HALF -> period.toString().replace("-H", "-S");
      case RANGE -> period.firstDay() + "/P" + period.months() + "M";
    };
  }
}

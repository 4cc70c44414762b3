package tradebrief.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Observation;
import tradebrief.statistics.Disclosures;
import tradebrief.statistics.Disclosures.Disclosure;
import tradebrief.statistics.Statistics;

/** What the data give away: confidential figures that follow from others. */
final class DisclosedFigures {
  /** How many places a finding names. */
  private static final int PLACES = 4;

  private DisclosedFigures() {}

  /** A warning for each way to each of them. */
  static Stream<Finding> findings(Statistics known) {
    return Disclosures.find(known).stream().map(DisclosedFigures::finding);
  }

  private static Finding finding(Disclosure disclosure) {
    Observation figure = disclosure.figure();
    return figure
        .origin()
        .place()
        .warning(
            "confidential-disclosed",
            "confidential, but follows from "
                + words(disclosure.way())
                + " at "
                + places(disclosure.from()),
            "no published figures that it follows from",
            "withdraw one of those too, or publish this one");
  }

  private static String places(List<Observation> observations) {
    String first =
        observations.stream()
            .limit(PLACES)
            .map(observation -> observation.origin().toString())
            .collect(Collectors.joining(", "));
    int more = observations.size() - PLACES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static String words(Disclosures.Way way) {
    return switch (way) {
      case FLOWS -> "the other two flows";
      case PERIODS -> "other periods of the series";
      case OWN_GROWTH -> "its growth and the level of a year before";
      case LATER_GROWTH -> "the level of a year later and the growth to it";
      case PARTS -> "the whole and all other parts";
    };
  }
}

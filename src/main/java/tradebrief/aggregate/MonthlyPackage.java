package tradebrief.aggregate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tradebrief.aggregate.Answer.Level;
import tradebrief.aggregate.Answer.Sum;
import tradebrief.model.Area;
import tradebrief.model.Observation;
import tradebrief.model.SyntheticTitle;
import tradebrief.text.CsvText;
import tradebrief.text.JsonText;

/**
 * The data package that is made of an answer: observations of the nation and its provinces, the
 * trade of each zone, and the lists that they refer to. The same answer makes the same bytes.
 */
public final class MonthlyPackage {
  private static final Comparator<Sum> ORDER =
      Comparator.comparing(Sum::period)
          .thenComparing(Sum::level)
          .thenComparing(Sum::place)
          .thenComparing(Sum::mode)
          .thenComparing(Sum::flow);

  private MonthlyPackage() {}

  /** Its files, by name. */
  public static Map<String, byte[]> files(
      Answer answer, Reference reference, Publication publication) {
    Map<String, byte[]> files = new TreeMap<>(reference.files());
    Coverage coverage = new Coverage(answer, reference);
    List<Sum> sums =
        (publication.complete() ? coverage.withZeros(publication.area()) : coverage.known())
            .stream().sorted(ORDER).toList();
    files.put(
        "observations.csv",
        utf8(
            CsvText.write(
                Observation.COLUMNS,
                sums.stream()
                    .filter(sum -> isObserved(sum, publication))
                    .map(sum -> observation(sum, publication))
                    .toList())));
    List<List<String>> ofZones =
        sums.stream()
            .filter(sum -> sum.level() == Level.ZONE)
            .map(sum -> observation(sum, publication))
            .toList();
    List<Map<String, Object>> resources =
        new ArrayList<>(reference.resources().stream().map(MonthlyPackage::resource).toList());
    if (!ofZones.isEmpty()) {
      files.put(ZoneTrade.FILE, utf8(CsvText.write(ZoneTrade.COLUMNS, ofZones)));
      resources.stream()
          .filter(resource -> Reference.OBSERVATIONS.equals(resource.get("name")))
          .findFirst()
          .map(ZoneTrade::resource)
          .ifPresent(resources::add);
    }
    files.put(
        Reference.DESCRIPTOR, utf8(JsonText.write(descriptor(reference, publication, resources))));
    return files;
  }

  /** The declarations of one province make no figure of the nation. */
  private static boolean isObserved(Sum sum, Publication publication) {
    return switch (sum.level()) {
      case NATION -> publication.area().equals(Area.CN);
      case PROVINCE -> true;
      case ZONE -> false;
    };
  }

  private static List<String> observation(Sum sum, Publication publication) {
    return List.of(
        sum.period(),
        sum.place(),
        sum.flow(),
        sum.mode(),
        publication.basis().toString(),
        sum.amount().toPlainString(),
        "CNY",
        "",
        "",
        publication.status().toString(),
        publication.release().toString(),
        publication.source(),
        (publication.synthetic() ? "SYNTHETIC; declarations: " : "declarations: ") + sum.rows());
  }

  private static Map<String, Object> descriptor(
      Reference reference, Publication publication, List<Map<String, Object>> resources) {
    Map<String, Object> descriptor = reference.descriptor();
    boolean synthetic = publication.synthetic() || Boolean.TRUE.equals(descriptor.get("synthetic"));
    descriptor.put("name", synthetic ? "cbec-declared-synthetic" : "cbec-declared");
    String title = "cross-border e-commerce trade, summed from declarations";
    descriptor.put("title", synthetic ? SyntheticTitle.of(title) : title);
    descriptor.put(
        "description",
        "Exact sums of declared values by month, province, zone, supervision mode and flow."
            + " manifest.json says of which files, and how many rows were rejected.");
    descriptor.put("synthetic", synthetic);
    descriptor.put("resources", resources);
    return descriptor;
  }

  private static Map<String, Object> resource(Map<String, Object> resource) {
    Map<String, Object> changed = new LinkedHashMap<>(resource);
    if (Reference.OBSERVATIONS.equals(changed.get("name"))) {
      changed.put("title", "Declared trade values, summed");
      changed.put("path", "observations.csv");
      changed.put("encoding", "utf-8");
    }
    return changed;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

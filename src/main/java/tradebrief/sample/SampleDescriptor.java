package tradebrief.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tradebrief.model.SyntheticTitle;

/** The descriptor of the shipped package, changed to say what is made up. */
final class SampleDescriptor {
  private SampleDescriptor() {}

  /**
   * The descriptor as a value to write.
   *
   * @param seed what the values were made from
   * @param files the files of observations
   */
  static Object of(long seed, List<String> files) {
    Object shipped = Reference.descriptor().toWrite();
    Map<Object, Object> descriptor = members(shipped);
    descriptor.put("name", "cbec-synthetic");
    descriptor.put(
        "title",
        SyntheticTitle.of("monthly cross-border e-commerce trade of the provinces of China"));
    descriptor.put(
        "description",
        "Every trade value is made up (seed "
            + seed
            + "); README.md says by which rules. 所有贸易数值均为虚构。");
    descriptor.put("synthetic", true);
    descriptor.put(
        "resources",
        ((List<?>) descriptor.getOrDefault("resources", List.of()))
            .stream().map(resource -> resource(members(resource), files)).toList());
    return descriptor;
  }

  private static Object resource(Map<Object, Object> resource, List<String> files) {
    if (Reference.OBSERVATIONS.equals(resource.get("name"))) {
      resource.put("title", "SYNTHETIC: made-up trade values and growth, one row a release");
      resource.put("path", files);
    }
    return resource;
  }

  private static Map<Object, Object> members(Object object) {
    return new LinkedHashMap<>((Map<?, ?>) object);
  }
}

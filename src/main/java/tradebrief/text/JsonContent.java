package tradebrief.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Finding;

/**
 * What was read of a JSON file.
 *
 * @param root its value; empty when it is no JSON
 * @param findings what is wrong with it as JSON
 */
public record JsonContent(Optional<Json> root, List<Finding> findings) {
  /** Copies. */
  public JsonContent {
    findings = List.copyOf(findings);
  }

  JsonContent after(List<Finding> earlier) {
    return new JsonContent(root, Stream.concat(earlier.stream(), findings.stream()).toList());
  }
}

package tradebrief.report;

import java.util.List;
import tradebrief.model.Text;

/**
 * A part of the report.
 *
 * @param id its name in the template
 * @param heading its heading
 * @param blocks what it says, in reading order; at least one
 */
public record Section(String id, Text heading, List<Block> blocks) {
  /** Copies. */
  public Section {
    blocks = List.copyOf(blocks);
  }
}

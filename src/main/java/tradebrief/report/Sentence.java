package tradebrief.report;

import java.util.List;
import tradebrief.model.Text;

/**
 * A sentence. Every number in it is one of its figures.
 *
 * @param id its name in the template
 * @param text its words in each language
 * @param figures the figures it says
 */
public record Sentence(String id, Text text, List<Figure> figures) {
  /** Copies. */
  public Sentence {
    figures = List.copyOf(figures);
  }
}

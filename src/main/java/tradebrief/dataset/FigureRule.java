package tradebrief.dataset;

import java.util.List;

/** A rule of the field about one row of observations, or of the trade of zones, by itself. */
interface FigureRule {
  /** The columns that it looks at; a row is not shown to it where an error was found in one. */
  List<String> columns();

  /** Adds what breaks the rule to the findings. */
  void check(Row row, Findings findings);
}

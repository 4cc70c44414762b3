package tradebrief.render;

import tradebrief.model.Language;
import tradebrief.report.Report;

/** Lays a report out as one file. The same report gives the same bytes. */
public interface Renderer {
  /** The ending of the file's name, without the dot. */
  String extension();

  /** The report in one language. */
  Rendering render(Report report, Language language);
}

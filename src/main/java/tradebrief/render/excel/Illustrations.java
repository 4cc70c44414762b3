package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import tradebrief.model.Language;
import tradebrief.report.Report;
import tradebrief.report.ReportTable;

/** What stands to the right of the tables. */
final class Illustrations {
  Illustrations(Report report, Language language) {}

  /** What a sheet says of the pictures on it. */
  List<String> announced(ReportTable table) {
    return new ArrayList<>();
  }

  void add(PlacedTable placed) {}
}

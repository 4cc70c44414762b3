package tradebrief.render.excel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.model.Marker;
import tradebrief.model.Text;
import tradebrief.render.chart.Palette;
import tradebrief.render.house.House;
import tradebrief.report.Edition;
import tradebrief.report.Report;
import tradebrief.report.ReportTable;

/**
 * A workbook in the making.
 *
 * @param workbook what POI writes
 * @param report what is shown
 * @param looks its cell styles
 * @param language in which language
 * @param edition for whom
 * @param house in whose style
 */
record Book(
    XSSFWorkbook workbook,
    Report report,
    Looks looks,
    Language language,
    Edition edition,
    House house) {
  /** What it says of itself. */
  Phrases phrases() {
    return new Phrases(report.words(), language);
  }

  /** The key to the markers that stand in some of its tables, a line each. */
  List<Text> shorthand(Collection<ReportTable> tables) {
    Set<Marker> used = EnumSet.noneOf(Marker.class);
    tables.forEach(table -> used.addAll(table.markers()));
    return used.stream()
        .flatMap(
            marker ->
                report.front().shorthand().stream()
                    .filter(line -> line.in(language).contains(marker.toString())))
        .toList();
  }

  /** The colours of its charts. */
  Palette palette() {
    return new Palette(house.colours());
  }

  /** Whether readers go on working with it. */
  boolean isForAnalysis() {
    return switch (edition) {
      case ANALYSIS -> true;
      case PUBLICATION -> false;
    };
  }
}

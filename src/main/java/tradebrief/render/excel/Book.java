package tradebrief.render.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.render.chart.Palette;
import tradebrief.render.house.House;
import tradebrief.report.Edition;
import tradebrief.report.Report;

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

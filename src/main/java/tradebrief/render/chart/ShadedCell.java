package tradebrief.render.chart;

import java.awt.Paint;
import tradebrief.model.Language;
import tradebrief.report.Cell;
import tradebrief.report.Marked;
import tradebrief.report.Shades;

/** A cell of a heat map or a tile map: its ground says what its number does. */
record ShadedCell(Cell cell, Shades shades) {
  /** White where there is no number. */
  Paint ground(Palette palette) {
    return cell instanceof Cell.Numeric number
        ? palette.shade(shades.shade(number.figure().value()))
        : Palette.GROUND;
  }

  /** The number without its unit, which the title has, so that there is room for it. */
  String words(Language language) {
    return cell instanceof Cell.Numeric number
        ? ValueLabels.number(number.figure(), language) + Marked.suffix(number.figure().markers())
        : cell.text().in(language);
  }
}

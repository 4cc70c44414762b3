package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tradebrief.model.Text;
import tradebrief.report.Cell;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.MissingReason;
import tradebrief.report.Provenance;

class FigureCellsTest {
  private final FigureCells cells = new FigureCells();

  @Test
  void aFigureStandsWhereItsNumberFirstDoes() {
    cells.add(gap("total"), () -> "headline!B5");
    cells.add(number("total"), () -> "months!C6");
    cells.add(number("total"), () -> "revisions!D7");

    assertThat(cells.byId()).containsExactly(entry("total", "months!C6"));
  }

  @Test
  void whatHasNoNumberAnywhereStandsWhereItFirstHasAPlace() {
    cells.add(gap("total"), () -> "headline!B5");
    cells.add(gap("total"), () -> "months!C6");

    assertThat(cells.byId()).containsExactly(entry("total", "headline!B5"));
  }

  @Test
  void whatIsNoPlaceOfAFigureIsLeftOut() {
    cells.add(new Cell.Words(Text.same("words")), () -> "headline!A5");
    cells.add(new Cell.Missing(MissingReason.NOT_APPLICABLE), () -> "headline!B5");

    assertThat(cells.byId()).isEmpty();
  }

  private static Cell gap(String id) {
    return new Cell.Missing(MissingReason.NOT_APPLICABLE, Optional.of(id));
  }

  private static Cell number(String id) {
    return new Cell.Numeric(
        new Figure(
            id,
            BigDecimal.ONE,
            FigureUnit.PERCENT,
            0,
            Text.same("1"),
            Set.of(),
            Provenance.counted("by hand")));
  }
}

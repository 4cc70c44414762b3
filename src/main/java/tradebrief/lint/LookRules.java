package tradebrief.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the cells of a sheet look. */
final class LookRules {
  private static final int LEAST_POINTS = 12;
  private static final Set<String> SERIFS =
      Set.of(
          "times new roman", "cambria", "georgia", "simsun", "宋体", "fangsong", "仿宋", "courier new");

  private record Fault(LintRule rule, String found) {}

  private final String sheet;
  private final Styles styles;
  private final Findings findings;
  private final Map<Long, List<Fault>> byStyle = new HashMap<>();

  LookRules(String sheet, Styles styles, Findings findings) {
    this.sheet = sheet;
    this.styles = styles;
    this.findings = findings;
  }

  /**
   * Checks a cell that says something.
   *
   * @param inTable whether it is of a table
   * @param width of its column, in characters
   */
  void check(CellRead cell, boolean inTable, double width) {
    styles
        .find(cell.style())
        .ifPresent(
            style -> {
              byStyle
                  .computeIfAbsent(cell.style(), key -> faults(style))
                  .forEach(fault -> tell(fault.rule, cell, fault.found));
              if (cell.number().isPresent() && isMisaligned(style)) {
                tell(LintRule.NUMBER_ALIGNMENT, cell, "aligned " + style.alignment());
              }
              if (inTable && !style.wrapped()) {
                cell.text()
                    .filter(text -> CellNames.width(text) > width + 1)
                    .ifPresent(
                        text ->
                            tell(
                                LintRule.TEXT_CROPPED,
                                cell,
                                "'" + SharedStrings.shortened(text) + "'"));
              }
            });
  }

  private static boolean isMisaligned(Styles.CellStyle style) {
    return !style.date() && Set.of("left", "center", "fill", "justify").contains(style.alignment());
  }

  private static List<Fault> faults(Styles.CellStyle style) {
    Styles.Font font = style.font();
    List<Fault> faults = new ArrayList<>();
    if (font.points() > 0 && font.points() < LEAST_POINTS) {
      faults.add(new Fault(LintRule.FONT_SIZE, font.points() + " points"));
    }
    if (SERIFS.contains(font.name().toLowerCase(Locale.ROOT))) {
      faults.add(new Fault(LintRule.FONT_SERIF, font.name()));
    }
    if (font.slanted() || (font.underlined() && !style.isLink())) {
      faults.add(new Fault(LintRule.FONT_STYLE, font.slanted() ? "italics" : "underlined"));
    }
    if (font.coloured() && !style.isLink()) {
      faults.add(new Fault(LintRule.FONT_COLOUR, "coloured text"));
    }
    if (font.raised()) {
      faults.add(new Fault(LintRule.NOTE_MARK, "superscript"));
    }
    if (style.filled()) {
      faults.add(new Fault(LintRule.CELL_FILL, "a fill"));
    }
    if (style.turned()) {
      faults.add(new Fault(LintRule.TEXT_TURNED, "turned text"));
    }
    return faults;
  }

  private void tell(LintRule rule, CellRead cell, String found) {
    findings.addCell(rule, sheet, cell.address(), found);
  }
}

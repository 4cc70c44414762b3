package tradebrief.lint;

import java.util.List;

/**
 * A sheet, before its cells are walked through.
 *
 * @param name its name
 * @param part its part
 * @param hidden whether it is hidden
 * @param first whether it is the first
 * @param relations its relationships
 * @param tables its tables
 */
record SheetPart(
    String name,
    String part,
    boolean hidden,
    boolean first,
    Relations relations,
    List<TablePart> tables) {}

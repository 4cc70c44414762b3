package tradebrief.lint;

import static tradebrief.lint.LintLevel.DESIRABLE;
import static tradebrief.lint.LintLevel.ESSENTIAL;
import static tradebrief.lint.LintLevel.REPAIR;
import static tradebrief.lint.LintSource.ECMA;
import static tradebrief.lint.LintSource.GUIDANCE;
import static tradebrief.lint.LintSource.LIMITS;
import static tradebrief.lint.LintSource.OPC;
import static tradebrief.lint.LintSource.PRACTICE;
import static tradebrief.lint.LintSource.SYMBOLS;

import java.util.Locale;

/**
 * The rules of workbooks that a program can check. What each expects and how to mend it is said
 * here, once.
 */
public enum LintRule implements Rule {
  NOT_A_ZIP(
      REPAIR,
      OPC,
      "the file is a zip package that can be read to its end",
      "save it again as .xlsx in a spreadsheet program"),
  ZIP_BOMB(
      REPAIR,
      OPC,
      "no part unpacks to more than 2 GB or to 1000 times its size",
      "do not open it; ask its maker for another file"),
  PART_TWICE(
      REPAIR,
      OPC,
      "each part is in the package once, whatever the case of its name",
      "remove the second entry"),
  PART_MISSING(
      REPAIR,
      OPC,
      "[Content_Types].xml, the package relationships and the workbook part are there",
      "save it again as .xlsx in a spreadsheet program"),
  CONTENT_TYPE_MISSING(
      REPAIR, OPC, "every part has a content type", "name the part in [Content_Types].xml"),
  CONTENT_TYPE_WITHOUT_PART(
      REPAIR,
      OPC,
      "every part named in [Content_Types].xml is there",
      "remove the override or add the part"),
  RELATIONSHIP_BROKEN(
      REPAIR,
      OPC,
      "every relationship leads to a part that is there, and has an id of its own",
      "remove the relationship or add the part"),
  RELATIONSHIP_UNKNOWN(
      REPAIR,
      OPC,
      "every r:id in a part names a relationship of that part",
      "remove the reference or add the relationship"),
  XML_MALFORMED(
      REPAIR,
      ECMA,
      "every XML part is well formed, without characters that XML cannot hold",
      "write the part again"),
  XML_DOCTYPE(
      REPAIR,
      OPC,
      "no part has a document type declaration, with which entities can be defined",
      "remove the declaration"),
  SHEET_NAME(
      REPAIR,
      LIMITS,
      "sheet names have 1 to 31 characters, none of [ ] : * ? / \\, no apostrophe at an end, and differ in more than case",
      "rename the sheet"),
  SHEET_ID(REPAIR, ECMA, "each sheet has a sheetId of its own", "number the sheets anew"),
  NO_VISIBLE_SHEET(REPAIR, ECMA, "at least one sheet is visible", "unhide a sheet"),
  NAME_INVALID(
      REPAIR,
      ECMA,
      "defined names begin with a letter or underscore, are no cell address, and are there once in their scope",
      "rename it"),
  NAME_ERROR(
      ESSENTIAL,
      PRACTICE,
      "defined names refer to something",
      "delete the name or mend its reference"),
  NAME_DANGLING(
      REPAIR,
      PRACTICE,
      "defined names refer to sheets that are there",
      "delete the name or mend its reference"),
  TABLE_NAME(
      REPAIR,
      ECMA,
      "table names begin with a letter or underscore, have no space, are no cell address, and differ from each other and from all defined names",
      "rename the table"),
  TABLE_ID(
      REPAIR, ECMA, "each table has an id of its own in the workbook", "number the tables anew"),
  TABLE_AREA(
      REPAIR,
      ECMA,
      "a table lies within its sheet and has as many columns as its area",
      "set the area of the table anew"),
  TABLE_OVERLAP(REPAIR, ECMA, "tables do not overlap", "move one of them"),
  TABLE_HEADER(
      REPAIR,
      PRACTICE,
      "each header cell of a table is text and the same as the name of its column, and the names differ",
      "type the headers anew"),
  TABLE_MERGED(REPAIR, PRACTICE, "no merged cell reaches into a table", "unmerge the cells"),
  MERGED_OVERLAP(REPAIR, ECMA, "merged areas do not overlap", "unmerge one of them"),
  CELL_REFERENCE(
      REPAIR,
      ECMA,
      "rows and cells are in order, once each, and within 1,048,576 rows by 16,384 columns",
      "write the sheet again"),
  ROW_HEIGHT(
      REPAIR, LIMITS, "a row is between 0 and 409 points high", "set the height of the row anew"),
  CELL_STYLE(REPAIR, ECMA, "cells name a style that is there", "write the styles again"),
  CELL_STRING(
      REPAIR, ECMA, "cells name a shared string that is there", "write the shared strings again"),
  CELL_NUMBER(
      REPAIR,
      PRACTICE,
      "a cell of a number holds a finite number",
      "leave the cell without a number, and say why"),
  CELL_TYPE(
      REPAIR,
      ECMA,
      "a cell is of a type that there is: b, d, e, inlineStr, n, s or str",
      "write the cell again"),
  TEXT_TOO_LONG(REPAIR, LIMITS, "a cell holds at most 32,767 characters", "divide the text"),
  FORMULA_TOO_LONG(REPAIR, LIMITS, "a formula has at most 8,192 characters", "divide the formula"),
  TOO_MANY_FORMATS(
      REPAIR, PRACTICE, "at most 200 number formats of one's own", "use fewer formats"),
  TOO_MANY_STYLES(REPAIR, LIMITS, "at most 65,490 cell styles", "use fewer styles"),
  VALIDATION_LIST(
      REPAIR,
      LIMITS,
      "the list of a data validation has at most 255 characters",
      "refer to cells instead"),
  LINK_DANGLING(
      REPAIR, PRACTICE, "links within the workbook lead to sheets that are there", "mend the link"),
  CONDITIONAL_STYLE(
      REPAIR,
      ECMA,
      "conditional formats name a style that is there",
      "write the conditional format again"),
  CHART_AXIS(
      REPAIR,
      PRACTICE,
      "the number format of a chart's axis has a code and says whether it is linked to the cells",
      "write the chart again"),
  FILTER_AREA(
      REPAIR,
      PRACTICE,
      "the filter of a table covers the area of the table",
      "turn the filter off and on"),
  TABLE_MISSING(
      ESSENTIAL,
      GUIDANCE,
      "every table is marked up as a table (Insert, Table)",
      "mark the cells as a table"),
  TABLE_NAME_PLAIN(
      DESIRABLE,
      GUIDANCE,
      "tables have names that say what they hold",
      "rename Table1 and its like"),
  TABLE_STRIPES(
      DESIRABLE,
      GUIDANCE,
      "tables have a plain style without bands",
      "turn off Banded Rows and Banded Columns"),
  FILTER_BUTTONS(
      DESIRABLE,
      GUIDANCE,
      "no filters; where there are, column A says so above the table",
      "turn off Filter Button, or announce it"),
  MERGED_CELLS(ESSENTIAL, GUIDANCE, "no merged cells", "unmerge them"),
  HEADER_ROW(ESSENTIAL, GUIDANCE, "every table has exactly one header row", "turn on Header Row"),
  HEADER_EMPTY(
      ESSENTIAL, GUIDANCE, "every column has a header that says what it holds", "name the column"),
  EMPTY_CELL(
      ESSENTIAL,
      GUIDANCE,
      "no cell of a table is empty without a reason",
      "say why there is no value: [c], [x], [z]"),
  TEXT_CROPPED(
      DESIRABLE,
      GUIDANCE,
      "text that is wider than its column is wrapped",
      "wrap the text or widen the column"),
  FROZEN_PANES(
      DESIRABLE,
      GUIDANCE,
      "no freeze panes; where there are, column A says so above the table",
      "unfreeze the panes, or announce them"),
  SYMBOL(
      ESSENTIAL,
      SYMBOLS,
      "shorthand in square brackets, and not -, .., NA or the like",
      "use [c], [x], [z]"),
  CELL_ERROR(
      ESSENTIAL,
      GUIDANCE,
      "no cell shows an error such as #DIV/0!",
      "mend the formula, or say in shorthand why there is no number"),
  HIDDEN(DESIRABLE, GUIDANCE, "nothing is hidden: rows, columns, sheets", "unhide or delete it"),
  NOTE_MARK(
      ESSENTIAL,
      GUIDANCE,
      "notes are marked [note 1], without superscript",
      "write [note 1] in the place of the mark"),
  NOTES_TABLE(
      ESSENTIAL,
      GUIDANCE,
      "notes that are referred to stand in one worksheet of notes, which is a table",
      "collect the notes in a table"),
  COVER_HEADING(
      ESSENTIAL,
      GUIDANCE,
      "the first sheet has its title in A1, with the cell style Heading 1",
      "apply the style"),
  COVER_COLUMN(ESSENTIAL, GUIDANCE, "all of the cover is in column A", "move it there"),
  CONTENTS_MISSING(
      ESSENTIAL,
      GUIDANCE,
      "a workbook of three or more sheets has a table of contents with a link to each sheet of a table",
      "add the sheet, or the links"),
  TITLE_IN_A1(ESSENTIAL, GUIDANCE, "A1 of each sheet has its title", "write the title there"),
  TITLE_STYLE(
      ESSENTIAL, GUIDANCE, "the title in A1 has the cell style Heading 1", "apply the style"),
  TABLE_COUNT_SAID(
      DESIRABLE,
      GUIDANCE,
      "A2 of each sheet says how many tables it contains",
      "write \"This worksheet contains one table\""),
  TABLE_AT_EDGE(ESSENTIAL, GUIDANCE, "a table begins in column A", "move it to the left edge"),
  OUTSIDE_TABLE(
      ESSENTIAL,
      GUIDANCE,
      "beside and below a table is nothing; what stands above is in column A",
      "move it above the table, into column A"),
  ONE_TABLE(ESSENTIAL, GUIDANCE, "one table a sheet", "move the others to sheets of their own"),
  PROPERTY_TITLE(ESSENTIAL, GUIDANCE, "the document has a title", "File, Info, Title"),
  PROPERTY_LANGUAGE(
      ESSENTIAL, GUIDANCE, "the document says its language", "set dc:language in the properties"),
  PROPERTY_AUTHOR(
      DESIRABLE, GUIDANCE, "the author is an organisation, and is there", "File, Info, Author"),
  PROPERTY_KEYWORDS(DESIRABLE, GUIDANCE, "the document has keywords", "File, Info, Tags"),
  FONT_SIZE(DESIRABLE, GUIDANCE, "text has at least 12 points", "enlarge it"),
  FONT_SERIF(DESIRABLE, GUIDANCE, "the font has no serifs", "use Arial or the like"),
  FONT_STYLE(
      DESIRABLE, GUIDANCE, "no italics, and nothing underlined but links", "use bold, or nothing"),
  FONT_COLOUR(
      DESIRABLE,
      GUIDANCE,
      "the colour of text is automatic, links apart",
      "set the colour to automatic"),
  CELL_FILL(DESIRABLE, GUIDANCE, "cells have no fill", "set No Fill"),
  TEXT_TURNED(
      DESIRABLE, GUIDANCE, "text runs from side to side", "set the orientation to 0 degrees"),
  NUMBER_ALIGNMENT(
      DESIRABLE, GUIDANCE, "numbers are aligned to the right", "align them to the right"),
  NUMBER_AS_TEXT(
      ESSENTIAL, GUIDANCE, "numbers are numbers, in a column of numbers", "enter them as numbers"),
  HEADER_FOOTER(ESSENTIAL, GUIDANCE, "nothing is in headers and footers", "move it into the sheet"),
  TEXT_BOX(ESSENTIAL, GUIDANCE, "no text boxes or shapes", "move the text into cells"),
  CHART_BESIDE_TABLE(
      ESSENTIAL,
      GUIDANCE,
      "no images and charts beside tables; where there are, column A says so",
      "move them to a sheet of their own"),
  ALT_TEXT(
      ESSENTIAL, GUIDANCE, "images and charts have alternative text", "describe what they show"),
  MACROS(DESIRABLE, GUIDANCE, "no macros", "save it as .xlsx without them"),
  FORMULAS(
      DESIRABLE,
      GUIDANCE,
      "numbers and no formulas; where there are, column A says so",
      "paste the values"),
  BLANK_SHEET(ESSENTIAL, GUIDANCE, "no sheet is blank", "delete it"),
  CURSOR(
      ESSENTIAL,
      GUIDANCE,
      "the workbook opens on its first sheet, each sheet with the cursor in A1",
      "select A1 of each, the first sheet last, and save");

  private final LintLevel level;
  private final LintSource source;
  private final String expected;
  private final String mend;

  LintRule(LintLevel level, LintSource source, String expected, String mend) {
    this.level = level;
    this.source = source;
    this.expected = expected;
    this.mend = mend;
  }

  @Override
  public LintLevel level() {
    return level;
  }

  /** Who published it. */
  public LintSource source() {
    return source;
  }

  @Override
  public String reference() {
    return source.reference();
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public String mend() {
    return mend;
  }

  /** Its stable id, such as {@code merged-cells}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

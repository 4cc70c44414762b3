package tradebrief.report;

/**
 * Who is shown a table, a column or a row: the workbook has room for all, the briefing for what is
 * read on paper.
 */
public enum Audience {
  EVERYWHERE,
  WORKBOOK
}

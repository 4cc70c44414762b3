/**
 * {@link tradebrief.render.excel.ExcelRenderer}: the report as a workbook, laid out by the rules
 * for published statistical spreadsheets: a cover, then one table a sheet, each a real Excel table.
 */
@NullMarked
package tradebrief.render.excel;

import org.jspecify.annotations.NullMarked;

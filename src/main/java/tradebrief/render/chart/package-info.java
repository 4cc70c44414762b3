/**
 * {@link tradebrief.render.chart.ChartDrawing}: a {@link tradebrief.report.ReportChart} to a
 * JFreeChart, in the program's own look, which a briefing draws as vectors and a workbook shows as
 * a picture. {@link tradebrief.render.chart.ChartData}, {@link tradebrief.render.chart.ChartScale}
 * and {@link tradebrief.render.chart.Palette} are also what the workbook's native charts are made
 * of, so that both kinds of chart look alike.
 */
@NullMarked
package tradebrief.render.chart;

import org.jspecify.annotations.NullMarked;

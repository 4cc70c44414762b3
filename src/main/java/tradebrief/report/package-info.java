/**
 * What is said, whatever the format: sections of sentences, tables and charts in every language,
 * with each number in them as a named {@link tradebrief.report.Figure}. {@link
 * tradebrief.report.ReportComposer} makes a {@link tradebrief.report.Report}; renderers only lay it
 * out.
 */
@NullMarked
package tradebrief.report;

import org.jspecify.annotations.NullMarked;

/**
 * {@link tradebrief.render.Renderer}: a {@link tradebrief.report.Report} to one file; one package a
 * format.
 */
@NullMarked
package tradebrief.render;

import org.jspecify.annotations.NullMarked;

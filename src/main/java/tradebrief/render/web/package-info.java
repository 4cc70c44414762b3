/**
 * The report as one self-contained page of HTML, to be read in a browser, on paper, or in a mail.
 *
 * <p>{@link tradebrief.render.web.WebRenderer} builds the page as a tree, which jsoup escapes and
 * writes; there is no markup in strings. Charts are the same drawings as in the briefing, as SVG;
 * heat maps are tables with shaded cells.
 */
@NullMarked
package tradebrief.render.web;

import org.jspecify.annotations.NullMarked;

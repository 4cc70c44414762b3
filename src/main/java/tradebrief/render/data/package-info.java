/**
 * The report as data: FiguresFile traces every number, DataFiles holds the observations behind
 * them.
 */
@NullMarked
package tradebrief.render.data;

import org.jspecify.annotations.NullMarked;

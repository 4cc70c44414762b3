/**
 * The briefing as OFD (GB/T 33190), the layout format that Chinese authorities exchange.
 *
 * <p>{@link tradebrief.render.ofd.OfdRenderer} takes the pages of the finished PDF, mark by mark,
 * so that both have the same lines on the same pages. Text stays text in the embedded font, and
 * charts stay vectors.
 */
@NullMarked
package tradebrief.render.ofd;

import org.jspecify.annotations.NullMarked;

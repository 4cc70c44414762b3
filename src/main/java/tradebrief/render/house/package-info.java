/**
 * The house style: the colours, fonts, logo and paper that every output has, and who issues it.
 * Opens with {@link tradebrief.render.house.HouseReader}.
 */
@NullMarked
package tradebrief.render.house;

import org.jspecify.annotations.NullMarked;

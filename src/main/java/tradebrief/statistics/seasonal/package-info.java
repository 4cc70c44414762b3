/**
 * Seasonal adjustment of monthly series by X-13 of JDemetra+, with the Chinese New Year as a moving
 * holiday. JDemetra+ is used in this room only, and only this room computes in {@code double}:
 * figures become {@code double} on their way into the library and {@code BigDecimal}, rounded to
 * the scale of the input, on their way out.
 */
@NullMarked
package tradebrief.statistics.seasonal;

import org.jspecify.annotations.NullMarked;

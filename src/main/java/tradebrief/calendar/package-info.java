/** Days that move from year to year, computed, not typed. */
@NullMarked
package tradebrief.calendar;

import org.jspecify.annotations.NullMarked;

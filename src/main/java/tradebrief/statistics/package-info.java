/**
 * Pure arithmetic on checked data, as known on one day: opens with Statistics. Exact, with
 * BigDecimal only.
 */
@NullMarked
package tradebrief.statistics;

import org.jspecify.annotations.NullMarked;

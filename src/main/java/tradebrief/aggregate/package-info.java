/**
 * Declarations in, a monthly data package out: {@link tradebrief.aggregate.Engine} answers the one
 * question, which is a piece of SQL, and {@link tradebrief.aggregate.MonthlyPackage} writes down
 * the answer. What an engine is and how it reads is known to the rooms below only.
 */
@NullMarked
package tradebrief.aggregate;

import org.jspecify.annotations.NullMarked;

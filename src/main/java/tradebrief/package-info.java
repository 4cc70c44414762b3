/** Trade statistics reports for cross-border e-commerce and its pilot zones. */
@NullMarked
package tradebrief;

import org.jspecify.annotations.NullMarked;

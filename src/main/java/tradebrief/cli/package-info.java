/**
 * Words typed by the user to use cases and back: opens with Main. The only place that prints or
 * exits.
 */
@NullMarked
package tradebrief.cli;

import org.jspecify.annotations.NullMarked;

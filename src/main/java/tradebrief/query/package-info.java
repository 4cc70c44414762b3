/**
 * Questions to checked data and their answers as tables, whatever the format: opens with {@link
 * tradebrief.query.Asking}.
 */
@NullMarked
package tradebrief.query;

import org.jspecify.annotations.NullMarked;

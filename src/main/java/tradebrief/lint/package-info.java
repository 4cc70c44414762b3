/**
 * {@link tradebrief.lint.Linter}: reads a finished workbook, anybody's, and says which published
 * rules it breaks. It reads the bytes itself: a library that opens a workbook mends or refuses what
 * is to be found here. Nothing in a file is trusted.
 */
@NullMarked
package tradebrief.lint;

import org.jspecify.annotations.NullMarked;

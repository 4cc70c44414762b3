/**
 * Text formats in and out, strictly: {@link tradebrief.text.CsvText}, {@link
 * tradebrief.text.JsonText} and {@link tradebrief.text.YamlText} open it. What is wrong in a file
 * is a finding with line and column, never an exception. The only place that uses commons-csv,
 * Jackson and SnakeYAML Engine, and no type of theirs leaves it.
 */
@NullMarked
package tradebrief.text;

import org.jspecify.annotations.NullMarked;

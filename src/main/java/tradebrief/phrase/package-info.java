/**
 * Sentences with placeholders: {@link tradebrief.phrase.Phrase} is one. The form is that of ICU
 * messages, and names may have dots, as the ids of figures do.
 */
@NullMarked
package tradebrief.phrase;

import org.jspecify.annotations.NullMarked;

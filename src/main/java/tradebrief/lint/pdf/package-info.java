/**
 * {@link tradebrief.lint.pdf.PdfLinter}: reads a finished PDF, anybody's, and says which published
 * rules it breaks.
 *
 * <p>What veraPDF finds against PDF/UA and PDF/A is said in plain words, by a table of rules; a few
 * things that no clause asks for, or that can be told more exactly, are looked for here.
 */
@NullMarked
package tradebrief.lint.pdf;

import org.jspecify.annotations.NullMarked;

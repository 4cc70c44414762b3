package tradebrief.lint.pdf;

import java.util.List;
import tradebrief.lint.LintLevel;
import tradebrief.lint.Rule;

/**
 * A rule of PDFs.
 *
 * @param id its stable id, such as {@code figure-alt}
 * @param level how grave it is to break it
 * @param found what is there when it is broken and nothing more is known
 * @param expected what it asks for
 * @param mend what to do about it
 * @param clauses the tests of veraPDF that it stands for, as {@code ua 7.3-1}: a profile ({@code
 *     ua}, {@code a1}, {@code a2} also for PDF/A-3, {@code a4}), a clause, and a number or {@code
 *     *}
 * @param reference where it is published
 */
record PdfRule(
    String id,
    LintLevel level,
    String found,
    String expected,
    String mend,
    List<String> clauses,
    String reference)
    implements Rule {
  /** Copies. */
  PdfRule {
    clauses = List.copyOf(clauses);
  }

  @Override
  public String toString() {
    return id;
  }
}

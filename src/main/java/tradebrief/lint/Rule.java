package tradebrief.lint;

/** A published rule that a file can break. Its {@code toString} is its stable id. */
public interface Rule {
  /** How grave it is to break it. */
  LintLevel level();

  /** Where it is published. */
  String reference();

  /** What it asks for. */
  String expected();

  /** What to do about it. */
  String mend();
}

package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tradebrief.lint.LintFinding;
import tradebrief.lint.Linter;
import tradebrief.lint.pdf.PdfLinter;

/** Checks finished workbooks and PDFs, and changes nothing. */
public final class LintRun {
  private LintRun() {}

  /**
   * What was found in a file.
   *
   * @param file the file
   * @param findings each rule that it breaks, the gravest first
   */
  public record Linted(Path file, List<LintFinding> findings) {
    /** Copies. */
    public Linted {
      findings = List.copyOf(findings);
    }

    /** Whether it breaks no rule, but for the exceptions that it announces itself. */
    public boolean isClean() {
      return findings.stream().allMatch(LintFinding::announced);
    }
  }

  /**
   * Checks some files.
   *
   * @throws IOException when one cannot be read
   */
  public static List<Linted> run(List<Path> files) throws IOException {
    List<Linted> all = new ArrayList<>();
    for (Path file : files) {
      all.add(new Linted(file, PdfLinter.isPdf(file) ? PdfLinter.lint(file) : Linter.lint(file)));
    }
    return all;
  }
}

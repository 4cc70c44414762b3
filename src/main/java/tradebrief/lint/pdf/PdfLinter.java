package tradebrief.lint.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tradebrief.lint.LintFinding;

/** Checks a finished PDF against the rules of {@link PdfRules}. */
public final class PdfLinter {
  /** So far from its beginning and end a PDF may say what it is. */
  private static final int MARGIN = 1024;

  /** Held, or the level set would be forgotten. Both tell of each oddity, which is told here. */
  private static final List<Logger> CHATTY =
      Stream.of("org.verapdf", "org.apache.pdfbox", "org.apache.fontbox")
          .map(Logger::getLogger)
          .toList();

  private final Path file;
  private final PdfRules rules = new PdfRules();
  private final PdfFindings findings = new PdfFindings(rules);

  private PdfLinter(Path file) {
    this.file = file;
  }

  /**
   * Whether a file is a PDF, or means to be one.
   *
   * @throws IOException when it cannot be read
   */
  public static boolean isPdf(Path file) throws IOException {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
        || margin(file, true).contains("%PDF-");
  }

  /** The first or the last bytes of a file. */
  private static String margin(Path file, boolean first) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(MARGIN, bytes.length());
      bytes.seek(first ? 0 : bytes.length() - length);
      byte[] margin = new byte[length];
      bytes.readFully(margin);
      return new String(margin, StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * What a PDF breaks; nothing for one that breaks no rule. A file that is damaged, encrypted or no
   * PDF at all gets findings, never an exception.
   *
   * @throws IOException when the file cannot be read
   */
  public static List<LintFinding> lint(Path file) throws IOException {
    CHATTY.forEach(logger -> logger.setLevel(Level.OFF));
    PdfLinter linter = new PdfLinter(file);
    linter.check();
    return linter.findings.all();
  }

  private void check() throws IOException {
    if (!margin(file, true).contains("%PDF-")) {
      findings.add("not-a-pdf");
      return;
    }
    if (!margin(file, false).contains("%%EOF")) {
      findings.add("truncated");
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      check(document);
    } catch (InvalidPasswordException e) {
      findings.add("encrypted", "it needs a password, and cannot be checked without");
    } catch (IOException e) {
      findings.add("damaged", "it cannot be read: " + e.getMessage());
    }
  }

  private void check(PDDocument document) {
    PageNumbers pages = new PageNumbers(document);
    Metadata metadata = Metadata.of(document);
    guarded(() -> new DocumentChecks(document, metadata, findings).check());
    guarded(() -> new TagChecks(document, pages, findings).check());
    guarded(() -> new PageChecks(document, findings).check());
    guarded(() -> new Conformance(file, rules, findings, pages).check(metadata.claim()));
  }

  private interface Check {
    void run() throws IOException;
  }

  /** What a check cannot cope with is a fault of the file. */
  private void guarded(Check check) {
    try {
      check.run();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (!findings.unreadable()) {
        findings.add("damaged", "a part of it cannot be read: " + e);
      }
    }
  }
}

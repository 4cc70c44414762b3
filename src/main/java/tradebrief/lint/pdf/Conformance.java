package tradebrief.lint.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import tradebrief.lint.LintLevel;

/** What veraPDF finds, in plain words. */
final class Conformance {
  /** Of a rule that is broken more often, so many places are looked at. */
  private static final int PLACES = 500;

  /** For files that do not say which PDF/A they are. */
  private static final PDFAFlavour USUAL = PDFAFlavour.PDFA_2_A;

  /** What follows when there are no tags at all. */
  private static final Set<String> WITHOUT_TAGS =
      Set.of("untagged-content", "link-untagged", "annotation-untagged", "field-untagged");

  private static final Pattern LEVEL = Pattern.compile("[123][ab]|[23]u|4[ef]?");
  private static final Pattern PAGE = Pattern.compile("pages\\[(\\d+)]");
  private static final Pattern OBJECT = Pattern.compile("\\((\\d+) (\\d+) obj");
  private static final Pattern FONT =
      Pattern.compile("/font\\[\\d+]\\((?:\\d+ \\d+ obj \\w+ ?)?([^)]+)\\)");

  private final Path file;
  private final PdfFindings findings;
  private final PdfRules rules;
  private final PageNumbers pages;

  Conformance(Path file, PdfRules rules, PdfFindings findings, PageNumbers pages) {
    this.file = file;
    this.findings = findings;
    this.rules = rules;
    this.pages = pages;
  }

  /**
   * Checks against PDF/UA-1 and a level of PDF/A.
   *
   * @param claim the level that the file says to have, such as {@code 2a}
   */
  void check(Optional<String> claim) {
    PDFAFlavour level =
        claim
            .filter(name -> LEVEL.matcher(name).matches())
            .map(PDFAFlavour::byFlavourId)
            .orElse(USUAL);
    VeraGreenfieldFoundryProvider.initialise();
    check(PDFAFlavour.PDFUA_1);
    check(level);
  }

  private void check(PDFAFlavour flavour) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, PLACES, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .forEach(failed -> add(flavour, failed));
    } catch (EncryptedPdfException e) {
      findings.add("encrypted", "it needs a password, and cannot be checked without");
    } catch (IOException
        | ModelParsingException
        | ValidationException
        | RuntimeException
        | StackOverflowError e) {
      giveUp(e);
    }
  }

  private void giveUp(Throwable reason) {
    if (!findings.unreadable()) {
      findings.add("not-checked", "the checker gave up: " + reason.getMessage());
    }
  }

  private void add(PDFAFlavour flavour, TestAssertion failed) {
    String number = failed.getRuleId().getClause();
    int test = failed.getRuleId().getTestNumber();
    String clause = failed.getRuleId().getSpecification().getId() + " " + number;
    Optional<PdfRule> known = rules.find(profile(flavour), number, test);
    if (known.isEmpty()) {
      findings.add(unknown(flavour, failed), failed.getErrorMessage(), page(failed), clause);
      return;
    }
    PdfRule rule = known.get();
    if (WITHOUT_TAGS.contains(rule.id()) && findings.hasOwn(rules.get("no-tags"))) {
      return;
    }
    if (findings.hasOwn(rule)) {
      findings.name(rule, clause);
    } else {
      findings.add(rule, found(rule, failed), page(failed), clause);
    }
  }

  /** As the rules name it. */
  static String profile(PDFAFlavour flavour) {
    return switch (flavour.getPart()) {
      case ISO_14289_1 -> "ua";
      case ISO_19005_1 -> "a1";
      case ISO_19005_4 -> "a4";
      default -> "a2";
    };
  }

  private static String found(PdfRule rule, TestAssertion failed) {
    Matcher font = FONT.matcher(failed.getLocation().getContext());
    return rule.id().startsWith("font-") && font.find()
        ? rule.found() + ": " + font.group(1).strip()
        : rule.found();
  }

  /** A rule that nobody has put into plain words yet: in those of veraPDF. */
  private PdfRule unknown(PDFAFlavour flavour, TestAssertion failed) {
    return new PdfRule(
        String.format(
            Locale.ROOT,
            "%s-%s-%d",
            flavour.getPart() == PDFAFlavour.Specification.ISO_14289_1 ? "pdfua" : "pdfa",
            failed.getRuleId().getClause(),
            failed.getRuleId().getTestNumber()),
        LintLevel.ESSENTIAL,
        failed.getErrorMessage(),
        failed.getMessage(),
        "export it again as " + flavour.getPart().getFamily() + ", or with another program",
        List.of(),
        flavour.getPart().getId());
  }

  /** Where it says so itself, or where the innermost object stands that it names. */
  private OptionalInt page(TestAssertion failed) {
    String context = failed.getLocation().getContext();
    Matcher page = PAGE.matcher(context);
    if (page.find()) {
      return OptionalInt.of(Integer.parseInt(page.group(1)) + 1);
    }
    OptionalInt innermost = OptionalInt.empty();
    Matcher object = OBJECT.matcher(context);
    while (object.find()) {
      OptionalInt found =
          pages.find(Long.parseLong(object.group(1)), Integer.parseInt(object.group(2)));
      innermost = found.isPresent() ? found : innermost;
    }
    return context.contains("StructTreeRoot") ? innermost : OptionalInt.empty();
  }
}

package testutil;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.AbstractAssert;
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

/** Assertions on a finished PDF file, by readers that others wrote. */
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

  private PdfAssert(byte[] pdf) {
    super(pdf, PdfAssert.class);
  }

  public static PdfAssert assertThatPdf(byte[] pdf) {
    return new PdfAssert(pdf);
  }

  /** veraPDF finds no fault with the file as accessible PDF/UA-1 and as archivable PDF/A-2a. */
  public PdfAssert isAccessibleAndArchivable() {
    return conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
  }

  /** The text, as PDFBox reads it, holds each of the given ones; line ends do not count. */
  public PdfAssert containsText(String... expected) {
    String text = withoutSpace(textOf(actual));
    for (String part : expected) {
      if (!text.contains(withoutSpace(part))) {
        failWithMessage("The PDF does not hold the text \"%s\" but:%n%s", part, textOf(actual));
      }
    }
    return this;
  }

  /** How many pages it has. */
  public static int pageCount(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of all pages, as PDFBox reads it. */
  public static String textOf(byte[] pdf) {
    return textOf(pdf, 1, Integer.MAX_VALUE);
  }

  /** What the file says of its pictures to those who cannot see them, in reading order. */
  public static List<String> alternativeTexts(byte[] pdf) {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      addAlternativeTexts(document.getDocumentCatalog().getStructureTreeRoot(), texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static void addAlternativeTexts(PDStructureNode node, List<String> texts) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        Optional.ofNullable(element.getAlternateDescription()).ifPresent(texts::add);
        addAlternativeTexts(element, texts);
      }
    }
  }

  /** The name of the font that the first occurrence of a text on the first page is set in. */
  public static String fontOf(byte[] pdf, String text) {
    StringBuilder found = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> positions) {
              int at = words.indexOf(text);
              if (at >= 0 && found.isEmpty()) {
                found.append(positions.get(at).getFont().getName());
              }
            }
          };
      stripper.setEndPage(1);
      stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.toString();
  }

  /** The text of one page, starting with 1. */
  public static String textOfPage(byte[] pdf, int page) {
    return textOf(pdf, page, page);
  }

  private static String textOf(byte[] pdf, int first, int last) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private PdfAssert conformsTo(PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(actual), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (!result.isCompliant()) {
        failWithMessage("veraPDF: the file breaks %s:%n%s", flavour, failures(result));
      }
    } catch (EncryptedPdfException | ModelParsingException | ValidationException e) {
      failWithMessage("veraPDF cannot read the file: %s", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String failures(ValidationResult result) {
    // Each rule once: a broken rule is often broken a hundred times.
    TreeSet<String> failures = new TreeSet<>();
    for (TestAssertion failed : result.getTestAssertions()) {
      if (failed.getStatus() == TestAssertion.Status.FAILED) {
        failures.add(
            String.format(
                Locale.ROOT,
                "%s test %d: %s",
                failed.getRuleId().getClause(),
                failed.getRuleId().getTestNumber(),
                failed.getMessage()));
      }
    }
    return String.join(System.lineSeparator(), failures);
  }
}

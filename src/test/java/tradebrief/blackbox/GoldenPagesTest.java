package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.GoldenImage;

/** Every page of a briefing of each template, beside the one that was looked at and frozen. */
class GoldenPagesTest {
  private static final int DOTS_PER_INCH = 60;

  @TempDir static Path folder;

  @BeforeAll
  static void writeSample() {
    assertThat(Cli.run("sample", sample()).exitCode()).isZero();
  }

  private static String sample() {
    return folder.resolve("sample").toString();
  }

  private static void compare(String name, String period, String area, String data)
      throws IOException {
    Cli.Result result =
        Cli.run(
            "report",
            period,
            "--area",
            area,
            "--data",
            data,
            "--format",
            "pdf",
            "--quiet",
            "--out",
            folder.resolve(name).toString());
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    List<String> differences = new ArrayList<>();
    for (String file : result.lines()) {
      if (file.endsWith(".pdf")) {
        String language = file.substring(file.length() - "zh.pdf".length(), file.length() - 4);
        compare(name + "-" + language, Path.of(file), differences);
      }
    }
    assertThat(differences).isEmpty();
  }

  private static void compare(String name, Path file, List<String> differences) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        GoldenImage.difference(
                name + "-" + (page + 1), renderer.renderImageWithDPI(page, DOTS_PER_INCH))
            .ifPresent(differences::add);
      }
    }
  }

  @Test
  void annual() throws IOException {
    compare("annual", "2021", "CN", "datasets");
  }

  @Test
  void monthly() throws IOException {
    compare("monthly", "2026-10", "CN", sample());
  }

  @Test
  void province() throws IOException {
    compare("province", "2026-10", "330000", sample());
  }
}

package tradebrief.render.pdf;

import static testutil.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TaggedDocumentTest {

  private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

  @Test
  void chinese() throws IOException {
    Rendered rendered =
        TaggedDocument.render(SampleBriefing.properties(CHINESE), SampleBriefing.chinese());
    keep("briefing-zh.pdf", rendered);

    assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
  }

  @Test
  void english() throws IOException {
    Rendered rendered =
        TaggedDocument.render(SampleBriefing.properties(Locale.ENGLISH), SampleBriefing.english());
    keep("briefing-en.pdf", rendered);

    assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
  }

  private static void keep(String name, Rendered rendered) throws IOException {
    Files.createDirectories(Path.of("target", "pdf"));
    Files.write(Path.of("target", "pdf", name), rendered.pdf());
  }
}

package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testutil.SampleFonts;
import testutil.SampleReport;
import tradebrief.model.Language;

class ExcelRendererTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void rendersTheSameBytesEachTime(Language language) throws IOException {
    byte[] first =
        new ExcelRenderer(SampleFonts.bundled()).render(SampleReport.of2023(), language).content();
    Files.write(Path.of("target", "sample-" + language + ".xlsx"), first);
    assertThat(
            new ExcelRenderer(SampleFonts.bundled())
                .render(SampleReport.of2023(), language)
                .content())
        .isEqualTo(first);
  }
}

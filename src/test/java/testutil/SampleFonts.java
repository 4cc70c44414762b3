package testutil;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tradebrief.render.chart.ChartFonts;

/** The bundled font, for tests of charts. */
public final class SampleFonts {
  private static final ChartFonts BUNDLED = new ChartFonts(font("Regular"), font("Bold"));

  private SampleFonts() {}

  /** Both weights. */
  public static ChartFonts bundled() {
    return BUNDLED;
  }

  private static Font font(String weight) {
    try (InputStream file =
        Objects.requireNonNull(
            SampleFonts.class.getResourceAsStream(
                "/tradebrief/render/fonts/NotoSansSC-" + weight + ".ttf"))) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}

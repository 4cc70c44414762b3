package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,0,0", "0,1,0", "0,0,1", "0.12,0.31,0.47", "0.02,0.02,0.02"})
  void meansTheSameColoursAsJavas(float red, float green, float blue) {
    float[] rgb = {red, green, blue};

    float[] ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes())).toCIEXYZ(rgb);

    float[] javas = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(rgb);
    assertThat(ours).hasSameSizeAs(javas);
    for (int i = 0; i < javas.length; i++) {
      assertThat(ours[i]).isCloseTo(javas[i], within(0.002f));
    }
  }
}

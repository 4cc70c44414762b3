package testutil;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A picture that somebody looked at and found good, and what is different in a new one. Pictures
 * are frozen anew with {@code mvn test -Dtest=GoldenPagesTest -Dfreeze=true}, and looked at before
 * they are committed.
 */
public final class GoldenImage {
  private static final Path FROZEN = Path.of("src/test/resources/golden");
  private static final Path DIFFERENCES = Path.of("target/golden");

  /** Another version of Java smooths edges a little differently: of 255. */
  private static final int SMOOTHING = 96;

  /** So many pixels of a million may differ by more. */
  private static final int TOLERATED = 100;

  private GoldenImage() {}

  /**
   * What is different; empty when nothing is. A difference is written as a picture: the frozen one,
   * the new one, and in red where they differ.
   */
  public static Optional<String> difference(String name, BufferedImage actual) throws IOException {
    Path frozen = FROZEN.resolve(name + ".png");
    if (Boolean.getBoolean("freeze")) {
      Files.createDirectories(FROZEN);
      ImageIO.write(actual, "png", frozen.toFile());
      return Optional.empty();
    }
    if (!Files.exists(frozen)) {
      return Optional.of(name + ": never frozen; -Dfreeze=true does it");
    }
    BufferedImage expected = ImageIO.read(frozen.toFile());
    if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
      return Optional.of(name + ": " + write(name, expected, actual) + " (another size)");
    }
    long differing = 0;
    for (int y = 0; y < actual.getHeight(); y++) {
      for (int x = 0; x < actual.getWidth(); x++) {
        differing += differs(expected.getRGB(x, y), actual.getRGB(x, y)) ? 1 : 0;
      }
    }
    long pixels = (long) actual.getWidth() * actual.getHeight();
    return differing * 1_000_000 <= TOLERATED * pixels
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s: %d of %d pixels differ, see %s",
                name,
                differing,
                pixels,
                write(name, expected, actual)));
  }

  private static boolean differs(int one, int other) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > SMOOTHING) {
        return true;
      }
    }
    return false;
  }

  private static Path write(String name, BufferedImage expected, BufferedImage actual)
      throws IOException {
    int width = Math.max(expected.getWidth(), actual.getWidth());
    int height = Math.max(expected.getHeight(), actual.getHeight());
    BufferedImage picture = new BufferedImage(3 * width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 3 * width, height);
    graphics.drawImage(expected, 0, 0, null);
    graphics.drawImage(actual, width, 0, null);
    graphics.dispose();
    for (int y = 0; y < Math.min(expected.getHeight(), actual.getHeight()); y++) {
      for (int x = 0; x < Math.min(expected.getWidth(), actual.getWidth()); x++) {
        if (differs(expected.getRGB(x, y), actual.getRGB(x, y))) {
          picture.setRGB(2 * width + x, y, Color.RED.getRGB());
        }
      }
    }
    Files.createDirectories(DIFFERENCES);
    Path file = DIFFERENCES.resolve(name + ".png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }
}

package tradebrief.render.house;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tradebrief.model.Text;

/**
 * A logo.
 *
 * @param file a picture file, of the same pixels; not copied, as nobody changes it
 * @param mediaType such as {@code image/png}
 * @param picture its pixels on the ground of the page
 * @param alternative what it shows, for those who cannot see it; empty when it only adorns
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(
    byte[] file, String mediaType, BufferedImage picture, Optional<Text> alternative) {

  /** The pixels as a PNG file. */
  public byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // in memory: ImageIO's default would write a file to the temporary folder
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The greatest scale at which it fits into a box. */
  public float scaleInto(float width, float height) {
    return Math.min(width / picture.getWidth(), height / picture.getHeight());
  }
}

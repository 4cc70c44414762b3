package tradebrief.render.house;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a picture, PNG, JPEG or SVG; what it is, its bytes say and not its name. */
final class LogoReader {
  /** A logo that takes more makes every report large. */
  static final int MOST_BYTES = 1_000_000;

  /** More than paper shows of a logo, and few enough for the memory. */
  private static final int MOST_PIXELS = 4000;

  /** Of four, no two programs make the same on a screen. */
  private static final int SCREEN_COLOURS = 3;

  private LogoReader() {}

  /**
   * A picture.
   *
   * @param mediaType such as {@code image/png}
   * @param pixels on the ground of the page
   */
  record Picture(String mediaType, BufferedImage pixels) {}

  /** That a file cannot be a logo. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    /** What was found, in words. */
    UnusableException(String found) {
      super(found);
    }

    /** What was found, in words. */
    String found() {
      return String.valueOf(getMessage());
    }
  }

  static Picture read(byte[] file) throws UnusableException {
    if (SvgDrawing.isSvg(file)) {
      return new Picture("image/svg+xml", SvgDrawing.pixels(file));
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnusableException("no picture");
      }
      return read(readers.next(), in);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnusableException("a picture that cannot be read: " + e.getMessage());
    }
  }

  private static Picture read(ImageReader reader, ImageInputStream in)
      throws IOException, UnusableException {
    try {
      String format = reader.getFormatName().toLowerCase(Locale.ROOT);
      if (!List.of("png", "jpeg").contains(format)) {
        throw new UnusableException("a picture in the format " + format);
      }
      reader.setInput(in);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > MOST_PIXELS || height > MOST_PIXELS) {
        throw new UnusableException(
            String.format(Locale.ROOT, "a picture of %d by %d pixels", width, height));
      }
      if (format.equals("jpeg") && reader.readRaster(0, null).getNumBands() > SCREEN_COLOURS) {
        throw new UnusableException("a JPEG in the four colours of print (CMYK)");
      }
      return new Picture("image/" + format, onPage(reader.read(0)));
    } finally {
      reader.dispose();
    }
  }

  /** Without transparency, of which not every reader of PDF and OFD makes the same. */
  private static BufferedImage onPage(BufferedImage image) {
    BufferedImage flat = page(image.getWidth(), image.getHeight());
    Graphics2D graphics = flat.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return flat;
  }

  /** A picture of nothing but the page. */
  static BufferedImage page(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Colours.PAGE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return page;
  }
}

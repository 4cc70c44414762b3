package testutil;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A folder of the shipped templates with a house style of its own. */
public final class HouseFolder {
  private final Path templates;

  private HouseFolder(Path templates) {
    this.templates = templates;
  }

  /** Copies the shipped templates to a folder that is not there yet. */
  public static HouseFolder at(Path templates) throws IOException {
    Path shipped = Path.of("report-templates");
    try (Stream<Path> files = Files.walk(shipped)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.copy(file, templates.resolve(shipped.relativize(file).toString()));
      }
    }
    return new HouseFolder(templates);
  }

  /** The folder, for {@code --templates}. */
  public Path templates() {
    return templates;
  }

  /** Sets the style. */
  public HouseFolder style(String yaml) throws IOException {
    return file("house.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Adds a file beside the style. */
  public HouseFolder file(String name, byte[] content) throws IOException {
    Files.write(templates.resolve("house").resolve(name), content);
    return this;
  }

  /** Adds a bundled font under another name. */
  public HouseFolder font(String name, String weight) throws IOException {
    return file(name, font(weight));
  }

  /** The file of a bundled font. */
  public static byte[] font(String weight) throws IOException {
    String path = "/tradebrief/render/fonts/NotoSansSC-" + weight + ".ttf";
    try (InputStream in = Objects.requireNonNull(HouseFolder.class.getResourceAsStream(path))) {
      return in.readAllBytes();
    }
  }

  /** A JPEG as for print. */
  public static byte[] inFourColours(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(
          new IIOImage(
              Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null),
              null,
              null));
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** A picture of one colour with a transparent rim. */
  public static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage image =
        new BufferedImage(
            width,
            height,
            format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0x7A1F3D));
    graphics.fillOval(2, 2, width - 4, height - 4);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}

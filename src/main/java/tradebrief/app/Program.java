package tradebrief.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** The program itself. */
public final class Program {
  private Program() {}

  /** The folder of the file that it runs from: of the jar, or of the folder of its classes. */
  static Path folder() {
    try {
      Path classes =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Objects.requireNonNull(classes.toAbsolutePath().getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class loader gave no URI", e);
    }
  }

  /** Its version, as the build knows it. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Program.class.getResourceAsStream("program.properties"))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}

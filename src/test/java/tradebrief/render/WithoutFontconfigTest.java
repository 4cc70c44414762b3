package tradebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts are loaded once in a virtual machine, so that the poor machine needs one of its own. */
class WithoutFontconfigTest {

  @TempDir Path folder;

  /** Runs in the other virtual machine. */
  public static void main(String[] arguments) {
    System.out.printf(
        Locale.ROOT,
        "%s %.0f%n",
        Typeface.BOLD.awt().getFontName(),
        Typeface.REGULAR
            .awt()
            .deriveFont(10f)
            .getStringBounds("进出口", new FontRenderContext(null, true, true))
            .getWidth());
  }

  @Test
  void fontLoadsOnAMachineWithoutFonts() throws IOException, InterruptedException {
    Path configuration = folder.resolve("fonts.conf");
    Files.writeString(configuration, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    Path output = folder.resolve("output.txt");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            // Java keeps what it once learnt from fontconfig in the user's home.
            "-Duser.home=" + folder,
            "-cp",
            Path.of("target", "classes")
                + System.getProperty("path.separator")
                + Path.of("target", "test-classes"),
            WithoutFontconfigTest.class.getName());
    java.environment().put("FONTCONFIG_FILE", configuration.toString());

    int exit = java.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();

    assertThat(Files.readString(output, StandardCharsets.UTF_8))
        .isEqualTo("Noto Sans SC Bold 30" + System.lineSeparator());
    assertThat(exit).isZero();
  }
}

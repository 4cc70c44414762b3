package tradebrief.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tradebrief.model.Finding;

/** A copy of the shipped data package, which is clean, to plant faults in. */
abstract class CopiedPackage {
  @TempDir Path folder;

  @BeforeEach
  void copyShippedPackage() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("datasets"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  /** Replaces a text that stands once in a line. */
  final void edit(String file, int line, String old, String replacement) {
    List<String> lines = new ArrayList<>(text(file).lines().toList());
    String before = lines.get(line - 1);
    assertThat(before).as("%s:%d", file, line).containsOnlyOnce(old);
    lines.set(line - 1, before.replace(old, replacement));
    write(file, String.join("\n", lines) + "\n");
  }

  /** Replaces a text that stands once in a file. */
  final void edit(String file, String old, String replacement) {
    String before = text(file);
    assertThat(before).as(file).containsOnlyOnce(old);
    write(file, before.replace(old, replacement));
  }

  /** Adds a line at the end. */
  final void append(String file, String line) {
    write(file, text(file) + line + "\n");
  }

  final void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final void write(String file, String text) {
    write(file, text.getBytes(UTF_8));
  }

  final void write(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final Reading read() {
    try {
      return new DataPackageReader().read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All findings, as they are printed. */
  final List<String> findings() {
    return read().findings().stream().map(Finding::toString).toList();
  }
}

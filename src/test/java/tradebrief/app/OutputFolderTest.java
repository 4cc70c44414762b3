package tradebrief.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputFolderTest {
  private static final int DISK = 1_000_000;

  @Test
  void whatAFullDiskCutShortIsTakenAway() throws IOException {
    try (FileSystem disk =
        Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(DISK).build())) {
      Path out = disk.getPath("/out");
      folder(out, 1).commit();

      assertThatThrownBy(folder(out, DISK)::commit)
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("/out/.2021.new/b.csv");

      assertThat(names(out)).containsExactlyInAnyOrder("2021", ".2021.lock");
      assertThat(out.resolve("2021/b.csv")).hasSize(1);
      folder(out, DISK / 2).commit();
      assertThat(out.resolve("2021/b.csv")).hasSize(DISK / 2);
    }
  }

  /** With a manifest that says that the files are its own. */
  private static OutputFolder folder(Path out, int size) {
    OutputFolder folder = new OutputFolder(out, "2021");
    folder.add("a.csv", new byte[1]);
    folder.add("b.csv", new byte[size]);
    folder.add(
        Manifest.NAME, Manifest.content(Map.of(), folder.files()).getBytes(StandardCharsets.UTF_8));
    return folder;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }
}

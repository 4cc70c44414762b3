package tradebrief.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/**
 * A hidden folder beside an output, for what is half done: one run at a time has it, and it is gone
 * when the run ends. What a run that was killed left there, the next one clears.
 */
final class WorkFolder implements AutoCloseable {
  private final Path folder;
  private final OutputLock lock;

  private WorkFolder(Path folder, OutputLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder.
   *
   * @param output which it stands beside
   * @throws OutputBusyException when another run has it
   */
  static WorkFolder beside(Path output) throws IOException {
    Path parent = Files.createDirectories(output.getParent());
    Path folder = parent.resolve("." + output.getFileName() + ".work");
    OutputLock lock =
        OutputLock.take(parent.resolve("." + output.getFileName() + ".work.lock"), output);
    delete(folder);
    Files.createDirectory(folder);
    return new WorkFolder(folder, lock);
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try {
      delete(folder);
    } finally {
      lock.close();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
  }
}

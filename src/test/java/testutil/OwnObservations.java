package testutil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A data package with the shipped zones and areas, and a test's own observations. */
public final class OwnObservations {
  private static final String HEADER =
      "period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,status,release,source,note";

  private OwnObservations() {}

  /** Writes it into a folder, over what may be there of an earlier one. */
  public static void write(Path folder, List<String> rows) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(Path.of("datasets"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.writeString(
        folder.resolve("observations.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
  }
}

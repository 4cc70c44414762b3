package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tradebrief.sample.SamplePackage;

/** Writes a synthetic data package. */
public final class SampleRun {
  /** The seed of whoever names none. */
  public static final long DEFAULT_SEED = SamplePackage.DEFAULT_SEED;

  private SampleRun() {}

  /**
   * Makes the package and writes it.
   *
   * @param target a folder that is empty or not there yet
   * @param seed what the values are made from: the same seed, the same bytes
   * @return the files, in the order of their names
   * @throws FolderInUseException when the folder is neither; it is untouched then
   * @throws IOException when a file cannot be written; what was written before it is gone then
   */
  public static List<Path> run(Path target, long seed) throws IOException {
    return FreshFolder.fill(target, SamplePackage.files(seed), SamplePackage.DESCRIPTOR);
  }
}

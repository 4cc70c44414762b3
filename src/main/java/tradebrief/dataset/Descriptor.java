package tradebrief.dataset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Place;

/**
 * What {@code datapackage.json} says.
 *
 * @param title the package's title
 * @param synthetic whether its figures are made up
 * @param resources its resources, in order; no two of one name
 */
record Descriptor(String title, boolean synthetic, List<Resource> resources) {
  /** The file's name. */
  static final String FILE = "datapackage.json";

  Descriptor {
    resources = List.copyOf(resources);
  }

  /**
   * A resource: one table, in one file or more.
   *
   * @param place where it starts in the descriptor
   * @param name its name
   * @param paths its files
   * @param charset their encoding; empty when that is unknown here
   * @param schema its columns
   */
  record Resource(
      Place place, String name, List<FilePath> paths, Optional<Charset> charset, Schema schema) {}

  /**
   * A file that the descriptor names.
   *
   * @param place where it is named
   * @param path relative to the folder, and inside it
   */
  record FilePath(Place place, String path) {}
}

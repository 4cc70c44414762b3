package tradebrief.dataset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Place;

/**
 * What {@code datapackage.json} says.
 *
 * @param title the package's title
 * @param synthetic whether its figures are made up
 * @param resources its resources that can be read, in order; no two of one name
 * @param names the names of all resources, those too that are described wrongly
 * @param paths the files of all resources, those too that are described wrongly
 */
record Descriptor(
    String title,
    boolean synthetic,
    List<Resource> resources,
    Set<String> names,
    Set<String> paths) {
  /** The file's name. */
  static final String FILE = "datapackage.json";

  Descriptor {
    resources = List.copyOf(resources);
    names = Set.copyOf(names);
    paths = Set.copyOf(paths);
  }

  /** The resource of a name; empty when there is none that can be read. */
  Optional<Resource> find(String name) {
    return resources.stream().filter(resource -> resource.name().equals(name)).findFirst();
  }

  /**
   * A resource: one table, in one file or more.
   *
   * @param place where it starts in the descriptor
   * @param name its name
   * @param paths its files
   * @param charset their encoding
   * @param schema its columns
   */
  record Resource(Place place, String name, List<FilePath> paths, Charset charset, Schema schema) {}

  /**
   * A file that the descriptor names.
   *
   * @param place where it is named
   * @param path relative to the folder, and inside it
   */
  record FilePath(Place place, String path) {}
}

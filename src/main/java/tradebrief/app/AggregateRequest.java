package tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.aggregate.Publication;

/**
 * What to make of which declarations.
 *
 * @param inputs files, folders and patterns, as the user named them
 * @param columns the YAML file that says how the columns are called there; empty when they are
 *     called as they should be
 * @param reference folder of the data package whose lists are copied
 * @param publication what is said of the figures
 * @param out the folder of the new package
 * @param rejects the file of rejected rows; empty for one beside the folder
 * @param maxRejected up to how many rejected rows a package is written
 * @param engine what sums
 * @param memory in MB, that the engine may use before it spills
 */
public record AggregateRequest(
    List<String> inputs,
    Optional<Path> columns,
    Path reference,
    Publication publication,
    Path out,
    Optional<Path> rejects,
    long maxRejected,
    EngineChoice engine,
    int memory) {
  /** Copies. */
  public AggregateRequest {
    inputs = List.copyOf(inputs);
  }

  /** Where rejected rows are written. */
  public Path rejectsFile() {
    Path folder = out.toAbsolutePath().normalize();
    return rejects.orElseGet(() -> folder.resolveSibling(folder.getFileName() + ".rejects.csv"));
  }

  /** An output that is in a folder of declarations, or is that folder. */
  public Optional<Path> findOutputAmongInputs() {
    List<Path> folders =
        inputs.stream()
            .map(DeclarationInputs::folder)
            .flatMap(Optional::stream)
            .map(folder -> folder.toAbsolutePath().normalize())
            .toList();
    return Stream.of(out, rejectsFile())
        .filter(
            output -> folders.stream().anyMatch(output.toAbsolutePath().normalize()::startsWith))
        .findFirst();
  }
}

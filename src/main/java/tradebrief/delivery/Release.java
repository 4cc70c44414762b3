package tradebrief.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.text.Sha256;

/**
 * A folder of finished files, as {@code report} made it.
 *
 * @param folder the folder
 * @param manifest the SHA-256 of its manifest, which holds that of every other file
 * @param period of which period
 * @param asOf the day that was asked for; empty for everything known
 * @param synthetic whether its figures are made up
 * @param draft whether it is a draft
 * @param template the name of the report's template
 * @param editions what it says, one an area
 * @param hashes the SHA-256 of each file, by name
 */
public record Release(
    Path folder,
    String manifest,
    Period period,
    Optional<LocalDate> asOf,
    boolean synthetic,
    boolean draft,
    String template,
    List<Edition> editions,
    Map<String, String> hashes) {
  /** Copies. */
  public Release {
    editions = List.copyOf(editions);
    hashes = Map.copyOf(hashes);
  }

  /** The edition of an area; empty when it has none. */
  Optional<Edition> find(Area area) {
    return editions.stream().filter(edition -> edition.area().equals(area)).findFirst();
  }

  /**
   * By what the ledger knows the briefing of an area: the same whatever is corrected in it later. A
   * draft, or a trial with made-up figures, is another briefing than the one that follows.
   */
  String key(Area area) {
    return period
        + "."
        + area
        + asOf.map(day -> "@" + day).orElse("")
        + (synthetic ? " synthetic" : "")
        + (draft ? " draft" : "");
  }

  /** The name of a file of an edition. */
  String fileName(Area area, Language language, String format) {
    return String.format(Locale.ROOT, "cbec-%s-%s-%s.%s", area, period, language, format);
  }

  /**
   * The content of a file, checked against the manifest.
   *
   * @throws ChangedFileException when it is not the file that the manifest names
   */
  byte[] read(String name) throws IOException {
    byte[] content = Files.readAllBytes(folder.resolve(name));
    if (!Sha256.of(content).equals(hashes.get(name))) {
      throw new ChangedFileException(folder.resolve(name));
    }
    return content;
  }
}

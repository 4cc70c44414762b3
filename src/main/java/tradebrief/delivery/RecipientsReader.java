package tradebrief.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tradebrief.dataset.CheckedCsv;
import tradebrief.model.Area;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Place;
import tradebrief.text.CsvCell;

/** Reads the file of recipients; everything wrong with it is said at once. */
public final class RecipientsReader {
  private RecipientsReader() {}

  /**
   * The recipients without a fault, in the order of the file.
   *
   * @param findings is given everything wrong
   * @throws IOException when the file is there but cannot be read
   */
  public static List<Recipient> read(Path file, List<Finding> findings) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      findings.add(
          Place.wholeFile(name).error("missing-file", "no file " + file, "the recipients", ""));
      return List.of();
    }
    CheckedCsv csv;
    try (InputStream schema =
        Objects.requireNonNull(
            RecipientsReader.class.getResourceAsStream("recipients.schema.json"))) {
      csv = CheckedCsv.read(name, Files.readAllBytes(file), schema);
    }
    List<Finding> own = new ArrayList<>(csv.findings());
    List<Recipient> recipients =
        csv.rows().stream().flatMap(row -> recipient(row, own).stream()).toList();
    checkDuplicates(recipients, own);
    own.stream().sorted().forEach(findings::add);
    return recipients;
  }

  private static Optional<Recipient> recipient(Map<String, CsvCell> row, List<Finding> findings) {
    CsvCell address = cell(row, "address");
    lineBreak(cell(row, "name")).ifPresent(findings::add);
    try {
      return Optional.of(
          new Recipient(
              address.place(),
              MailAddress.parse(address.text()),
              text(row, "name"),
              Language.parse(cell(row, "language").text()),
              Area.parse(cell(row, "area").text()),
              List.of(cell(row, "formats").text().split(" ", -1)),
              text(row, "group")));
    } catch (IllegalArgumentException e) {
      findings.add(
          address
              .place()
              .error(
                  "address",
                  "address \"" + address.text() + "\"",
                  "a mail address",
                  String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** A name becomes part of a header, which ends with its line. */
  private static Optional<Finding> lineBreak(CsvCell cell) {
    return cell.text().chars().anyMatch(c -> c < ' ')
        ? Optional.of(cell.place().error("line-break", "a line break", "one line", "delete it"))
        : Optional.empty();
  }

  private static void checkDuplicates(List<Recipient> recipients, List<Finding> findings) {
    Map<List<String>, Place> first = new HashMap<>();
    for (Recipient recipient : recipients) {
      List<String> key = List.of(recipient.address().key(), recipient.area().code());
      Place earlier = first.putIfAbsent(key, recipient.place());
      boolean known =
          findings.stream()
              .anyMatch(
                  finding ->
                      finding.code().equals("duplicate-key")
                          && finding.line() == recipient.place().line());
      if (earlier != null && !known) {
        findings.add(
            recipient
                .place()
                .error(
                    "duplicate-key",
                    recipient.address() + ", " + recipient.area() + " again",
                    "each address once an area; the first is at " + earlier,
                    "upper and lower case make no other address"));
      }
    }
  }

  private static Optional<String> text(Map<String, CsvCell> row, String column) {
    return Optional.of(cell(row, column).text()).filter(text -> !text.isEmpty());
  }

  private static CsvCell cell(Map<String, CsvCell> row, String column) {
    return Objects.requireNonNull(row.get(column));
  }
}

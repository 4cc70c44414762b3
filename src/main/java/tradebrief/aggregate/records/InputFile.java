package tradebrief.aggregate.records;

import java.io.Serializable;
import java.util.Locale;

/**
 * A file of declarations.
 *
 * @param name as the user named it, for places: the same on every machine
 * @param address where it is: a path, or for Spark a URI too
 * @param form what is in it
 */
public record InputFile(String name, String address, Form form) implements Serializable {
  /** Whether it has an address of another file system, where only the engine can look. */
  public boolean isElsewhere() {
    return address.contains("://");
  }

  /** What is in a file, and how it is packed. */
  public enum Form {
    CSV(".csv"),
    CSV_GZIP(".csv.gz"),
    CSV_ZSTANDARD(".csv.zst"),
    PARQUET(".parquet");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    /** Whether it has lines. */
    public boolean isText() {
      return this != PARQUET;
    }

    /** Whether its lines are packed. */
    public boolean isPacked() {
      return this == CSV_GZIP || this == CSV_ZSTANDARD;
    }

    /** Whether a file's name ends as one of these does. */
    public boolean isFormOf(String name) {
      return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
  }
}

package tradebrief.model;

/**
 * Where a value was read.
 *
 * @param file the file's name within its data package
 * @param line the line it begins on, from 1
 */
public record Origin(String file, long line) {
  /** The line as a whole. */
  public Place place() {
    return new Place(file, line, 0);
  }

  /** Written out: every set of observations asks for it. */
  @Override
  public int hashCode() {
    return 31 * file.hashCode() + Long.hashCode(line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}

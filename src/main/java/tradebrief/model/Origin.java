package tradebrief.model;

/**
 * Where a value was read.
 *
 * @param file the file's name within its data package
 * @param line the line it begins on, from 1
 */
public record Origin(String file, long line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}

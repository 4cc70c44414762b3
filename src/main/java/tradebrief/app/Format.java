package tradebrief.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a report is rendered as. {@code figures.csv} and {@code manifest.json} are always written.
 */
public enum Format {
  XLSX,
  PDF,
  HTML,
  DATA,
  /** Only when asked for: few but Chinese authorities can open it. */
  OFD;

  /** What is made when nothing else is asked for. */
  public static final List<Format> USUAL = List.of(XLSX, PDF, HTML, DATA);

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException with the accepted names, when there is none
   */
  public static Format parse(String text) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "'%s' is not a format; expected one of: %s",
                        text,
                        Arrays.stream(values())
                            .map(Format::toString)
                            .collect(Collectors.joining(", ")))));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

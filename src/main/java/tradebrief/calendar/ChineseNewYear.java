package tradebrief.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Chinese New Year (春节): the first day of the first month of the lunisolar calendar. */
public final class ChineseNewYear {
  private static final int FIRST_YEAR = 1901;
  private static final int LAST_YEAR = 2100;

  /** A table, since to compute two centuries of moons takes as long as to adjust a series. */
  private static final List<LocalDate> DAYS = read("new_years.txt");

  private ChineseNewYear() {}

  /**
   * The day on which it falls.
   *
   * @param year a year of the Gregorian calendar, 1901 to 2100: where the computation agrees with
   *     the published calendars
   * @throws IllegalArgumentException for any other year
   */
  public static LocalDate of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("no Chinese New Year for " + year + ": 1901 to 2100");
    }
    return DAYS.get(year - FIRST_YEAR);
  }

  private static List<LocalDate> read(String table) {
    try (InputStream in = Objects.requireNonNull(ChineseNewYear.class.getResourceAsStream(table))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(LocalDate::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

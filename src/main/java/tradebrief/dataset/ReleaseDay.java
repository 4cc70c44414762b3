package tradebrief.dataset;

import java.time.LocalDate;

/** What a file says was released on a day: often one fault makes all of it doubtful. */
record ReleaseDay(String file, LocalDate day) {
  /** That of a figure. */
  static ReleaseDay of(Published published) {
    return new ReleaseDay(published.valuePlace().file(), published.observation().release());
  }
}

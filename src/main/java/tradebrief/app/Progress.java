package tradebrief.app;

import java.util.Locale;

/** Is told how a run gets on. */
@FunctionalInterface
public interface Progress {
  /** A step begins; said in a few words. */
  void step(String words);

  /**
   * One of several editions begins.
   *
   * @param number which one, from 1
   * @param total how many there will be
   * @param words which one, in a few words
   */
  default void edition(int number, int total, String words) {
    step(String.format(Locale.ROOT, "[%d/%d] %s", number, total, words));
  }
}

package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "出口增长，进口下降。; 出|口|增|长，|进|口|下|降。",
        "见《统计公报》（上）; 见|《统|计|公|报》|（上）",
        "同比−3.2%，为1,234.5亿元; 同|比|−3.2%，|为|1,234.5亿|元",
        "2026年1—6月; 2026年|1—6月",
        "出口额（亿元）; 出|口|额|（亿元）",
        "“综试区”等; “综|试|区”|等"
      })
  void chinese(String text, String expected) {
    assertThat(broken(text, Locale.SIMPLIFIED_CHINESE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fell by −3.2% (to 5.1) – a low; fell |by |−3.2% |(to |5.1) |– |a |low",
        "the region’s e-commerce; the |region’s |e-|commerce"
      })
  void english(String text, String expected) {
    assertThat(broken(text, Locale.ENGLISH)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"https://a.example/b/c.html, 19, https://a.example/", "abcdefgh, 5, abcde"})
  void forcedAfterASignOfAddresses(String text, int limit, String expected) {
    assertThat(text.substring(0, LineBreaks.forced(text, 0, limit))).isEqualTo(expected);
  }

  private static String broken(String text, Locale locale) {
    BitSet breaks = new LineBreaks(locale).in(text);
    StringBuilder broken = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      broken.append(breaks.get(at) ? "|" : "").append(text.charAt(at));
    }
    return broken.toString();
  }
}

package tradebrief.report;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import tradebrief.model.Language;
import tradebrief.model.Text;

/** Names in a row. */
final class Listing {
  private Listing() {}

  /** As in a sentence: {@code 江苏、浙江和广东}, {@code Jiangsu, Zhejiang, and Guangdong}. */
  static Text sentence(List<Text> names) {
    return Text.each(
        language -> ListFormatter.getInstance(language.locale()).format(in(names, language)));
  }

  /** With separators only. */
  static Text plain(List<Text> names) {
    return Text.each(language -> String.join(language.spaced() ? "; " : "、", in(names, language)));
  }

  /** Entries that may have commas of their own. */
  static Text clauses(List<Text> entries) {
    return Text.each(language -> String.join(language.semicolon(), in(entries, language)));
  }

  private static List<String> in(List<Text> names, Language language) {
    return names.stream().map(name -> name.in(language)).toList();
  }
}

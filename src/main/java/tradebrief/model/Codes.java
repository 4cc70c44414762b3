package tradebrief.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A code list whose members print as their codes.
 *
 * @param <T> its members
 */
public final class Codes<T> {
  private final String meaning;
  private final Map<String, T> members = new LinkedHashMap<>();

  /**
   * A list.
   *
   * @param meaning what it is of, such as {@code a flow}
   */
  public Codes(List<T> members, String meaning) {
    this.meaning = meaning;
    members.forEach(member -> this.members.putIfAbsent(member.toString(), member));
  }

  /**
   * The member of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public T parse(String code) {
    T member = members.get(code);
    if (member == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' is not %s; expected one of: %s",
              code,
              meaning,
              String.join(", ", members.keySet())));
    }
    return member;
  }
}

package tradebrief.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A code list whose members print as their codes. */
public final class Codes {
  private Codes() {}

  /**
   * The member of a code.
   *
   * @param list its members; kept by the caller, where every row asks: {@code values()} makes a
   *     copy
   * @param meaning what the list is of, such as {@code a flow}
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static <T> T parse(List<T> list, String code, String meaning) {
    for (T member : list) {
      if (member.toString().equals(code)) {
        return member;
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT, "'%s' is not %s; expected one of: %s", code, meaning, all(list)));
  }

  private static <T> String all(List<T> list) {
    return list.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}

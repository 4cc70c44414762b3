package tradebrief.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;

/**
 * A mail address, in the form in which servers see it: ASCII, its domain in lower case. That of an
 * internationalised domain is its {@code xn--} form.
 *
 * @param text the address, without a name
 */
public record MailAddress(String text) {
  /**
   * The address of a text.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  public static MailAddress parse(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at == text.length() - 1) {
      throw new IllegalArgumentException("not of the form name@domain");
    }
    if (!text.chars().allMatch(c -> c > ' ' && c != 0x7f)) {
      throw new IllegalArgumentException("a blank or a control character in it");
    }
    String local = text.substring(0, at);
    if (!local.chars().allMatch(c -> c < 0x7f)) {
      throw new IllegalArgumentException(
          "letters before the @ that are not ASCII, which few servers take");
    }
    String ascii = local + "@" + domain(text.substring(at + 1));
    try {
      InternetAddress address = new InternetAddress(ascii, true);
      address.validate();
      if (!address.getAddress().equals(ascii) || address.isGroup()) {
        throw new IllegalArgumentException("more than an address");
      }
    } catch (AddressException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
    return new MailAddress(ascii);
  }

  private static String domain(String domain) {
    String ascii;
    try {
      ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no domain '" + domain + "'", e);
    }
    if (ascii.indexOf('.') < 0 && !ascii.equals("localhost")) {
      throw new IllegalArgumentException("no dot in the domain '" + domain + "'");
    }
    return ascii;
  }

  /** The domain. */
  public String domain() {
    return text.substring(text.lastIndexOf('@') + 1);
  }

  /** By what duplicates are found: hardly a server tells upper from lower case. */
  String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text;
  }
}

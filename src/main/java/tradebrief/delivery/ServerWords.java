package tradebrief.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a mail server says, on one line. Angus Mail takes each byte for a character of Latin-1;
 * servers that speak Chinese say it in UTF-8 or GB 2312.
 */
final class ServerWords {
  /** The likelier first: what can be read in UTF-8 is. GBK would read much of Latin-1 as well. */
  private static final List<Charset> LIKELY =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB2312"));

  private ServerWords() {}

  static String of(String text) {
    return decoded(text).replaceAll("\\s+", " ").strip();
  }

  private static String decoded(String text) {
    if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
      return text; // it was decoded
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return LIKELY.stream()
        .flatMap(charset -> strictly(bytes, charset).stream())
        .findFirst()
        .orElse(text);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

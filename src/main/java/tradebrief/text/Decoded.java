package tradebrief.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Finding;
import tradebrief.model.Place;

/**
 * A file's bytes as text, without a byte order mark.
 *
 * @param text its text
 * @param lossy whether bytes that say nothing were replaced by U+FFFD
 * @param findings the first undecodable byte, if there is one
 */
record Decoded(String text, boolean lossy, List<Finding> findings) {
  /** What stands for bytes that say nothing, unless it was written so. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int MARK_BYTES = 2;

  static Decoded of(String file, byte[] bytes, Charset charset) {
    String replaced = new String(bytes, charset);
    if (replaced.indexOf(REPLACEMENT) < 0) {
      return new Decoded(withoutMark(replaced), false, List.of()); // nearly always
    }
    Attempt attempt = Attempt.at(bytes, charset);
    if (attempt.complete()) {
      return new Decoded(withoutMark(attempt.text()), false, List.of());
    }
    Charset likely = hasMarkOfUtf16(bytes) ? StandardCharsets.UTF_16 : GB18030;
    Optional<String> guess =
        Optional.of(Attempt.at(bytes, likely)).filter(Attempt::complete).map(Attempt::text);
    Finding finding =
        attempt
            .end(file)
            .error(
                "undecodable",
                String.format(Locale.ROOT, "byte 0x%02X", bytes[attempt.decodedBytes()]),
                charset.name().toUpperCase(Locale.ROOT),
                guess.isPresent()
                    ? "the file looks like "
                        + likely
                        + ": save it as UTF-8, or, in a data package, name its encoding in datapackage.json"
                    : "");
    // go on with a guess, so that whatever else is wrong in the file is said in the same run
    String text = guess.orElse(replaced);
    return new Decoded(withoutMark(text), guess.isEmpty(), List.of(finding));
  }

  /** As in what spreadsheet programs call Unicode text. */
  private static boolean hasMarkOfUtf16(byte[] bytes) {
    return bytes.length >= MARK_BYTES
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A strict decoding, as far as it came. */
  private record Attempt(String text, int decodedBytes, boolean complete) {
    static Attempt at(byte[] bytes, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      int room = (int) Math.ceil((double) bytes.length * decoder.maxCharsPerByte());
      CharBuffer out = CharBuffer.allocate(room + 1);
      boolean complete = !decoder.decode(in, out, true).isError() && !decoder.flush(out).isError();
      return new Attempt(out.flip().toString(), in.position(), complete);
    }

    /** The place of the first byte that could not be decoded. */
    Place end(String file) {
      String decoded = withoutMark(text);
      return new Positions(file, decoded).at(decoded.length());
    }
  }
}

package tradebrief.render.house;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A font file as far as it says whether it may and can be embedded.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: organization
 *     of a font</a>
 */
final class SfntFile {
  /** What every reader of PDF needs of a font with TrueType outlines. */
  private static final List<String> NEEDED =
      List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post");

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int OTTO = 0x4F54544F;
  private static final int COLLECTION = 0x74746366;

  /** The bits of fsType, in the table OS/2. */
  private static final int RESTRICTED = 0x0002;

  private static final int LESS_RESTRICTED = 0x000C;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;
  private static final int FS_TYPE = 8;

  private SfntFile() {}

  /** Why a file cannot be embedded in a document; empty when it can. */
  static Optional<String> fault(byte[] file) {
    try {
      return fault(ByteBuffer.wrap(file));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return Optional.of("a damaged font file");
    }
  }

  private static Optional<String> fault(ByteBuffer file) {
    switch (file.getInt()) {
      case TRUE_TYPE, APPLE_TRUE_TYPE -> {
        // read on
      }
      case OTTO -> {
        return Optional.of("a font with CFF outlines");
      }
      case COLLECTION -> {
        return Optional.of("a collection of fonts");
      }
      default -> {
        return Optional.of("no font file");
      }
    }
    Map<String, Integer> tables = tables(file);
    List<String> missing = new ArrayList<>(NEEDED);
    missing.removeAll(tables.keySet());
    if (!missing.isEmpty()) {
      return Optional.of("a font without the tables " + String.join(", ", missing));
    }
    return licence(file.getShort(Objects.requireNonNull(tables.get("OS/2")) + FS_TYPE));
  }

  private static Map<String, Integer> tables(ByteBuffer file) {
    int count = file.getShort();
    file.position(12);
    Map<String, Integer> offsets = new HashMap<>();
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      file.get(tag);
      file.getInt(); // checksum
      offsets.put(new String(tag, StandardCharsets.US_ASCII), file.getInt());
      file.getInt(); // length
    }
    return offsets;
  }

  private static Optional<String> licence(int bits) {
    // of several rights the greatest counts
    if ((bits & RESTRICTED) != 0 && (bits & LESS_RESTRICTED) == 0) {
      return Optional.of("a font whose licence forbids embedding (fsType 2)");
    }
    if ((bits & NO_SUBSETTING) != 0) {
      return Optional.of("a font whose licence forbids subsets (fsType 0x100)");
    }
    if ((bits & BITMAPS_ONLY) != 0) {
      return Optional.of("a font of which only bitmaps may be embedded (fsType 0x200)");
    }
    return Optional.empty();
  }
}

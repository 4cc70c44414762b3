package tradebrief.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ICC profile (version 4) of the sRGB colour space, which PDF/A wants in the file. The one that
 * comes with Java changes from version to version, and the bytes of a document with it.
 */
final class SrgbProfile {

  private static final int HEADER_LENGTH = 128;
  private static final int TAG_LENGTH = 12;

  /** The white of the connection space, D50. */
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  // The primaries of IEC 61966-2-1, adapted from its white, D65, to D50 with the Bradford matrix.
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
  private static final double[] ADAPTATION = {
    1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168
  };

  /** (a x + b) ^ g above d, and c x below: g, a, b, c, d. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private SrgbProfile() {}

  /** The file; always the same. */
  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB"));
    tags.put("cprt", text("Public domain"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    for (String channel : List.of("rTRC", "gTRC", "bTRC")) {
      tags.put(channel, curve());
    }
    return assemble(tags);
  }

  private static byte[] assemble(Map<String, byte[]> tags) {
    int directory = HEADER_LENGTH + 4 + TAG_LENGTH * tags.size();
    int length = directory + tags.values().stream().mapToInt(data -> data.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    putHeader(file, length);
    file.position(HEADER_LENGTH).putInt(tags.size());
    int offset = directory;
    List<byte[]> contents = new ArrayList<>();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      file.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
      contents.add(tag.getValue());
      offset += tag.getValue().length;
    }
    contents.forEach(file::put);
    return allBytes(file);
  }

  private static void putHeader(ByteBuffer file, int length) {
    file.putInt(length).putInt(0).putInt(0x04200000);
    file.put(ascii("mntrRGB XYZ "));
    // The date on which the format was published; the profile has no date of its own.
    file.putShort((short) 2004).putShort((short) 5).putShort((short) 1);
    file.position(36).put(ascii("acsp"));
    file.position(68);
    putFixed(file, WHITE);
  }

  private static byte[] text(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer data = data("mluc", 20 + utf16.length);
    data.putInt(1).putInt(12).put(ascii("enUS")).putInt(utf16.length).putInt(28);
    return allBytes(data.put(utf16));
  }

  private static byte[] numbers(String type, double[] numbers) {
    ByteBuffer data = data(type, 4 * numbers.length);
    putFixed(data, numbers);
    return allBytes(data);
  }

  private static byte[] curve() {
    ByteBuffer data = data("para", 4 + 4 * CURVE.length);
    data.putShort((short) 3).putShort((short) 0);
    putFixed(data, CURVE);
    return allBytes(data);
  }

  /** A tag's data, filled up to a multiple of four bytes. */
  private static ByteBuffer data(String type, int length) {
    int padded = (length + 3) / 4 * 4;
    return ByteBuffer.allocate(8 + padded).put(ascii(type)).putInt(0);
  }

  private static void putFixed(ByteBuffer data, double[] numbers) {
    for (double number : numbers) {
      data.putInt((int) Math.round(number * 65536));
    }
  }

  private static byte[] allBytes(ByteBuffer data) {
    byte[] bytes = new byte[data.capacity()];
    data.get(0, bytes);
    return bytes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

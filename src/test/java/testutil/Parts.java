package testutil;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook as texts, to look into and to change behind its back. */
public final class Parts {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Parts() {}

  /** The parts of a workbook. */
  public static Parts of(byte[] workbook) throws IOException {
    Parts all = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return all;
  }

  /** The names of all parts. */
  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** A part as text. */
  public String text(String name) {
    byte[] content = parts.get(name);
    if (content == null) {
      throw new AssertionError("no part " + name + " among " + parts.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Adds a part, or puts it in the place of another. */
  public Parts with(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Leaves a part out. */
  public Parts without(String name) {
    text(name);
    parts.remove(name);
    return this;
  }

  /**
   * Replaces the first match of a pattern in a part.
   *
   * @throws AssertionError when nothing matches
   */
  public Parts replacing(String name, String pattern, String replacement) {
    String before = text(name);
    String after = before.replaceFirst(pattern, replacement);
    if (after.equals(before)) {
      throw new AssertionError("nothing in " + name + " matches " + pattern);
    }
    return with(name, after);
  }

  /** The workbook. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

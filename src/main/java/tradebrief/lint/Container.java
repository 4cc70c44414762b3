package tradebrief.lint;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a file, none of which unpacks without end. */
final class Container implements Closeable {
  private static final long LARGEST = 2L << 30;
  private static final long RATIO = 1000;
  private static final long SMALL = 10L << 20;
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();

  private Container(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a file.
   *
   * @param findings is told what makes it unsafe or ambiguous
   * @return empty when it is no zip file
   * @throws IOException when it cannot be read at all
   */
  static Optional<Container> open(Path file, Findings findings) throws IOException {
    try {
      Container container = new Container(new ZipFile(file.toFile()));
      container.list(findings);
      return Optional.of(container);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      findings.add(LintRule.NOT_A_ZIP, "the file", explain(file, e));
      return Optional.empty();
    }
  }

  private static String explain(Path file, Exception failure) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Arrays.equals(in.readNBytes(OLE.length), OLE)) {
        return "an older .xls file, or a workbook with a password";
      }
    }
    return Optional.ofNullable(failure.getMessage())
        .orElse("it ends before the list of its parts does");
  }

  private void list(Findings findings) {
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      if (parts.putIfAbsent(key(entry.getName()), entry) != null) {
        findings.add(LintRule.PART_TWICE, entry.getName(), "another part of that name");
      }
      if (entry.getSize() > limit(entry)) {
        findings.add(LintRule.ZIP_BOMB, entry.getName(), "unpacks to " + entry.getSize());
      }
    }
  }

  private static String key(String part) {
    return part.toLowerCase(Locale.ROOT);
  }

  private static long limit(ZipEntry entry) {
    return Math.min(LARGEST, Math.max(SMALL, RATIO * Math.max(1, entry.getCompressedSize())));
  }

  /** The names of all parts, as they are written. */
  List<String> parts() {
    return parts.values().stream().map(ZipEntry::getName).toList();
  }

  /** Whether there is a part; the case of letters does not count. */
  boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /**
   * The content of a part that is there. Reading ends with an {@link EndlessPartException} where it
   * grows too large, whatever the file says of its size.
   */
  InputStream open(String part) throws IOException {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      throw new IllegalArgumentException("no part " + part);
    }
    return new Limited(zip.getInputStream(entry), limit(entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A part that grows too large. */
  static final class EndlessPartException extends IOException {
    private static final long serialVersionUID = 1;

    EndlessPartException(long limit) {
      super("unpacks to more than " + limit + " bytes");
    }
  }

  private static final class Limited extends FilterInputStream {
    private final long limit;
    private long read;

    Limited(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int some = super.read(bytes, offset, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) throws EndlessPartException {
      read += more;
      if (read > limit) {
        throw new EndlessPartException(limit);
      }
    }
  }
}

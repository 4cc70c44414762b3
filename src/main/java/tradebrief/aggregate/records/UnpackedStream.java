package tradebrief.aggregate.records;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What is in a file with lines, unpacked to its very end, with the checksums that it carries. What
 * cannot be unpacked, or has another checksum, is a file that is {@code damaged}.
 */
public final class UnpackedStream extends FilterInputStream {
  private final InputFile file;

  private UnpackedStream(InputFile file, InputStream in) {
    super(in);
    this.file = file;
  }

  /**
   * Begins to unpack.
   *
   * @param file which, one that has lines
   * @param raw its bytes, as they are packed; closed with the stream
   * @throws UnusableInputException when it cannot be unpacked, as reading from the stream does
   */
  public static InputStream of(InputFile file, InputStream raw) throws IOException {
    return switch (file.form()) {
      case CSV -> raw;
      case CSV_GZIP -> new UnpackedStream(file, gzip(file, raw));
      case CSV_ZSTANDARD -> new UnpackedStream(file, new ZstdInputStream(raw));
      case PARQUET -> throw new IllegalArgumentException(file + " has no lines");
    };
  }

  private static InputStream gzip(InputFile file, InputStream raw) throws IOException {
    try {
      return GzipCompressorInputStream.builder()
          .setInputStream(raw)
          .setDecompressConcatenated(true)
          .get();
    } catch (IOException e) {
      throw UnusableInputException.damaged(file.name(), 0, e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException | MalformedInputException e) {
      throw UnusableInputException.damaged(file.name(), 0, e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

package testutil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A certificate for localhost that signs itself, made by the JDK's keytool. */
public final class Certificates {
  /** The password of the key store. */
  public static final String PASSWORD = "changeit";

  private Certificates() {}

  /**
   * Files of a certificate.
   *
   * @param store a PKCS 12 key store
   * @param certificate PEM
   * @param key PEM, PKCS 8
   */
  public record Files3(Path store, Path certificate, Path key) {}

  /** Makes one in a folder, for a host. */
  public static Files3 make(Path folder, String host)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("server.p12");
    Programs.run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "RSA",
            "-keysize",
            "2048",
            "-dname",
            "CN=" + host,
            "-ext",
            "san=dns:" + host,
            "-validity",
            "3650",
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass",
            PASSWORD));
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    Key key = keys.getKey("server", PASSWORD.toCharArray());
    return new Files3(
        store,
        pem(
            folder.resolve("server.crt"),
            "CERTIFICATE",
            keys.getCertificate("server").getEncoded()),
        pem(folder.resolve("server.key"), "PRIVATE KEY", key.getEncoded()));
  }

  /** Writes a PEM file that only its owner can read. */
  public static Path pem(Path file, String what, byte[] der) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    Files.writeString(
        file, "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n");
    tighten(file);
    return file;
  }

  /** Lets only its owner read a file, where the file system knows owners. */
  public static void tighten(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }
  }
}

package tradebrief.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;

/** Signs mails by DKIM (RFC 6376). */
final class DkimSeal {
  private static final String SIGNED =
      "from:to:subject:date:message-id:reply-to:mime-version:content-type:content-language"
          + ":list-unsubscribe:auto-submitted";

  private final DKIMSigner signer;

  private DkimSeal(DKIMSigner signer) {
    this.signer = signer;
  }

  /**
   * A seal of a key.
   *
   * @throws UnusableSecretException when the file is no RSA key in PEM, or others can read it
   */
  static DkimSeal of(Settings.Dkim settings) throws IOException {
    if (!Files.isRegularFile(settings.key())) {
      throw new UnusableSecretException("no file " + settings.key() + " with the DKIM key");
    }
    PasswordSource.InFile.requireTight(settings.key());
    String base64 =
        Files.readString(settings.key(), StandardCharsets.US_ASCII)
            .replaceAll("-----[A-Z ]+-----", "")
            .replaceAll("\\s", "");
    String template =
        String.join(
            "; ",
            "v=1",
            "a=rsa-sha256",
            "c=relaxed/relaxed",
            "d=" + settings.domain(),
            "s=" + settings.selector(),
            "h=" + SIGNED,
            "bh=",
            "b=");
    try {
      return new DkimSeal(new DKIMSigner(template, DKIMSigner.getPrivateKey(base64)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UnusableSecretException(
          settings.key() + " is no RSA private key in PEM (PKCS #8, BEGIN PRIVATE KEY)", e);
    }
  }

  /** The mail with its signature before it. */
  byte[] sign(byte[] mail) throws IOException {
    try {
      String header = signer.sign(new ByteArrayInputStream(mail));
      ByteArrayOutputStream signed = new ByteArrayOutputStream();
      signed.write(fold(header).getBytes(StandardCharsets.US_ASCII));
      signed.write(mail);
      return signed.toByteArray();
    } catch (FailException e) {
      throw new IllegalStateException("every mail can be signed", e);
    }
  }

  /** Lines that servers need not fold: folding at a blank changes no signature. */
  private static String fold(String header) {
    return header.strip().replace("; ", ";\r\n ") + "\r\n";
  }
}

package tradebrief.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** How Angus Mail is told what the settings say; nothing is left to its defaults that matters. */
final class SmtpProperties {
  private static final Duration CONNECTION_TIMEOUT = Duration.ofMinutes(1);

  private SmtpProperties() {}

  static Properties of(Settings.Smtp server, MailAddress envelope) throws IOException {
    Properties properties = new Properties();
    String timeout = String.valueOf(server.timeout().toMillis());
    put(
        properties,
        "connectiontimeout",
        String.valueOf(Math.min(server.timeout().toMillis(), CONNECTION_TIMEOUT.toMillis())));
    put(properties, "timeout", timeout);
    put(properties, "writetimeout", timeout);
    put(properties, "from", envelope.text());
    put(properties, "auth", String.valueOf(server.login().isPresent()));
    // a reply to QUIT says nothing about any mail, and is not waited for
    put(properties, "quitwait", "false");
    put(properties, "ssl.checkserveridentity", "true");
    put(properties, "ssl.protocols", "TLSv1.2 TLSv1.3");
    switch (server.security()) {
      case STARTTLS -> {
        put(properties, "starttls.enable", "true");
        put(properties, "starttls.required", "true");
      }
      case TLS -> put(properties, "ssl.enable", "true");
      case NONE -> put(properties, "starttls.enable", "false");
    }
    if (server.security() != Settings.Security.TLS) {
      properties.put("mail.smtp.socketFactory", new PromptSockets());
      put(properties, "socketFactory.fallback", "false");
    }
    if (server.trust().isPresent()) {
      properties.put("mail.smtp.ssl.socketFactory", trusting(server.trust().get()));
    }
    return properties;
  }

  private static void put(Properties properties, String name, String value) {
    properties.put("mail.smtp." + name, value);
  }

  /**
   * Trusts the certificates of a file and no others.
   *
   * @throws UnusableSecretException when it is not there, or holds none
   */
  private static SSLSocketFactory trusting(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnusableSecretException("no file " + file + " with the certificates to trust");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (certificates.isEmpty()) {
        throw new UnusableSecretException(file + " holds no certificate in PEM");
      }
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (Certificate certificate : certificates) {
        store.setCertificateEntry("trusted" + store.size(), certificate);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new UnusableSecretException(file + " holds no certificate in PEM", e);
    }
  }
}

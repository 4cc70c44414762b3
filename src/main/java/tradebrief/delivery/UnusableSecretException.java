package tradebrief.delivery;

import java.io.IOException;

/** A password, a key or a certificate is not there, or must not be used as it is. */
public final class UnusableSecretException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableSecretException(String message) {
    super(message);
  }

  UnusableSecretException(String message, Throwable cause) {
    super(message, cause);
  }
}

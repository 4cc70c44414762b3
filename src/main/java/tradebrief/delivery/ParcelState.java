package tradebrief.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a letter is known to have come. */
public enum ParcelState {
  /** A run is about to send it. The server was not told that it ended. */
  CLAIMED,
  /** The server is about to be told that it has ended. */
  ENDING,
  /** The server took it. */
  SENT,
  /** The server refused it for good. */
  FAILED,
  /** The server did not take it, and may another time. */
  DEFERRED,
  /** It had ended, and nobody knows whether the server took it. */
  UNKNOWN;

  static Optional<ParcelState> find(String name) {
    return Arrays.stream(values()).filter(state -> state.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

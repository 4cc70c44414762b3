package tradebrief.delivery;

/** A password. It is never printed: only {@link #reveal} gives it away. */
public final class Secret {
  private final String text;

  Secret(String text) {
    this.text = text;
  }

  String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return "(hidden)";
  }
}

package tradebrief.delivery;

/** What a recipient is to get is not there. */
final class MissingPartException extends Exception {
  private static final long serialVersionUID = 1L;

  MissingPartException(String message) {
    super(message);
  }

  /** What is missing. */
  String what() {
    return String.valueOf(getMessage());
  }
}

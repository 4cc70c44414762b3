package tradebrief.cli;

/** What the program's exit codes mean beside 0, 1 and 2. */
final class ExitCodes {
  /** Data rejected, or nothing there. */
  static final int REJECTED = 3;

  /** A mail was not delivered; the reports are kept. */
  static final int NOT_DELIVERED = 4;

  private ExitCodes() {}
}

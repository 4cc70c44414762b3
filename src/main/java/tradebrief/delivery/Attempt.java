package tradebrief.delivery;

/** What came of one attempt to send a mail. */
sealed interface Attempt {
  /** What the server said, or what happened. */
  String detail();

  /** The server took it. */
  record Accepted(String detail) implements Attempt {}

  /** The server will not take it, now or later. */
  record Refused(String detail) implements Attempt {}

  /** Not taken, as is certain; another attempt may go better. */
  record NotNow(String detail) implements Attempt {}

  /** The mail had ended, and no answer came. */
  record Unknown(String detail) implements Attempt {}

  /**
   * There was no server to give it to, or none that takes anything of this sender.
   *
   * @param lasting whether that will not change by waiting, such as a wrong password
   */
  record NoServer(String detail, boolean lasting) implements Attempt {}
}

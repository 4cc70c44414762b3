package tradebrief.delivery;

import java.io.IOException;

/**
 * What must be done before a server is told that a mail has ended: until then it has not accepted
 * it, from then on nobody knows until it answers.
 */
@FunctionalInterface
interface BeforeLastByte {
  /**
   * Does it.
   *
   * @throws IOException when it cannot be done; the mail is not ended then
   */
  void run() throws IOException;
}

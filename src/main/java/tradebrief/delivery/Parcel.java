package tradebrief.delivery;

import tradebrief.text.Sha256;

/**
 * A letter on its way to a recipient, as the ledger knows it.
 *
 * @param release the briefing's key: period, area, and the day that was asked for
 * @param manifest the SHA-256 of the manifest that it was made under
 * @param to the recipient
 * @param content the letter's hash
 */
record Parcel(String release, String manifest, MailAddress to, String content) {
  /** What tells the briefing and the recipient from others. */
  String key() {
    return release + " " + to.key();
  }

  /**
   * What tells it from every other; its Message-ID is made of it.
   *
   * @param turn how often it was replaced by another, see {@link Taken#turn}: after a correction
   *     that is taken back it is another mail, which no server may drop as one that it has
   */
  String id(int turn) {
    return turn == 0
        ? Sha256.of(release, to.key(), content)
        : Sha256.of(release, to.key(), content, String.valueOf(turn));
  }
}

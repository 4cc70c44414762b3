package tradebrief.delivery;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a user asks of a sending.
 *
 * @param notBefore the moment before which nothing goes out; any, when empty
 * @param allowed what is sent although it would be held back
 * @param dryRun the folder that the mails are written to instead of being sent; sent, when empty
 */
public record Orders(
    Optional<ZonedDateTime> notBefore, Set<Allowance> allowed, Optional<Path> dryRun) {
  /** What is held back unless a user says otherwise. */
  public enum Allowance {
    /** Letters that a server may have taken already. */
    RESEND_UNKNOWN,
    /** Letters that a server refused for good. */
    RETRY_FAILED,
    /** Letters to those who have another one of the same briefing. */
    CORRECTION,
    /** Made-up figures. */
    SYNTHETIC,
    /** Drafts. */
    DRAFT
  }

  /** Copies. */
  public Orders {
    EnumSet<Allowance> copy = EnumSet.noneOf(Allowance.class);
    copy.addAll(allowed);
    allowed = Set.copyOf(copy);
  }

  /** To send what is due, and nothing that is held back. */
  public static Orders usual() {
    return new Orders(Optional.empty(), Set.of(), Optional.empty());
  }

  boolean allow(Allowance allowance) {
    return allowed.contains(allowance);
  }
}

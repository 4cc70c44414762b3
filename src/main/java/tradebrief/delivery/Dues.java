package tradebrief.delivery;

import java.util.List;
import java.util.Optional;
import tradebrief.delivery.DeliveryOutcome.Result;

/** Which letters are still to be sent, as the ledger has it. */
final class Dues {
  private final Ledger ledger;
  private final Orders orders;

  Dues(Ledger ledger, Orders orders) {
    this.ledger = ledger;
    this.orders = orders;
  }

  /** Why a letter is not to be sent; empty when it is. */
  Optional<Result> settled(Parcel parcel) {
    Optional<ParcelState> own = ledger.find(parcel);
    if (own.isPresent() && !isOpen(own.get()) && !ledger.taken().isReplaced(parcel)) {
      return settled(own.get(), Result.ALREADY);
    }
    List<ParcelState> others = ledger.others(parcel);
    // what may have been read is the gravest, and all that a correction corrects
    return List.of(ParcelState.SENT, ParcelState.UNKNOWN, ParcelState.FAILED).stream()
        .filter(others::contains)
        .findFirst()
        .filter(state -> state == ParcelState.FAILED || !orders.allow(Orders.Allowance.CORRECTION))
        .flatMap(state -> settled(state, Result.CHANGED));
  }

  /** Whether a letter in a state may go out whatever the orders. */
  private static boolean isOpen(ParcelState state) {
    return switch (state) {
      // the lock is held here, so whoever claimed it is gone, and never told its end
      case CLAIMED, DEFERRED -> true;
      case ENDING, SENT, FAILED, UNKNOWN -> false;
    };
  }

  private Optional<Result> settled(ParcelState state, Result whenSent) {
    return switch (state) {
      case CLAIMED, DEFERRED -> Optional.empty();
      case SENT -> Optional.of(whenSent);
      case ENDING, UNKNOWN ->
          orders.allow(Orders.Allowance.RESEND_UNKNOWN)
              ? Optional.empty()
              : Optional.of(Result.UNKNOWN);
      case FAILED ->
          orders.allow(Orders.Allowance.RETRY_FAILED)
              ? Optional.empty()
              : Optional.of(Result.FAILED);
    };
  }

  /** What a user may do about it. */
  static String hint(Result result) {
    return switch (result) {
      case CHANGED -> "has another mail of this briefing; --correction sends this one too";
      case FAILED -> "refused in an earlier run; --retry-failed tries again";
      case UNKNOWN -> "may have it from an earlier run; --resend-unknown risks a second one";
      case ALREADY -> "sent in an earlier run";
      case SENT, WRITTEN, DEFERRED, NOT_MADE -> "";
    };
  }
}

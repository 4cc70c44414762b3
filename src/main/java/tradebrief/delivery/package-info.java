/**
 * Files in {@code out/} to mails, each exactly once. {@link tradebrief.delivery.Delivery} opens it:
 * it sends what a {@link tradebrief.delivery.Round} holds, and writes every step into the {@link
 * tradebrief.delivery.Ledger}. The only place that uses Jakarta Mail, Angus Mail and Apache jDKIM.
 */
@NullMarked
package tradebrief.delivery;

import org.jspecify.annotations.NullMarked;

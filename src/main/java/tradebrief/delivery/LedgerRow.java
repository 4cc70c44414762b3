package tradebrief.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tradebrief.text.Json;

/**
 * A row of the ledger.
 *
 * @param at when
 * @param state how far the letter has come
 * @param release the briefing: period, area, and the day that was asked for
 * @param manifest the SHA-256 of its manifest
 * @param recipient the address
 * @param content the letter's hash
 * @param detail what the server said; may be empty
 */
public record LedgerRow(
    Instant at,
    ParcelState state,
    String release,
    String manifest,
    String recipient,
    String content,
    String detail) {

  static LedgerRow of(Parcel parcel, ParcelState state, Instant at, String detail) {
    return new LedgerRow(
        at,
        state,
        parcel.release(),
        parcel.manifest(),
        parcel.to().text(),
        parcel.content(),
        detail);
  }

  /** What tells the briefing and the recipient from others. */
  String key() {
    return release + " " + recipient.toLowerCase(Locale.ROOT);
  }

  /** As it stands in the ledger. */
  public Map<String, Object> json() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("at", at.toString());
    row.put("state", state.toString());
    row.put("release", release);
    row.put("manifest", manifest);
    row.put("recipient", recipient);
    row.put("content", content);
    row.put("detail", detail);
    return row;
  }

  /** The row of a line; empty when it is of another program. */
  static Optional<LedgerRow> of(Json.Obj row) {
    return ParcelState.find(text(row, "state"))
        .map(
            state ->
                new LedgerRow(
                    Instant.parse(text(row, "at")),
                    state,
                    text(row, "release"),
                    text(row, "manifest"),
                    text(row, "recipient"),
                    text(row, "content"),
                    text(row, "detail")));
  }

  static String text(Json.Obj row, String name) {
    return row.find(name).orElse(row) instanceof Json.Str text ? text.text() : "";
  }
}

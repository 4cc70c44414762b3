package tradebrief.delivery;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What a letter is put into.
 *
 * @param id what makes its Message-ID, the same for the same letter
 * @param date its date
 * @param to the recipient
 * @param name the recipient's name
 */
record Envelope(String id, ZonedDateTime date, MailAddress to, Optional<String> name) {}

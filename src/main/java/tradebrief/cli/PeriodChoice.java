package tradebrief.cli;

import java.util.Optional;
import tradebrief.model.Period;

/**
 * The period that a user named.
 *
 * @param period empty for the newest one
 */
record PeriodChoice(Optional<Period> period) {}

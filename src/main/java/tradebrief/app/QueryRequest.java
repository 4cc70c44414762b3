package tradebrief.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import tradebrief.query.Question;

/**
 * What a user wants to know, and of what.
 *
 * @param question the question
 * @param asOf as known on which day; empty for everything known
 * @param compare the other day, when what changed between the two is asked for
 * @param triangle whether every release is asked for
 * @param data the folder of the data package
 */
public record QueryRequest(
    Question question,
    Optional<LocalDate> asOf,
    Optional<LocalDate> compare,
    boolean triangle,
    Path data) {}

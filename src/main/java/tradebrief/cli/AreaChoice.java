package tradebrief.cli;

import java.util.Optional;
import tradebrief.model.Area;

/**
 * The area that a user named.
 *
 * @param area empty for each province
 */
record AreaChoice(Optional<Area> area) {}

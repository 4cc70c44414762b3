package tradebrief.model;

/**
 * A prefecture-level division.
 *
 * @param area its code
 * @param name its name
 */
public record Prefecture(Area area, Text name) {}

package tradebrief.text;

import tradebrief.model.Place;

/**
 * One field of a CSV file.
 *
 * @param place where it starts, at its opening quote if it has one
 * @param text what it says, without the quotes; empty when it is
 */
public record CsvCell(Place place, String text) {}

package tradebrief.aggregate;

import java.time.LocalDate;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Status;

/**
 * What a user says of the figures that come out.
 *
 * @param area whose declarations these are: a province, or the nation
 * @param basis the series that they belong to
 * @param status of each figure
 * @param release the day they become known
 * @param source where the declarations are from
 * @param synthetic whether they are made up
 * @param complete whether these declarations are all that there are: what has none is zero then
 */
public record Publication(
    Area area,
    Basis basis,
    Status status,
    LocalDate release,
    String source,
    boolean synthetic,
    boolean complete) {}

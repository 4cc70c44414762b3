package tradebrief.model;

/**
 * A province-level division.
 *
 * @param area its code
 * @param iso its ISO 3166-2 code
 * @param shortName its short name, such as 浙江 and Zhejiang
 * @param region the statistical region it belongs to: east, central, west or northeast
 * @param municipality whether it is a municipality, which has no prefecture-level divisions
 */
public record Province(
    Area area, String iso, Text shortName, String region, boolean municipality) {}

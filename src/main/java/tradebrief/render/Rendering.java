package tradebrief.render;

import java.util.Map;

/**
 * A rendered file.
 *
 * @param content its bytes; not copied, as it is written once and dropped
 * @param places where each figure stands that the file shows, by the figure's id: {@code
 *     <table>!<A1 address>} in a workbook, also where it has a place but no number, and the page
 *     from 1 in a briefing
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rendering(byte[] content, Map<String, String> places) {}

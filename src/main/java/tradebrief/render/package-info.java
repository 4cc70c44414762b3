/**
 * What every output format shares. {@link tradebrief.render.Typeface} is the one font that
 * briefings and charts are set in; the formats themselves live in the packages below and do not see
 * each other.
 */
package tradebrief.render;

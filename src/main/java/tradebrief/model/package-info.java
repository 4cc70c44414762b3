/**
 * The field's vocabulary: immutable values, validated on creation, which print themselves the way
 * they are parsed. Every room may use it; it uses only {@code java.*}.
 */
@NullMarked
package tradebrief.model;

import org.jspecify.annotations.NullMarked;

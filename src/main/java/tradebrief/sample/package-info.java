/**
 * A synthetic data package, to try the monthly round with. Opens with {@link
 * tradebrief.sample.SamplePackage}.
 */
@NullMarked
package tradebrief.sample;

import org.jspecify.annotations.NullMarked;

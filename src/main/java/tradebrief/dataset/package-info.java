/**
 * A data package in, checked observations and zone events out, or all findings: opens with
 * DataPackageReader.
 */
@NullMarked
package tradebrief.dataset;

import org.jspecify.annotations.NullMarked;

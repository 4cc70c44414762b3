/**
 * Each use case as one page of named steps: ReportRun, CheckRun, ListRun, SampleRun. Output is
 * written aside and moved into place.
 */
@NullMarked
package tradebrief.app;

import org.jspecify.annotations.NullMarked;

/**
 * DuckDB, in the process: {@link tradebrief.aggregate.duckdb.DuckDbEngine} opens it. The only room
 * that uses its driver.
 */
@NullMarked
package tradebrief.aggregate.duckdb;

import org.jspecify.annotations.NullMarked;

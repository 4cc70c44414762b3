/**
 * Declaration files, record by record, with the line of each: {@link
 * tradebrief.aggregate.records.DeclarationFile} opens it. This is what an engine reads where it
 * cannot tell lines itself. It is compiled into the Spark job too, so it needs nothing but
 * commons-csv and a decoder of Zstandard.
 */
@NullMarked
package tradebrief.aggregate.records;

import org.jspecify.annotations.NullMarked;

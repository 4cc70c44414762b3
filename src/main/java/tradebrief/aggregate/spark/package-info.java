/**
 * Apache Spark, beside the process: {@link tradebrief.aggregate.spark.SparkEngine} starts it
 * through its own spark-submit and talks to it through files. No class of Spark is used here; the
 * job that it runs is in {@code src/spark}, and is a jar of its own.
 */
@NullMarked
package tradebrief.aggregate.spark;

import org.jspecify.annotations.NullMarked;

package tradebrief.dataset;

import java.util.List;

/**
 * What was read of a resource.
 *
 * @param name the resource's name
 * @param schema what the descriptor says of its columns
 * @param rows the rows of all of its files, in their order; faulty ones among them
 * @param complete whether every row could be told. When not, nothing can be concluded from the
 *     absence of one
 */
record Table(String name, Schema schema, List<Row> rows, boolean complete) {
  Table {
    rows = List.copyOf(rows);
  }
}

package tradebrief.aggregate;

/** Is told how an engine gets on; called from any thread. */
@FunctionalInterface
public interface Watch {
  /**
   * So far.
   *
   * @param task in a word or two: {@code summing}, or {@code locating} the rejected rows
   * @param bytes of the input, as it is packed
   * @param total bytes that there are; 0 when it is not known
   * @param rows an estimate where the engine does not tell; 0 where there is none
   */
  void at(String task, long bytes, long total, long rows);

  /**
   * Nothing is to be seen of it yet, which may take long: a cluster may have no room.
   *
   * @param what is being done, and where to read more
   */
  default void waiting(String what) {}
}

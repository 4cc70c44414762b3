package tradebrief.aggregate.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Question;

/** Asks for the sums. */
final class Summing {
  private final Connection connection;
  private final Cancelling cancelling;

  Summing(Connection connection, Cancelling cancelling) {
    this.connection = connection;
    this.cancelling = cancelling;
  }

  /**
   * The sums of what some views are on.
   *
   * @param views the statements that make them
   */
  @SuppressWarnings("try") // what is closed at the end is not used in between
  Answer.Collecting sums(List<String> views, Progress progress) throws SQLException {
    Answer.Collecting collecting = new Answer.Collecting();
    try (Statement statement = connection.createStatement()) {
      execute(statement, views);
    }
    try (PreparedStatement statement = connection.prepareStatement(Question.ANSWER);
        Cancelling.Registration running = cancelling.register(statement);
        Progress.Asking asking = progress.asking(statement);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= 5; column++) {
          texts.add(text(rows, column));
        }
        collecting.add(texts, text(rows, 6), rows.getLong(7), rows.getLong(8));
      }
    }
    return collecting;
  }

  /** A cell; empty text where it is null. */
  static String text(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return rows.wasNull() ? "" : text;
  }

  /** Makes views. */
  static void execute(Statement statement, List<String> texts) throws SQLException {
    for (String text : texts) {
      statement.execute(text);
    }
  }
}

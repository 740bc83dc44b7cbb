package org.wsoa.cli.collect;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Colour;
import org.wsoa.model.Rating;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/** Puts rows into one table, value by value in the order of its columns. */
final class Insert implements AutoCloseable {
  private final PreparedStatement statement;
  private int column;

  private Insert(PreparedStatement statement) {
    this.statement = statement;
  }

  /**
   * Prepares for a table.
   *
   * @param columns how many columns it has
   */
  static Insert into(Connection connection, String table, int columns) throws SQLException {
    return new Insert(connection.prepareStatement(command(table, columns)));
  }

  /**
   * Prepares for a table whose rows may be there already and are then written over.
   *
   * @param key the column that tells a row
   * @param columns the names of all columns, in order
   */
  static Insert over(Connection connection, String table, String key, List<String> columns)
      throws SQLException {
    String values =
        columns.stream()
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    return new Insert(
        connection.prepareStatement(
            command(table, columns.size())
                + (" on conflict (" + key + ") do update set " + values)));
  }

  private static String command(String table, int columns) {
    String marks = String.join(", ", Collections.nCopies(columns, "?"));
    return "insert into " + table + " values (" + marks + ")";
  }

  /** A text; an absent one is empty. */
  Insert text(String text) throws SQLException {
    statement.setString(++column, PlainText.of(text));
    return this;
  }

  /** A reference to something by its id, which is null where there is nothing. */
  Insert id(String id) throws SQLException {
    statement.setString(++column, id.isEmpty() ? null : PlainText.of(id));
    return this;
  }

  /** A text that may be absent. */
  Insert text(Optional<String> text) throws SQLException {
    statement.setString(++column, text.map(PlainText::of).orElse(null));
    return this;
  }

  /** A whole number. */
  Insert number(long number) throws SQLException {
    statement.setLong(++column, number);
    return this;
  }

  /** A whole number that may be absent. */
  Insert number(Optional<Integer> number) throws SQLException {
    if (number.isPresent()) {
      return number(number.get());
    }
    statement.setNull(++column, Types.INTEGER);
    return this;
  }

  /** A number with a fraction that may be absent. */
  Insert decimal(Optional<BigDecimal> number) throws SQLException {
    if (number.isPresent()) {
      statement.setDouble(++column, number.get().doubleValue());
    } else {
      statement.setNull(++column, Types.REAL);
    }
    return this;
  }

  /** The four columns of a date. */
  Insert timing(Optional<Timing> timing) throws SQLException {
    text(timing.map(Timing::text));
    text(timing.map(value -> value.precision().wireName()));
    text(timing.flatMap(Timing::start).map(Object::toString));
    return text(timing.flatMap(Timing::end).map(Object::toString));
  }

  /** The four columns of a rating. */
  Insert rating(Optional<Rating> rating) throws SQLException {
    text(rating.flatMap(Rating::rating).map(Colour::wireName));
    text(rating.map(Rating::label));
    text(rating.map(Rating::meaning));
    return text(rating.flatMap(Rating::state).map(State::wireName));
  }

  /** The row is whole. */
  void row() throws SQLException {
    column = 0;
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}

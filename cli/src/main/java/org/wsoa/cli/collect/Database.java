package org.wsoa.cli.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.wsoa.model.Document;
import org.wsoa.model.Inspection;

/**
 * The database over many plans. All that a run does is one transaction: it is there whole when
 * {@link #commit} returns, and not at all when it is not reached.
 */
public final class Database implements AutoCloseable {
  /** In the file's header (PRAGMA application_id): the letters {@code wsoa}. */
  static final int APPLICATION_ID = 0x77736F61;

  /** In the file's header (PRAGMA user_version): the version of {@code schema.sql}. */
  static final int VERSION = 1;

  private static final int BUSY_MILLIS = 5_000;

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a database, or makes it where the file is missing or empty, and begins.
   *
   * @throws NotOursException when the file is something else, or of another version
   * @throws SQLException when it cannot be opened, or another process is writing to it
   */
  public static Database open(Path file) throws NotOursException, SQLException, IOException {
    boolean made = !Files.exists(file) || Files.size(file) == 0;
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      if (!made) {
        check(connection);
      }
      connection.setAutoCommit(false);
      if (made) {
        make(connection);
      }
      return new Database(connection);
    } catch (NotOursException | SQLException | IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void check(Connection connection) throws NotOursException, SQLException {
    int application;
    try {
      application = number(connection, "pragma application_id");
    } catch (SQLException e) {
      if (e.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code) {
        throw new NotOursException("is no SQLite database; name another file");
      }
      throw e; // locked, or not to be read
    }
    if (application != APPLICATION_ID) {
      throw new NotOursException("is a database, but not one of wsoa collect; name another file");
    }
    int version = number(connection, "pragma user_version");
    if (version != VERSION) {
      throw new NotOursException(
          "has tables of version " + version + ", not " + VERSION + "; collect into a new file");
    }
  }

  private static void make(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma application_id = " + APPLICATION_ID);
      statement.execute("pragma user_version = " + VERSION);
      for (String command : schema().split(";\\s*\n", -1)) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
    }
  }

  private static String schema() throws IOException {
    try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IOException("schema.sql is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The keys of the plans that are there. */
  public Set<String> keys() throws SQLException {
    Set<String> keys = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select plan_key from plan")) {
      while (rows.next()) {
        keys.add(rows.getString(1));
      }
    }
    return keys;
  }

  /** Whether the plan is there, from JSON of the same digest. */
  public boolean has(String key, String jsonSha256) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from plan where plan_key = ? and json_sha256 = ?")) {
      query.setString(1, key);
      query.setString(2, jsonSha256);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  /**
   * Writes a plan in place of what was there of it; its own row stays, for others may join it.
   *
   * @throws SQLException when the database refuses a row; what was there of the plan then stays
   */
  public void put(String key, String jsonSha256, Document document) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      replace(key, jsonSha256, document);
      connection.releaseSavepoint(before);
    } catch (SQLException e) {
      connection.rollback(before);
      throw e;
    }
  }

  private void replace(String key, String jsonSha256, Document document) throws SQLException {
    for (String table :
        List.of(
            "place",
            "diagnostic",
            "action",
            "outcome",
            "issue",
            "priority",
            "owner",
            "forum",
            "person",
            "rating")) {
      delete(table, key);
    }
    plan(key, jsonSha256, document);
    new PlanRows(connection, key, document).write();
  }

  /** Takes a plan away with all that belongs to it. */
  public void remove(String key) throws SQLException {
    delete("plan", key);
  }

  /**
   * Ends the transaction.
   *
   * @throws SQLException when a foreign key leads nowhere
   */
  public void commit() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet broken = statement.executeQuery("pragma foreign_key_check")) {
      if (broken.next()) {
        throw new SQLException("a row of " + broken.getString(1) + " leads nowhere");
      }
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void delete(String table, String key) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from " + table + " where plan_key = ?")) {
      delete.setString(1, key);
      delete.executeUpdate();
    }
  }

  private void plan(String key, String jsonSha256, Document document) throws SQLException {
    try (Insert rows = Insert.over(connection, "plan", "plan_key", columns("plan"))) {
      rows.text(key)
          .text(jsonSha256)
          .text(document.plan().title())
          .text(document.plan().area())
          .text(document.plan().kind().wireName())
          .timing(document.plan().published())
          .text(
              String.join(
                  ", ", document.plan().inspection().map(Inspection::bodies).orElse(List.of())))
          .timing(document.plan().inspection().flatMap(Inspection::date))
          .number(document.plan().declaredCounts().flatMap(counts -> counts.completed()))
          .number(document.plan().declaredCounts().flatMap(counts -> counts.inProgress()))
          .number(document.plan().declaredCounts().flatMap(counts -> counts.notStarted()))
          .text(document.source().fileName())
          .text(document.source().mediaType())
          .number(document.source().byteSize())
          .text(document.source().sha256())
          .number(document.source().pageCount())
          .row();
    }
  }

  private List<String> columns(String table) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma table_info(" + table + ")")) {
      while (rows.next()) {
        names.add(rows.getString("name"));
      }
    }
    return names;
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}

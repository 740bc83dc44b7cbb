package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectTest {
  private static final Path SAMPLES = Path.of("../samples/plans");

  @TempDir private Path folder = Path.of("");
  private Path out = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void extract() throws IOException {
    out = Files.createDirectories(folder.resolve("out"));
    file = folder.resolve("plans.sqlite");
    for (String plan : List.of("brackenhythe", "cawdermoor", "loxby")) {
      write(plan, Run.of("extract", SAMPLES.resolve(plan).resolve("plan.tsv")).out());
    }
  }

  private void write(String plan, String json) throws IOException {
    Files.createDirectories(out.resolve(plan));
    Files.writeString(out.resolve(plan).resolve("plan.tsv.json"), json);
  }

  private String read(String plan) throws IOException {
    return Files.readString(out.resolve(plan).resolve("plan.tsv.json"));
  }

  private Run collect() {
    return Run.of("collect", out, "--to", file);
  }

  private List<String> ask(String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answers.add(String.valueOf(rows.getString(1)));
      }
    }
    return answers;
  }

  /** All rows of all tables, as one text each; the keys of the tables allow no doubles. */
  private List<String> everything() throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table : ask("select name from sqlite_master where type = 'table' order by name")) {
      List<String> columns = ask("select name from pragma_table_info('" + table + "')");
      String row = String.join(") || '|' || quote(", columns);
      all.addAll(
          ask("select '" + table + ": ' || quote(" + row + ") from " + table + " order by 1"));
    }
    return all;
  }

  @Test
  void threeRunsOverAChangingFolderLeaveWhatOneRunWouldMake() throws IOException, SQLException {
    assertThat(collect())
        .isEqualTo(
            new Run(0, "", "wsoa: 3 added, 0 changed, 0 unchanged, 0 removed, 0 rejected\n"));
    assertThat(collect().err())
        .isEqualTo("wsoa: 0 added, 0 changed, 3 unchanged, 0 removed, 0 rejected\n");

    write("skerrow", Run.of("extract", SAMPLES.resolve("skerrow/plan.pdf")).out());
    write("loxby", Run.of("extract", SAMPLES.resolve("loxby/plan.pdf")).out());
    Files.delete(out.resolve("cawdermoor/plan.tsv.json"));
    assertThat(collect().err())
        .isEqualTo("wsoa: 1 added, 1 changed, 1 unchanged, 1 removed, 0 rejected\n");

    assertThat(ask("pragma foreign_key_check")).isEmpty();
    assertThat(ask("pragma integrity_check")).containsExactly("ok");
    assertThat(ask("select plan_key from plan order by 1"))
        .containsExactly(
            "brackenhythe/plan.tsv.json", "loxby/plan.tsv.json", "skerrow/plan.tsv.json");
    List<String> threeRuns = everything();
    assertThat(threeRuns).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    Files.delete(file);
    collect();
    assertThat(threeRuns).isEqualTo(everything());
  }

  @Test
  void aTrackerCanJoin() throws SQLException {
    collect();
    assertThat(
            ask(
                "select o.name from action a join action_owner o using (plan_key, action_id)"
                    + " where plan_key = 'brackenhythe/plan.tsv.json' and action_id = '1.1-A1'"))
        .isNotEmpty();
    assertThat(
            ask(
                "select o.text from action_outcome l join outcome o using (plan_key, outcome_id)"
                    + " where plan_key = 'brackenhythe/plan.tsv.json' and action_id = '1.1-A1'"))
        .hasSize(2);
    assertThat(
            ask(
                "select line from place where plan_key = 'brackenhythe/plan.tsv.json'"
                    + " and action_id = '1.1-A1' and pointer = '/actions/0'"))
        .isNotEmpty();
  }

  @Test
  void aRowThatATrackerHoldsOnToOutlivesAChange() throws IOException, SQLException {
    collect();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create table seen (plan_key text references plan)");
      statement.execute("insert into seen values ('loxby/plan.tsv.json')");
    }
    write("loxby", Run.of("extract", SAMPLES.resolve("loxby/plan.pdf")).out());
    assertThat(collect().exit()).isZero();
    assertThat(ask("select plan_key from seen join plan using (plan_key)")).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsToldAndItsPlanStays() throws IOException, SQLException {
    collect();
    String whole = read("loxby");
    write("loxby", whole.substring(0, whole.length() / 2));
    write("tables", "{\"tables\":[]}");
    Run run = collect();
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err())
        .contains("loxby/plan.tsv.json: is not what wsoa extract writes")
        .contains("tables/plan.tsv.json: is not what wsoa extract writes")
        .endsWith("wsoa: 0 added, 0 changed, 2 unchanged, 0 removed, 2 rejected\n");
    assertThat(ask("select count(*) from action where plan_key = 'loxby/plan.tsv.json'"))
        .doesNotContain("0");
  }

  @Test
  void idsThatDoNotHoldTogetherAreRejected() throws IOException {
    write("loxby", read("loxby").replaceFirst("-A2\"", "-A1\""));
    assertThat(collect().err()).contains("does not hold together (/plan/actions/");
  }

  @Test
  void anEmptyFolderEmptiesNothing() throws IOException, SQLException {
    collect();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("collect", empty, "--to", file);
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(ask("select count(*) from plan")).containsExactly("3");
  }

  @Test
  void aFileThatIsNotOursIsLeftAlone() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a database, ".repeat(100));
    Run run = Run.of("collect", out, "--to", text);
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err())
        .isEqualTo("wsoa: " + text + ": is no SQLite database; name another file\n");
    assertThat(text).hasContent("not a database, ".repeat(100));

    Path other = folder.resolve("other.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("create table mine (x)");
    }
    byte[] before = Files.readAllBytes(other);
    assertThat(Run.of("collect", out, "--to", other).err())
        .isEqualTo(
            "wsoa: " + other + ": is a database, but not one of wsoa collect; name another file\n");
    assertThat(Files.readAllBytes(other)).isEqualTo(before);

    collect();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma user_version = 9");
    }
    assertThat(collect().err())
        .endsWith("has tables of version 9, not 1; collect into a new file\n");
  }

  @Test
  void whoComesSecondWhileAnotherWritesChangesNothing() throws SQLException, IOException {
    collect();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String lock : List.of("begin immediate", "begin exclusive")) {
        statement.execute(lock);
        Run run = collect();
        assertThat(run.exit()).as(lock).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.err()).contains("nothing was changed, because").contains("locked");
        statement.execute("rollback");
      }
    }
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(Run.of("collect", out).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("collect", out, "--to", "a?b").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("collect", out.resolve("none"), "--to", file).exit())
        .isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(file).doesNotExist();
  }
}

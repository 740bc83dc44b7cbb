package org.wsoa.cli.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns a CSV file has.
 *
 * <p>A mapping is a UTF-8 text with a line for each column: its heading, a tab, and a {@link
 * Field}, or a fixed text in double quotes. Lines that are blank or begin with {@code #} say
 * nothing. A heading may come more than once, since Jira takes several values of one field so, but
 * not twice with the same field.
 *
 * @param columns the columns, in order
 * @param byteOrderMark whether the file begins with U+FEFF, by which Excel knows UTF-8
 */
public record Columns(List<Column> columns, boolean byteOrderMark) {
  /** The mappings that come with the program. */
  public enum Preset {
    STANDARD,
    /** Without a byte order mark: a CSV importer could take it for part of the first heading. */
    JIRA,
    PLANNER;

    private String resource() {
      return "columns-" + name().toLowerCase(Locale.ROOT) + ".tsv";
    }
  }

  /**
   * One column.
   *
   * @param heading what stands above it
   * @param field what it holds; absent where every row has the same text
   * @param text that text
   */
  record Column(String heading, Optional<Field> field, String text) {
    /** The cell of a row, safe from spreadsheets; dates stay dates. */
    String of(ActionRow row) {
      String cell = field.map(what -> what.of(row)).orElse(text);
      return field.map(Field::isDate).orElse(false) ? cell : Harmless.asText(cell);
    }
  }

  /** Copies the list. */
  public Columns {
    columns = List.copyOf(columns);
  }

  /** A mapping that comes with the program. */
  public static Columns of(Preset preset) {
    String name = preset.resource();
    try (InputStream in = Columns.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      return new Columns(parse(name, lines), preset != Preset.JIRA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A mapping of the user's.
   *
   * @param name what it is called in messages
   * @throws IllegalArgumentException when a line is no column, or there is none
   */
  public static Columns of(String name, List<String> lines) {
    return new Columns(parse(name, lines), true);
  }

  private static List<Column> parse(String name, List<String> lines) {
    List<Column> columns = new ArrayList<>();
    Set<Column> known = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line =
          i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Column column = column(name + ", line " + (i + 1) + ": ", line);
      if (!known.add(column)) {
        throw new IllegalArgumentException(name + ", line " + (i + 1) + ": stands there twice");
      }
      columns.add(column);
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(name + " has no columns");
    }
    return columns;
  }

  private static Column column(String where, String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 2 || parts[0].isBlank()) {
      throw new IllegalArgumentException(where + "wants a heading, a tab and a field");
    }
    String heading = parts[0].strip();
    String what = parts[1].strip();
    if (what.length() >= 2 && what.startsWith("\"") && what.endsWith("\"")) {
      return new Column(heading, Optional.empty(), what.substring(1, what.length() - 1));
    }
    Optional<Field> field = Field.ofWireName(what);
    if (field.isEmpty()) {
      throw new IllegalArgumentException(
          where
              + "there is no field "
              + what
              + "; there are "
              + String.join(", ", Field.wireNames()));
    }
    return new Column(heading, field, "");
  }
}

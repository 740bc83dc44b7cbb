package org.wsoa.extract.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word list that is data: a UTF-8 TSV beside this class. The first line names the columns; lines
 * that begin with {@code #} are remarks; the first column is the key.
 *
 * @param columns the names of the columns
 * @param rows the lines, each with as many cells as there are columns, in the file's order
 */
public record Vocabulary(List<String> columns, List<List<String>> rows) {
  /** Copies the lists. */
  public Vocabulary {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a resource of this package.
   *
   * @throws IllegalStateException when the resource is absent, when a line has too few or too many
   *     cells, an empty cell or white space at a cell's ends, or when a key is there twice; the
   *     message names the file and the line, counted from 1
   */
  static Vocabulary load(String resource) {
    return load(Vocabulary.class, resource);
  }

  /**
   * Reads a resource of another package.
   *
   * @param beside a class of the package that holds the resource
   * @param resource name of the file
   * @throws IllegalStateException as {@link #load(String)}
   */
  public static Vocabulary load(Class<?> beside, String resource) {
    InputStream stream = beside.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(resource, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /**
   * Reads lines that are already in memory.
   *
   * @param name what to call the file in a message
   * @throws IllegalStateException as {@link #load}
   */
  static Vocabulary parse(String name, List<String> lines) {
    return parse(name, List.of(), lines);
  }

  /**
   * Reads lines that are already in memory.
   *
   * @param name what to call the file in a message
   * @param given the names of the columns, where no line names them; else none
   * @throws IllegalStateException as {@link #load}
   */
  public static Vocabulary parse(String name, List<String> given, List<String> lines) {
    List<String> columns = List.copyOf(given);
    List<List<String>> rows = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      String place = name + ":" + number + ": ";
      List<String> cells = List.of(line.split("\t", -1));
      for (String cell : cells) {
        if (cell.isEmpty() || !cell.strip().equals(cell)) {
          throw new IllegalStateException(place + "a cell is empty or has space at its ends");
        }
      }
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() != columns.size()) {
        throw new IllegalStateException(
            place + cells.size() + " cells where " + columns.size() + " are due");
      } else if (!keys.add(cells.get(0))) {
        throw new IllegalStateException(place + "\"" + cells.get(0) + "\" is there twice");
      } else {
        rows.add(cells);
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException(name + ": no rows");
    }
    return new Vocabulary(columns, rows);
  }

  /** The keys, in the file's order. */
  public List<String> keys() {
    return rows.stream().map(row -> row.get(0)).toList();
  }

  /** The keys of the rows that have this value in their second column, in the file's order. */
  List<String> keysOf(String value) {
    return rows.stream().filter(row -> row.get(1).equals(value)).map(row -> row.get(0)).toList();
  }

  /**
   * A regular expression for any of the phrases, the longest first, with any white space or hyphen
   * where a phrase has a space. It captures nothing.
   */
  static String anyOf(List<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Vocabulary::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String quoted(String phrase) {
    return List.of(phrase.split(" ")).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("[\\s-]+"));
  }
}

package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.read.RawCell;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/**
 * Blocks turned into a table: each label heads a column, each block is a row. Cells keep their
 * places.
 */
final class FieldTable {
  /** What holds for the actions that follow it in the same run of blocks, until it is said anew. */
  private static final Set<Meaning> LASTING =
      EnumSet.of(Meaning.RECOMMENDATION, Meaning.ISSUE, Meaning.PRIORITY, Meaning.OBJECTIVE);

  /** The columns' keys, in order, each with its heading. */
  private final List<String> keys = new ArrayList<>();

  private final Map<String, RawCell> headings = new HashMap<>();

  /** The keys of columns of actions. */
  private final Set<String> actions = new HashSet<>();

  private final List<Map<String, RawCell>> rows = new ArrayList<>();

  /** For each column, the first row of the cell that the next row may share; 0 for none. */
  private final Map<String, Integer> lasting = new HashMap<>();

  /** How many rows a cell that lasts is shared by, by its column's key and its row. */
  private final Map<String, Map<Integer, Integer>> spans = new HashMap<>();

  private FieldTable() {}

  /**
   * The tables of blocks that stand right below one another: one, as long as they call the action
   * the same, for a table has one column of actions.
   *
   * @param runs fields in order, each run with one block or more
   * @param number of the table that the blocks stand in; 0 for blocks of text
   */
  static List<LogicalTable> of(List<List<Field>> runs, int number, List<TableView.Part> parts) {
    List<FieldTable> tables = new ArrayList<>();
    for (List<Field> run : runs) {
      boolean fresh = true;
      for (List<Field> block : blocks(run)) {
        if (tables.isEmpty() || !tables.get(tables.size() - 1).suits(block)) {
          tables.add(new FieldTable());
        }
        FieldTable table = tables.get(tables.size() - 1);
        if (fresh) {
          table.lasting.clear();
          fresh = false;
        }
        table.addBlock(block);
      }
    }
    return tables.stream().map(table -> table.build(number, parts)).toList();
  }

  /** Whether the block calls the action as the blocks before it do, or names none. */
  private boolean suits(List<Field> block) {
    List<String> own = block.stream().filter(FieldTable::isAction).map(Field::key).toList();
    return own.isEmpty() || actions.isEmpty() || actions.contains(own.get(0));
  }

  /** How many blocks the fields are. */
  static int count(List<Field> fields) {
    return blocks(fields).size();
  }

  /** A label that opened a block, or that the block has already, opens the next. */
  private static List<List<Field>> blocks(List<Field> fields) {
    List<List<Field>> blocks = new ArrayList<>();
    List<Field> current = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Set<String> openers = new HashSet<>();
    boolean acts = false;
    for (Field field : fields) {
      boolean again = keys.contains(field.key());
      boolean follows = again && current.get(current.size() - 1).key().equals(field.key());
      if (follows && !field.label().opens()) {
        Field last = current.remove(current.size() - 1);
        current.add(last.goingOn(field.value().lines(), field.value().places()));
        continue;
      }
      boolean opens = field.banner() || openers.contains(field.key());
      if (again || (acts && opens)) {
        blocks.add(current);
        current = new ArrayList<>();
        keys.clear();
        acts = false;
      }
      if (current.isEmpty()) {
        openers.add(field.key());
      }
      current.add(field);
      keys.add(field.key());
      acts |= field.meaning() == Meaning.ACTION;
    }
    if (!current.isEmpty()) {
      blocks.add(current);
    }
    return blocks;
  }

  private void addBlock(List<Field> block) {
    boolean acts = block.stream().anyMatch(field -> field.meaning() == Meaning.ACTION);
    Map<String, RawCell> row = new LinkedHashMap<>();
    int at = 0;
    for (Field field : withRefs(block, acts)) {
      String key = field.key();
      if (!headings.containsKey(key)) {
        keys.add(at, key);
        headings.put(key, field.heading());
      }
      at = keys.indexOf(key) + 1;
      row.put(key, field.value());
    }
    rows.add(row);
    block.stream().filter(FieldTable::isAction).map(Field::key).forEach(actions::add);
    if (block.stream().anyMatch(field -> field.meaning() == Meaning.PRIORITY)) {
      lasting.clear();
    }
    for (Field field : block) {
      if (LASTING.contains(field.meaning()) && acts) {
        lasting.put(field.key(), rows.size());
      }
    }
    lasting.forEach(
        (key, first) -> {
          if (!row.containsKey(key)) {
            spans
                .computeIfAbsent(key, unused -> new HashMap<>())
                .put(first, rows.size() - first + 1);
          }
        });
  }

  /** The block with the number of its action as a field of its own. */
  private static List<Field> withRefs(List<Field> block, boolean acts) {
    boolean numbered = block.stream().anyMatch(field -> field.meaning() == Meaning.REF);
    List<Field> fields = new ArrayList<>();
    for (Field field : block) {
      Field coded = LASTING.contains(field.meaning()) ? field.withCode() : field;
      boolean action = isAction(field) || (!acts && field.label().opens());
      if (action && !numbered && coded.ref().isPresent()) {
        fields.add(coded.ref().orElseThrow());
        fields.add(coded.withoutRef());
        numbered = true;
      } else {
        fields.add(coded.withNumber());
      }
    }
    return fields;
  }

  private static boolean isAction(Field field) {
    return field.meaning() == Meaning.ACTION;
  }

  private LogicalTable build(int number, List<TableView.Part> parts) {
    List<RawCell> cells = new ArrayList<>();
    for (int column = 1; column <= keys.size(); column++) {
      String key = keys.get(column - 1);
      RawCell heading = Objects.requireNonNull(headings.get(key), "a key without heading");
      cells.add(Cells.at(heading, 1, column, 1, 1));
      int covered = 0;
      for (int row = 1; row <= rows.size(); row++) {
        RawCell cell = rows.get(row - 1).get(key);
        if (cell != null) {
          int span = spans.getOrDefault(key, Map.of()).getOrDefault(row, 1);
          covered = row + span - 1;
          cells.add(Cells.at(cell, row + 1, column, span, 1));
        } else if (row > covered) {
          cells.add(Cells.at(blank(heading.places()), row + 1, column, 1, 1));
        }
      }
    }
    cells.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
    return new LogicalTable(number, rows.size() + 1, keys.size(), cells, true, false, parts);
  }

  private static RawCell blank(List<Place> places) {
    return new RawCell(1, 1, 1, 1, List.of(), Optional.empty(), false, false, places);
  }
}

package org.wsoa.extract.plan;

import java.util.List;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.extract.table.Section;

/**
 * A document as the steps of this package see it: text and tables in reading order, each section of
 * a table with what it is for.
 *
 * @param items text blocks and tables
 * @param furniture running headers and footers
 */
record DocumentView(List<Item> items, List<TextBlock> furniture) {
  DocumentView {
    items = List.copyOf(items);
    furniture = List.copyOf(furniture);
  }

  /** Text, or a table. */
  sealed interface Item {}

  /** A heading or paragraph. */
  record Text(TextBlock block) implements Item {}

  /** A table with its sections. */
  record Table(LogicalTable table, List<Understood> sections) implements Item {
    Table {
      sections = List.copyOf(sections);
    }

    /** The sections of a kind, in order. */
    List<Section> sections(TableKind kind) {
      return sections.stream()
          .filter(section -> section.kind() == kind)
          .map(Understood::section)
          .toList();
    }

    boolean hasActions() {
      return sections.stream().anyMatch(section -> section.kind() == TableKind.ACTIONS);
    }

    /** Whether there are rows below the headings of an action table. */
    boolean hasActionRows() {
      return sections(TableKind.ACTIONS).stream()
          .anyMatch(section -> !section.bodyRows().isEmpty());
    }
  }

  /** A section and what it is for. */
  record Understood(Section section, TableKind kind) {}

  /** The text blocks, in order. */
  List<TextBlock> texts() {
    return items.stream()
        .filter(Text.class::isInstance)
        .map(item -> ((Text) item).block())
        .toList();
  }

  /** The tables, in order. */
  List<Table> tables() {
    return items.stream().filter(Table.class::isInstance).map(item -> (Table) item).toList();
  }

  /** The sections of a kind, in order. */
  List<Section> sections(TableKind kind) {
    return tables().stream().flatMap(table -> table.sections(kind).stream()).toList();
  }
}

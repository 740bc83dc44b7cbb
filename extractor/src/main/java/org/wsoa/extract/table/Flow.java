package org.wsoa.extract.table;

import java.util.List;
import org.wsoa.extract.read.TextBlock;

/**
 * A document after stitching: text and whole tables in reading order.
 *
 * @param items what stands in the body
 * @param furniture running headers and footers
 */
public record Flow(List<Item> items, List<TextBlock> furniture) {
  /** Copies the lists. */
  public Flow {
    items = List.copyOf(items);
    furniture = List.copyOf(furniture);
  }

  /** Text, or a table. */
  public sealed interface Item {}

  /** A heading or paragraph. */
  public record Text(TextBlock block) implements Item {}

  /** A whole table. */
  public record Table(LogicalTable table) implements Item {}

  /** The tables, in order. */
  public List<LogicalTable> tables() {
    return items.stream()
        .filter(Table.class::isInstance)
        .map(item -> ((Table) item).table())
        .toList();
  }
}

package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wsoa.extract.Examination;

/**
 * A heading and what it was taken for, once for all tables where that is the same.
 *
 * @param tables the ordinals of the tables, joined by commas
 * @param kind what the rows below it are
 * @param column one of the columns
 */
public record Heading(String tables, String kind, Examination.Column column) {
  private record Key(String kind, String heading, String meaning, boolean sure) {}

  private record Found(Examination.Column column, TreeSet<Integer> tables) {
    Heading as(String kind) {
      return new Heading(
          tables.stream().map(String::valueOf).collect(Collectors.joining(", ")), kind, column);
    }
  }

  /** The columns that have a heading, in order of first appearance, those in doubt first. */
  static List<Heading> of(Examination examination) {
    Map<Key, Found> found = new LinkedHashMap<>();
    for (Examination.Block block : examination.blocks()) {
      if (block instanceof Examination.Table table) {
        for (Examination.Section section : table.sections()) {
          for (Examination.Column column : section.columns()) {
            if (!column.heading().isEmpty()) {
              found
                  .computeIfAbsent(
                      new Key(section.kind(), column.heading(), column.meaning(), column.sure()),
                      unused -> new Found(column, new TreeSet<>()))
                  .tables()
                  .add(table.number());
            }
          }
        }
      }
    }
    List<Heading> headings = new ArrayList<>();
    for (boolean sure : new boolean[] {false, true}) {
      found.forEach(
          (key, one) -> {
            if (key.sure() == sure) {
              headings.add(one.as(key.kind()));
            }
          });
    }
    return headings;
  }
}

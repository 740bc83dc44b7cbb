package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsoa.model.Document;
import org.wsoa.model.Place;

/**
 * The evidence the other way round: from each place to the values that were read there, as JSON
 * Pointers into the plan, sorted.
 */
final class Pointers {
  private final Map<Place, List<String>> byPlace = new LinkedHashMap<>();
  private final Map<Place.Cell, List<String>> byCell = new HashMap<>();

  /**
   * Text outside tables has no address in a format without pages and lines: all such places are
   * equal, and which is which only the one object tells that block and evidence share.
   */
  private final IdentityHashMap<Place, List<String>> byObject = new IdentityHashMap<>();

  Pointers(Document document) {
    document
        .evidence()
        .forEach(
            (pointer, places) -> {
              for (Place place : places) {
                add(byPlace.computeIfAbsent(place, Pointers::none), pointer);
                add(byObject.computeIfAbsent(place, Pointers::none), pointer);
                place
                    .cell()
                    .ifPresent(cell -> add(byCell.computeIfAbsent(cell, Pointers::none), pointer));
              }
            });
  }

  private static List<String> none(Object unused) {
    return new ArrayList<>();
  }

  private static void add(List<String> pointers, String pointer) {
    if (!pointers.contains(pointer)) {
      pointers.add(pointer);
    }
  }

  /** What was read in a cell of a table. */
  List<String> in(Place.Cell cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  /** What was read in a text outside tables. */
  List<String> in(Place text) {
    return text instanceof Place.InDocument
        ? byObject.getOrDefault(text, List.of())
        : byPlace.getOrDefault(text, List.of());
  }

  /** All places that values were read from, with the values. */
  Map<Place, List<String>> byPlace() {
    return Collections.unmodifiableMap(byPlace);
  }
}

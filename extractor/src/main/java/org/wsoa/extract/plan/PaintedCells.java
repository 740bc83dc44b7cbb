package org.wsoa.extract.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.Colour;
import org.wsoa.model.RatingScale;

/**
 * Where plans without a column of statuses paint their ratings: on the action itself, on its
 * number, on its date.
 *
 * @param meaning of the column that is painted; absent where paint is no rating
 */
record PaintedCells(Optional<Meaning> meaning) {
  /** Columns that plans paint, the likeliest first, for some paint whole rows. */
  private static final List<Meaning> PAINTED =
      List.of(
          Meaning.ACTION,
          Meaning.REF,
          Meaning.DUE,
          Meaning.CURRENT_DUE,
          Meaning.PROGRESS,
          Meaning.OWNER);

  /** One colour marks rows, be it beside grey; several tell them apart. */
  private static final int FEWEST_COLOURS = 2;

  /**
   * Looks at all action tables of a document that have no column of statuses. Their paint is a
   * rating where the document's key has each of its colours, or a heading says so: {@code By when
   * (RAG)}.
   */
  static PaintedCells of(List<Section> sections, List<RatingScale.Entry> key) {
    Set<Colour> keyed =
        key.stream()
            .flatMap(entry -> entry.rating().stream())
            .collect(Collectors.toUnmodifiableSet());
    Map<Meaning, Map<Colour, Integer>> paint = new EnumMap<>(Meaning.class);
    Set<Meaning> told = EnumSet.noneOf(Meaning.class);
    for (Section section : sections) {
      if (!section.has(Meaning.STATUS)) {
        count(section, paint);
        section.columns().stream()
            .filter(column -> column.runnerUp() == Meaning.STATUS)
            .forEach(column -> told.add(column.meaning()));
      }
    }
    Optional<Meaning> best = Optional.empty();
    int most = 0;
    for (Meaning meaning : PAINTED) {
      Map<Colour, Integer> colours = paint.getOrDefault(meaning, Map.of());
      long apart = colours.keySet().stream().filter(colour -> colour != Colour.GREY).count();
      int cells = colours.values().stream().mapToInt(Integer::intValue).sum();
      boolean meant = told.contains(meaning) || keyed.containsAll(colours.keySet());
      if (meant && apart >= FEWEST_COLOURS && cells > most) {
        best = Optional.of(meaning);
        most = cells;
      }
    }
    return new PaintedCells(best);
  }

  /** Counts the colours of the cells beside actions. */
  private static void count(Section section, Map<Meaning, Map<Colour, Integer>> paint) {
    for (int number : section.bodyRows()) {
      SectionRow row = SectionRow.of(section, section.table().grid(), number);
      if (row.firstFilled(Meaning.ACTION).filter(action -> row.opens(action.cell())).isEmpty()) {
        continue;
      }
      for (Entry entry : row.entries()) {
        Meaning meaning = entry.column().meaning();
        if (PAINTED.contains(meaning)) {
          RatingCells.paint(entry.cell())
              .ifPresent(
                  colour ->
                      paint
                          .computeIfAbsent(meaning, unused -> new EnumMap<>(Colour.class))
                          .merge(colour, 1, Integer::sum));
        }
      }
    }
  }

  /** The cell of a row whose paint is its action's rating. */
  Optional<Entry> in(SectionRow row) {
    if (meaning.isEmpty() || row.section().has(Meaning.STATUS)) {
      return Optional.empty();
    }
    return row.first(meaning.get()).filter(entry -> RatingCells.paint(entry.cell()).isPresent());
  }
}

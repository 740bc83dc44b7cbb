package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;

/**
 * A plan that heads table after table alike means the same each time: what the headings mean in the
 * longest action table that has them all, they mean in the others, whose few rows tell less.
 */
final class SameHeadings {
  /** Tables with fewer headings than this may share them by chance. */
  private static final int FEWEST = 4;

  /** Plans have a few kinds of tables; with more the headings are hardly headings. */
  private static final int MOST_KINDS = 64;

  private final Map<List<String>, Section> longest = new LinkedHashMap<>();
  private final Map<List<String>, Optional<Section>> found = new HashMap<>();

  /** With all sections of a document, in order. */
  SameHeadings(List<Section> sections) {
    if (sections.size() < 2) {
      return;
    }
    for (Section section : sections) {
      List<String> headings = headings(section);
      if (headings.size() >= FEWEST && TableKind.of(section) == TableKind.ACTIONS) {
        longest.merge(headings, section, (one, other) -> rows(other) > rows(one) ? other : one);
      }
    }
  }

  /** The section, with the meanings of its headings in the longest table that has them all. */
  Section read(Section section) {
    List<String> headings = headings(section);
    Optional<Section> model = headings.size() < FEWEST ? Optional.empty() : model(headings);
    if (model.isEmpty() || model.get().equals(section)) {
      return section;
    }
    List<Column> columns = new ArrayList<>();
    boolean acts = false;
    for (Column column : section.columns()) {
      Column meant = meant(column, model.get());
      acts |= meant.meaning() == Meaning.ACTION;
      columns.add(meant);
    }
    return acts
        ? new Section(
            section.table(),
            section.bannerRows(),
            section.headingRows(),
            columns,
            section.firstRow(),
            section.lastRow())
        : section;
  }

  private Optional<Section> model(List<String> headings) {
    return found.computeIfAbsent(
        headings,
        wanted ->
            longest.size() > MOST_KINDS
                ? Optional.ofNullable(longest.get(wanted))
                : longest.entrySet().stream()
                    .filter(kind -> kind.getKey().containsAll(wanted))
                    .map(Map.Entry::getValue)
                    .reduce((one, other) -> rows(other) > rows(one) ? other : one));
  }

  private static Column meant(Column column, Section model) {
    String heading = Text.key(column.heading());
    for (Column other : model.columns()) {
      boolean same = !heading.isEmpty() && heading.equals(Text.key(other.heading()));
      if (same && other.meaning() != column.meaning()) {
        return new Column(
            column.index(),
            column.heading(),
            other.meaning(),
            other.score(),
            "as in a longer table with these headings",
            column.meaning(),
            column.score(),
            other.sure());
      }
      if (same) {
        break;
      }
    }
    return column;
  }

  /** The headings of a section, none of them blank; none where one comes twice. */
  private static List<String> headings(Section section) {
    if (section.headingRows().isEmpty()) {
      return List.of();
    }
    List<String> headings =
        section.columns().stream()
            .map(column -> Text.key(column.heading()))
            .filter(heading -> !heading.isEmpty())
            .toList();
    return headings.stream().distinct().count() == headings.size() ? headings : List.of();
  }

  private static int rows(Section section) {
    return section.lastRow() - section.firstRow();
  }
}

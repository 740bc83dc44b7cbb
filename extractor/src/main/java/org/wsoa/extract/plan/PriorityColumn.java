package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.plan.Banners.Banner;
import org.wsoa.extract.plan.Blocks.Heading;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;

/**
 * What a column of priorities is where banners or the heading above already name priorities: {@code
 * Theme 1: …} over {@code Area of weakness | Action | …}. It is then the level below them, the
 * issue.
 */
final class PriorityColumn {
  private PriorityColumn() {}

  /**
   * The section, with the column taken for issues if something else names its priorities.
   *
   * @param heading the labelled heading that the section stands under, if any
   */
  static Section below(Section section, Optional<Heading> heading) {
    if (!section.has(Meaning.PRIORITY)
        || section.has(Meaning.ISSUE, Meaning.RECOMMENDATION, Meaning.OBJECTIVE)) {
      return section;
    }
    Grid grid = section.table().grid();
    Banners banners = new Banners(section);
    List<Banner> named = new ArrayList<>();
    List<String> column = new ArrayList<>();
    for (int number : section.bannerRows()) {
      List<Entry> filled = SectionRow.of(section, grid, number).filled();
      if (filled.size() == 1) {
        named.add(Banners.read(filled.get(0).cell()));
      }
    }
    for (int number : section.bodyRows()) {
      SectionRow row = SectionRow.of(section, grid, number);
      Optional<Entry> banner = banners.textOf(row);
      banner.ifPresent(text -> named.add(Banners.read(text.cell())));
      if (banner.isEmpty()) {
        row.firstFilled(Meaning.PRIORITY).ifPresent(entry -> column.add(entry.text()));
      }
    }
    named.removeIf(banner -> banner.number().isEmpty());
    Set<String> said = new HashSet<>();
    named.forEach(banner -> said.addAll(keys(banner.label(), banner.title())));
    heading.ifPresent(above -> said.addAll(keys(above.label(), above.number().rest())));
    boolean again = column.stream().anyMatch(text -> saysAgain(text, said));
    return said.isEmpty() || again
        ? section
        : section.retaking(Meaning.PRIORITY, Meaning.ISSUE, "other rows name the priorities");
  }

  /** Whether a cell names a priority that is known, or is labelled as those are. */
  private static boolean saysAgain(String text, Set<String> said) {
    Optional<BlockNumber> number = BlockNumber.ofTitle(text);
    return said.contains(Text.key(text))
        || number.stream()
            .flatMap(opening -> keys(Banners.label(text, opening), opening.rest()).stream())
            .anyMatch(said::contains);
  }

  private static List<String> keys(String label, String title) {
    return Stream.of(label, title).map(Text::key).filter(key -> !key.isEmpty()).toList();
  }
}

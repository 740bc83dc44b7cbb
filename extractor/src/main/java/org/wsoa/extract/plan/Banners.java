package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Lists;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.RowLabels;
import org.wsoa.extract.table.Section;

/** Which rows are banners: a priority's or an issue's name over the rows that follow. */
final class Banners {
  /** Columns that a banner row may fill beside its text: who answers for the priority. */
  private static final Set<Meaning> OWNERS = EnumSet.of(Meaning.ACCOUNTABLE, Meaning.OWNER);

  /** A line of more words is no heading. */
  private static final int HEADING_WORDS = 16;

  private static final Pattern REQUIRED =
      Pattern.compile("(?i)\\b(?:required |intended |expected |desired )?outcomes?\\s*:\\s*");

  private final Section section;

  /** How many actions of the section have text beside them, and how many open with a number. */
  private Optional<Numbering> numbering = Optional.empty();

  private record Numbering(int actions, int numbered) {}

  /** The banners among the rows of a section. */
  Banners(Section section) {
    this.section = section;
  }

  /**
   * What a banner says.
   *
   * @param label what the number is of, {@code Priority}; empty for none
   * @param number the number or code that opens it; empty for none
   * @param title its text without number and without the part about required outcomes
   * @param requiredOutcomes the entries of that part
   * @param labels words that only say what the others are: {@code Priority}, {@code Required
   *     outcomes:}; empty for none
   */
  record Banner(
      String label, String number, String title, List<String> requiredOutcomes, String labels) {}

  /**
   * The cell that makes the row a banner: the only one with text, save a number or a numbered label
   * before it and an owner after it, that spans most of the table, or opens with a number or label,
   * or names required outcomes, while everything an action would have is blank.
   */
  Optional<Entry> textOf(SectionRow row) {
    List<Entry> filled = new ArrayList<>(row.filled());
    if (filled.isEmpty() || !filled.stream().allMatch(entry -> row.opens(entry.cell()))) {
      return Optional.empty();
    }
    if (filled.size() == 2 && isLabelBeside(row, filled.get(0), filled.get(1))) {
      return Optional.of(filled.get(1));
    }
    filled.removeIf(entry -> OWNERS.contains(entry.column().meaning()) && !isWide(row, entry));
    boolean owned = filled.size() < row.filled().size();
    if (filled.size() == 2 && BlockNumber.isNumber(filled.get(0).text())) {
      Entry text = filled.get(1);
      return !owned && isWide(row, text) ? Optional.of(text) : Optional.empty();
    }
    if (filled.size() != 1 || RowLabels.isLabel(filled.get(0).text())) {
      return Optional.empty();
    }
    Entry only = filled.get(0);
    if (isWide(row, only)) {
      return Optional.of(only);
    }
    boolean leads = only.cell().column() == 1 || only.cell().column() == firstTextColumn();
    if (!leads) {
      return Optional.empty();
    }
    boolean numbered =
        BlockNumber.labelled(only.text()).isPresent()
            || (BlockNumber.opening(only.text()).filter(n -> !n.rest().isEmpty()).isPresent()
                && !actionsAreNumbered(row));
    if (namesRequired(only.text()) || numbered || isPaintedApart(row) || standsAlone(row, only)) {
      return Optional.of(only);
    }
    return Optional.empty();
  }

  /**
   * Whether it is a line like a heading in the first column, where the format has no spans that
   * would show how wide it is, and rows with more in them come right below.
   */
  private boolean standsAlone(SectionRow row, Entry only) {
    String text = only.text();
    boolean heading =
        !section.table().spans()
            && only.cell().column() == 1
            && !text.endsWith(".")
            && text.split(" ", -1).length <= HEADING_WORDS
            && !Timings.isDate(text)
            && Timings.leading(text).isEmpty();
    if (!heading || row.number() >= section.lastRow()) {
      return false;
    }
    SectionRow next = SectionRow.of(section, row.grid(), row.number() + 1);
    return next.filled().size() > 2;
  }

  /** Whether the cells are a story's, a total's or a banner's row, whose cells have not slid. */
  static boolean looksLikeLabel(List<RawCell> filled) {
    return filled.stream().limit(2).anyMatch(cell -> RowLabels.isLabel(cell.text()))
        || filled.stream().limit(1).anyMatch(cell -> namesRequired(cell.text()))
        || (filled.size() == 1 && BlockNumber.labelled(filled.get(0).text()).isPresent());
  }

  private static boolean namesRequired(String text) {
    return text.indexOf(':') >= 0 && REQUIRED.matcher(text).find();
  }

  /** Whether two cells are all of the row, a numbered label and what it numbers. */
  private static boolean isLabelBeside(SectionRow row, Entry label, Entry text) {
    return row.section().table().spans()
        && text.cell().columnSpan() > 1
        && label.cell().column() == 1
        && text.cell().column() == label.cell().lastColumn() + 1
        && text.cell().lastColumn() == row.grid().columnCount()
        && BlockNumber.labelled(label.text()).filter(n -> n.rest().isEmpty()).isPresent();
  }

  /** A cell over more than half of the table's columns. */
  static boolean isWide(SectionRow row, Entry entry) {
    int columns = row.grid().columnCount();
    return columns > 1 && entry.cell().columnSpan() * 2 > columns;
  }

  private int firstTextColumn() {
    return section.columns().stream()
        .filter(column -> column.meaning() != Meaning.REF)
        .mapToInt(column -> column.index())
        .findFirst()
        .orElse(1);
  }

  /** Whether the actions of the section open with numbers themselves, those of this row aside. */
  private boolean actionsAreNumbered(SectionRow but) {
    if (numbering.isEmpty()) {
      int actions = 0;
      int numbered = 0;
      for (int number : section.bodyRows()) {
        Numbering own = numbering(but.grid(), number);
        actions += own.actions();
        numbered += own.numbered();
      }
      numbering = Optional.of(new Numbering(actions, numbered));
    }
    Numbering own = numbering(but.grid(), but.number());
    int actions = numbering.get().actions() - own.actions();
    return actions > 0 && (numbering.get().numbered() - own.numbered()) * 2 > actions;
  }

  private Numbering numbering(Grid grid, int row) {
    List<RawCell> filled = grid.row(row).stream().filter(cell -> !cell.isEmpty()).toList();
    Optional<RawCell> action =
        filled.stream()
            .filter(cell -> section.columns().get(cell.column() - 1).meaning() == Meaning.ACTION)
            .findFirst();
    if (action.isEmpty() || filled.size() < 3) {
      return new Numbering(0, 0);
    }
    return new Numbering(1, BlockNumber.opening(grid.text(action.get())).isPresent() ? 1 : 0);
  }

  /** Whether every cell of the row has one fill, and the row below has not that fill all over. */
  private static boolean isPaintedApart(SectionRow row) {
    List<Entry> entries = row.entries();
    boolean painted =
        entries.size() > 2
            && entries.get(0).cell().fill().isPresent()
            && entries.stream().allMatch(e -> e.cell().fill().equals(entries.get(0).cell().fill()));
    if (!painted || row.number() == row.section().lastRow()) {
      return false;
    }
    SectionRow next = SectionRow.of(row.section(), row.grid(), row.number() + 1);
    return next.entries().stream()
        .anyMatch(e -> !e.cell().fill().equals(entries.get(0).cell().fill()));
  }

  /** Reads a banner's text: its number, its title, its required outcomes (rule 9). */
  static Banner read(RawCell cell) {
    List<String> title = new ArrayList<>();
    List<String> outcomes = new ArrayList<>();
    boolean required = false;
    String labels = "";
    for (TextLine line : cell.lines()) {
      String text = line.marked();
      Matcher matcher = REQUIRED.matcher(text);
      if (required) {
        outcomes.add(text);
      } else if (text.indexOf(':') >= 0 && matcher.find()) {
        required = true;
        labels = Text.fold(matcher.group());
        title.add(text.substring(0, matcher.start()));
        String rest = text.substring(matcher.end());
        if (!rest.isBlank()) {
          outcomes.add(rest);
        }
      } else {
        title.add(text);
      }
    }
    String whole = Text.fold(String.join(" ", title));
    Optional<BlockNumber> number = BlockNumber.ofTitle(whole).filter(n -> !n.rest().isEmpty());
    List<String> entries = outcomes.isEmpty() ? List.of() : Lists.requiredOutcomes(outcomes);
    String label = number.map(opening -> label(whole, opening)).orElse("");
    return new Banner(
        label,
        number.map(BlockNumber::number).orElse(""),
        number.map(BlockNumber::rest).orElse(whole),
        entries,
        Text.fold(label + " " + labels));
  }

  /** The word before an opening number: {@code Priority} of {@code Priority 2: …}; mostly empty. */
  static String label(String whole, BlockNumber opening) {
    int number = whole.indexOf(opening.number());
    return number < 0 ? "" : whole.substring(0, number).strip();
  }
}

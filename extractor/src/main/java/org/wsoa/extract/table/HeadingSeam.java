package org.wsoa.extract.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.read.RawCell;

/**
 * Says of headings at the head of a part, on the other side of a page break, whose they are: those
 * of the table above that come again, the rest of its last row, or another table's.
 */
final class HeadingSeam {
  /** A heading is looked for in this many first rows of a part. */
  private static final int HEAD_ROWS = 5;

  /** The lower part of a heading has no more words than this. */
  private static final int REST_WORDS = 2;

  private final SectionReader sectionReader;
  private final Grid head;
  private final List<RawCell> open;
  private final int lastRow;
  private final Grid below;

  /**
   * @param head the first rows of the table above
   * @param open the cells that touch its last row
   * @param lastRow number of that row, from 1
   * @param below the part below the break
   */
  HeadingSeam(SectionReader sectionReader, Grid head, List<RawCell> open, int lastRow, Grid below) {
    this.sectionReader = sectionReader;
    this.head = head;
    this.open = open;
    this.lastRow = lastRow;
    this.below = below;
  }

  /** How many first rows of the part repeat rows from the head of this table. */
  int repeatedRows() {
    int best = 0;
    for (int start = 1; start <= Math.min(HEAD_ROWS, head.rowCount()); start++) {
      int same = 0;
      boolean heading = false;
      while (start + same <= head.rowCount()
          && same < below.rowCount()
          && same < HEAD_ROWS
          && sameRow(head, start + same, below, same + 1)) {
        heading |=
            sectionReader.isHeading(head, start + same)
                || head.row(start + same).stream().anyMatch(RawCell::header)
                || isBannerOverHeads(start + same);
        same++;
      }
      if (heading) {
        best = Math.max(best, same);
      }
    }
    return best;
  }

  /** Whether the row is a banner that opens the table, above its headings. */
  private boolean isBannerOverHeads(int row) {
    return row == 1
        && head.row(1).size() == 1
        && head.rowCount() > 1
        && sectionReader.isHeading(head, 2);
  }

  private static boolean sameRow(Grid above, int upperRow, Grid below, int lowerRow) {
    List<String> upper = texts(above, upperRow);
    return !upper.isEmpty() && upper.equals(texts(below, lowerRow));
  }

  /** The row's texts without spaces: a word that a narrow cell cuts is not mended on each page. */
  private static List<String> texts(Grid grid, int row) {
    return grid.row(row).stream()
        .map(cell -> Text.key(cell.text()).replace(" ", ""))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** Whether the part opens another table: a heading of its own, right at its head. */
  boolean startsAnother(int repeated) {
    if (repeated > 0 && sectionReader.isHeading(below, repeated)) {
      return false; // those of this table have come again
    }
    for (int row = repeated + 1; row <= Math.min(below.rowCount(), repeated + 3); row++) {
      if (sectionReader.isHeading(below, row)
          && !isRest(row)
          && isOverMost(row)
          && !countsOn(row)
          && !(row == repeated + 1 && isUnderGroup(row))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether most texts of a row begin in lower case, the first among them: the rest of a row, be
   * its words wordings.
   */
  private boolean isRest(int row) {
    List<Boolean> lower = beginInLowerCase(row);
    return lower.indexOf(true) == 0 && 2 * Collections.frequency(lower, true) > lower.size();
  }

  /** Whether a row goes on with the headings in the last row above the break. */
  boolean isCut(int row) {
    return isRestOfHeading(row) || headsBlanks(row);
  }

  /** Whether the row is a word or two of a few headings that a break cut, or a date. */
  private boolean isRestOfHeading(int row) {
    List<String> texts =
        below.row(row).stream()
            .map(cell -> Text.fold(cell.text()))
            .filter(t -> !t.isEmpty())
            .toList();
    return texts.stream().anyMatch(text -> Character.isLowerCase(text.codePointAt(0)))
        && texts.stream()
            .allMatch(
                text ->
                    Timings.isDate(text)
                        || (Character.isLowerCase(text.codePointAt(0))
                            && text.split(" ", -1).length <= REST_WORDS));
  }

  /** Whether a row says nothing but headings that the last row leaves blank. */
  private boolean headsBlanks(int row) {
    List<RawCell> filled = below.row(row).stream().filter(cell -> !cell.isEmpty()).toList();
    return !filled.isEmpty()
        && filled.stream().allMatch(cell -> sectionReader.isHeadingText(cell.text()))
        && filled.stream()
            .allMatch(
                cell ->
                    open.stream()
                        .anyMatch(over -> over.isEmpty() && over.column() == cell.column()));
  }

  /** Whether the texts of a row stand over half of the columns: headings leave few blank. */
  private boolean isOverMost(int row) {
    int over =
        below.row(row).stream().filter(cell -> !cell.isEmpty()).mapToInt(RawCell::columnSpan).sum();
    return 2 * over >= below.columnCount();
  }

  /** Whether the row begins with a number as rows of this table do. */
  private boolean countsOn(int row) {
    return isNumber(below.at(row, 1))
        && IntStream.rangeClosed(1, head.rowCount()).anyMatch(above -> isNumber(head.at(above, 1)));
  }

  private static boolean isNumber(Optional<RawCell> cell) {
    return cell.filter(number -> BlockNumber.isNumber(number.text())).isPresent();
  }

  /** Whether all texts of a row stand below headings over several columns in the last row. */
  private boolean isUnderGroup(int row) {
    return below.columnCount() == head.columnCount()
        && sectionReader.isHeading(open, lastRow)
        && below.row(row).stream()
            .filter(cell -> !cell.isEmpty())
            .allMatch(
                cell ->
                    open.stream()
                        .anyMatch(
                            over ->
                                over.columnSpan() > cell.columnSpan()
                                    && over.column() <= cell.column()
                                    && over.lastColumn() >= cell.lastColumn()));
  }

  /** For each text of a row whether it begins in lower case. */
  private List<Boolean> beginInLowerCase(int row) {
    return below.row(row).stream()
        .filter(cell -> !cell.isEmpty())
        .map(cell -> Character.isLowerCase(Text.fold(cell.text()).codePointAt(0)))
        .toList();
  }
}

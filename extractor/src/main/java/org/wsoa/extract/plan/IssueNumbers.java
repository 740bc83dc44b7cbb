package org.wsoa.extract.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;

/**
 * Whether a column of numbers is the issues' or the actions'. It is the issues' where a number
 * stands once for a whole issue, also beside an issue of a single action; one that changes with
 * each action is the action's reference, unless its heading says that it numbers recommendations.
 * So it is told for the column, never for a row.
 *
 * @param column the issues' column of numbers; absent where there is none
 */
record IssueNumbers(Optional<Column> column) {
  /** A heading that says itself that recommendations are numbered. */
  private static final Pattern RECOMMENDATION =
      Pattern.compile("\\brec(?:s|\\.|ommendations?)?\\b", Pattern.CASE_INSENSITIVE);

  /** No column numbers issues. */
  static final IssueNumbers NONE = new IssueNumbers(Optional.empty());

  /** The column of the section that numbers its issues. */
  static IssueNumbers of(Section section) {
    Optional<Column> refs = section.column(Meaning.REF);
    if (refs.isEmpty() || !section.has(Meaning.ISSUE) || !section.has(Meaning.ACTION)) {
      return NONE;
    }
    Grid grid = section.table().grid();
    int shared = 0;
    for (int number : section.bodyRows()) {
      SectionRow row = SectionRow.of(section, grid, number);
      Optional<Entry> issue = row.first(Meaning.ISSUE);
      Optional<Entry> action = row.firstFilled(Meaning.ACTION);
      Optional<Entry> ref = row.first(Meaning.REF);
      if (issue.isEmpty() || ref.isEmpty() || action.isEmpty()) {
        continue;
      }
      if (opens(row, issue.get()) != opens(row, ref.get())) {
        return NONE;
      }
      boolean goesOn = !opens(row, issue.get()) && opens(row, action.get());
      shared += goesOn ? 1 : 0;
    }
    boolean named = RECOMMENDATION.matcher(refs.get().heading()).find();
    return shared > 0 || named ? new IssueNumbers(refs) : NONE;
  }

  private static boolean opens(SectionRow row, Entry entry) {
    RawCell cell = entry.cell();
    return !cell.isEmpty() && row.opens(cell);
  }

  /** The number that stands in the row. */
  Optional<Entry> in(SectionRow row) {
    return column.isEmpty() ? Optional.empty() : row.firstFilled(Meaning.REF);
  }

  /** Whether the column is the one that numbers issues. */
  boolean isTheirs(Column other) {
    return column.filter(other::equals).isPresent();
  }
}

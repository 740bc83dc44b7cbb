package org.wsoa.extract.plan;

import java.util.Locale;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.RowLabels;
import org.wsoa.extract.table.Section;

/** What a section of a table is for. */
enum TableKind {
  /** Rows are actions. */
  ACTIONS,
  /** Rows are people. */
  ROSTER,
  /** Rows are boards and how often they meet. */
  FORUMS,
  /** Rows are versions of the document. */
  VERSIONS,
  /** A contents page, a glossary, a risk register, a data table: nothing that the plan takes. */
  OTHER;

  /** A heading that scores this much is a wording and hardly anything else. */
  private static final double SAYS = 0.9;

  /** The name for a person. */
  String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the section is for, by the meanings of its columns. */
  static TableKind of(Section section) {
    if (section.headingRows().isEmpty()
        && section.columns().stream().allMatch(c -> c.heading().isEmpty())) {
      return OTHER;
    }
    boolean acts = section.has(Meaning.ACTION);
    boolean dated =
        section.has(Meaning.DUE, Meaning.CURRENT_DUE, Meaning.ORIGINAL_DUE, Meaning.START);
    boolean owned = section.has(Meaning.OWNER, Meaning.ACCOUNTABLE, Meaning.SUPPORTING);
    boolean rated = section.has(Meaning.STATUS, Meaning.PROGRESS);
    boolean aimed = section.has(Meaning.OUTCOME, Meaning.OUTPUT);
    if (isRiskRegister(section, acts && dated && owned)) {
      return OTHER;
    }
    if (acts && !isVersions(section, dated && owned, aimed) && (dated || owned || rated || aimed)) {
      return isTemplate(section) || isCount(section) ? OTHER : ACTIONS;
    }
    if (section.firstRow() > section.lastRow()) {
      return OTHER; // a key of one row can read like headings
    }
    if (section.has(Meaning.NAME)
        && section.has(Meaning.ROLE, Meaning.ORGANISATION, Meaning.INITIALS)) {
      return ROSTER;
    }
    if (section.has(Meaning.FREQUENCY)) {
      return FORUMS;
    }
    if (section.has(Meaning.VERSION)) {
      return VERSIONS;
    }
    return OTHER;
  }

  /**
   * Whether rows are actions of which nothing is said but what they answer: headings that leave no
   * doubt say so. Beside other action tables it would sum those up.
   */
  static boolean isBare(Section section) {
    return says(section, Meaning.ACTION)
        && (says(section, Meaning.PRIORITY) || says(section, Meaning.ISSUE))
        && section.firstRow() <= section.lastRow()
        && !isRiskRegister(section, false)
        && !section.has(Meaning.VERSION)
        && !isTemplate(section)
        && !isCount(section);
  }

  private static boolean says(Section section, Meaning meaning) {
    return section.column(meaning).filter(column -> column.score() >= SAYS).isPresent();
  }

  /**
   * Whether rows are versions of the document. Beside actions with owners and dates a version or an
   * issue number is one column more, where it does not come first, outcomes are told, or the date
   * is said to be that of the action.
   */
  private static boolean isVersions(Section section, boolean planned, boolean aimed) {
    boolean first = section.columns().get(0).meaning() == Meaning.VERSION;
    return section.has(Meaning.VERSION)
        && !(planned && (!first || aimed || section.columns().stream().anyMatch(TableKind::isDue)));
  }

  private static boolean isDue(Column column) {
    return switch (column.meaning()) {
      case DUE, CURRENT_DUE, ORIGINAL_DUE -> !Text.key(column.heading()).equals("date");
      default -> false;
    };
  }

  /**
   * Whether rows are risks: they are named, or weighed in several ways. One column of mitigating
   * actions or of risk ratings beside actions with owners and dates is no register, nor are actions
   * that point to their risk.
   */
  private static boolean isRiskRegister(Section section, boolean plan) {
    long weighed =
        section.columns().stream().filter(column -> column.meaning() == Meaning.RISK_SCORE).count();
    boolean names = section.has(Meaning.RISK) && !(plan && isBehindActions(section, Meaning.RISK));
    return names || weighed > 1 || (weighed == 1 && !plan);
  }

  private static boolean isBehindActions(Section section, Meaning meaning) {
    int action = section.column(Meaning.ACTION).map(Column::index).orElse(0);
    return section.columns().stream()
        .noneMatch(column -> column.meaning() == meaning && column.index() < action);
  }

  /**
   * Whether its actions are numbers: how many there are, in a summary of the plan. What is under a
   * heading of dates must be numbers too, as how many are {@code Due} or {@code Not due}.
   */
  private static boolean isCount(Section section) {
    Grid grid = section.table().grid();
    boolean counts = false;
    for (int number : section.bodyRows()) {
      for (SectionRow.Entry entry : SectionRow.of(section, grid, number).filled()) {
        boolean action = entry.column().meaning() == Meaning.ACTION;
        if ((action || isDate(entry.column().meaning())) && !entry.text().isEmpty()) {
          if (!entry.text().chars().allMatch(Character::isDigit)) {
            return false;
          }
          counts |= action;
        }
      }
    }
    return counts;
  }

  private static boolean isDate(Meaning meaning) {
    return switch (meaning) {
      case DUE, CURRENT_DUE, ORIGINAL_DUE, START -> true;
      default -> false;
    };
  }

  /** Whether somebody has yet to fill the table in: its actions are placeholders or not there. */
  private static boolean isTemplate(Section section) {
    Grid grid = section.table().grid();
    boolean placeholders = false;
    for (int number : section.bodyRows()) {
      for (SectionRow.Entry entry : SectionRow.of(section, grid, number).filled()) {
        boolean placeholder = RowLabels.isPlaceholder(entry.text());
        if (entry.column().meaning() == Meaning.ACTION && !placeholder) {
          return false;
        }
        placeholders |= placeholder;
      }
    }
    return placeholders;
  }
}

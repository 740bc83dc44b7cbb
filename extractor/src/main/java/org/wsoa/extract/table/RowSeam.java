package org.wsoa.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;

/**
 * Weighs the last row above a page break against the first row below it: whether they are one row
 * that the break cut, and if not, which cells go on all the same (rule 2 of the contract).
 */
final class RowSeam {
  /** Columns that an action shares with the other actions of its issue. */
  private static final Set<Meaning> OF_THE_ISSUE =
      EnumSet.of(Meaning.ISSUE, Meaning.PRIORITY, Meaning.STRATEGY);

  /** Columns whose blank cell at the head of a page is the open cell above going on. */
  private static final Set<Meaning> INHERITED =
      EnumSet.of(
          Meaning.OWNER, Meaning.ACCOUNTABLE, Meaning.DUE, Meaning.START, Meaning.ORIGINAL_DUE);

  /** Columns that an action's own row fills. */
  private static final Set<Meaning> USUALLY_FILLED =
      EnumSet.of(
          Meaning.ACTION,
          Meaning.OWNER,
          Meaning.ACCOUNTABLE,
          Meaning.DUE,
          Meaning.CURRENT_DUE,
          Meaning.ORIGINAL_DUE,
          Meaning.OUTPUT,
          Meaning.OUTCOME,
          Meaning.REF);

  /** A row that fills more columns than this has more to say than an action and its owner. */
  private static final int MANY = 3;

  private final LastRow above;
  private final Filling filling;
  private final Grid below;
  private final int first;
  private final List<Meaning> meanings;
  private final boolean spans;

  /** The cells of the row that say something. */
  private final List<RawCell> filled;

  private final boolean startsOwn;

  /** Whether all of the upper row's action stands below the break. */
  private final boolean actionBelow;

  private final boolean actionGoesOn;

  /**
   * Looks at two rows that hold no heading.
   *
   * @param above the last row above the break
   * @param filling how often the rows above fill each column
   * @param below the part below it, as many columns wide
   * @param first the row of the part, from 1, that comes first after repeated headings
   * @param meanings what each column was taken for
   * @param spans whether the format can merge cells
   */
  RowSeam(
      LastRow above,
      Filling filling,
      Grid below,
      int first,
      List<Meaning> meanings,
      boolean spans) {
    this.above = above;
    this.filling = filling;
    this.below = below;
    this.first = first;
    this.meanings = meanings;
    this.spans = spans;
    this.filled = below.row(first).stream().filter(cell -> !cell.isEmpty()).toList();
    this.startsOwn = startsOwn();
    this.actionBelow = !startsOwn && spans && isActionBelow();
    this.actionGoesOn = actionBelow || (!startsOwn && goesOn(Meaning.ACTION));
  }

  private Meaning meaning(int column) {
    return meanings.get(column - 1);
  }

  Optional<RawCell> aligned(RawCell lower) {
    return above
        .at(lower.column())
        .filter(upper -> upper.column() == lower.column())
        .filter(upper -> upper.lastColumn() == lower.lastColumn());
  }

  /** Whether the first row of the part is the lower part of the last row of this table. */
  boolean isCut(RawTable.Cut bottomCut, RawTable.Cut topCut) {
    if (topCut == RawTable.Cut.WHOLE || bottomCut == RawTable.Cut.WHOLE) {
      return false;
    }
    Optional<RawCell> opening = filled.stream().findFirst();
    if (opening.filter(cell -> RowLabels.isLabel(cell.text()) || isBanner(cell)).isPresent()) {
      return false; // a row of totals, a block's story, or the next priority
    }
    boolean open = topCut == RawTable.Cut.OPEN || bottomCut == RawTable.Cut.OPEN;
    if (open && completesAbove()) {
      return true;
    }
    int weight = open ? Seam.LIKELY : 0;
    if (topCut == RawTable.Cut.CUT || bottomCut == RawTable.Cut.CUT) {
      weight = 2 * Seam.SURE;
    }
    weight += blanks();
    weight += saysMoreOfOneAlone() ? 1 : 0;
    weight -= repainted();
    weight += isBandCut() ? Seam.SURE : 0;
    boolean midSentence = false;
    boolean lacked = true;
    boolean ownOwner = false;
    boolean ownDue = false;
    for (RawCell lower : filled) {
      RawCell upper = aligned(lower).orElse(null);
      if (upper == null) {
        weight -= Seam.LIKELY;
      } else if (upper.isEmpty()) {
        Meaning what = meaning(lower.column());
        weight += isLackedAbove(lower) ? 1 : -Seam.LIKELY;
        lacked &= isLackedAbove(lower) || (what != Meaning.OWNER && what != Meaning.DUE);
        ownOwner |= what == Meaning.OWNER;
        ownDue |= what == Meaning.DUE;
      } else {
        int pair = Seam.weigh(upper, lower, meaning(lower.column()));
        if (pair <= -Seam.SURE) {
          return false;
        }
        weight += pair;
        if (meaning(lower.column()) == Meaning.ACTION && Seam.isMidSentence(upper, lower)) {
          weight += Seam.SURE;
          midSentence = true;
        }
      }
    }
    return weight > 0 && (!(ownOwner && ownDue) || (midSentence && lacked));
  }

  /**
   * Whether the row has the action that the row above lacks, and fills none of the columns that
   * that one fills: browsers keep texts of a line above the break and take longer ones below it.
   */
  private boolean completesAbove() {
    boolean action = false;
    for (RawCell lower : filled) {
      if (aligned(lower).filter(RawCell::isEmpty).isEmpty()) {
        return false;
      }
      action |= meaning(lower.column()) == Meaning.ACTION;
    }
    return action && above.cells().stream().anyMatch(cell -> !cell.isEmpty());
  }

  /** Whether a cell names a priority in a row of its own, as banners do where nothing is merged. */
  private boolean isBanner(RawCell cell) {
    return cell.column() == 1
        && filled.size() == 1
        && BlockNumber.labelled(Text.fold(cell.text()))
            .filter(number -> !number.rest().isEmpty())
            .isPresent();
  }

  /** The parts of a cut row wear one fill; a band in another is a row of its own, most likely. */
  private int repainted() {
    int differing = 0;
    List<RawCell> lowers = below.row(first);
    for (RawCell lower : lowers) {
      boolean differs =
          aligned(lower).map(upper -> !upper.fill().equals(lower.fill())).orElse(false);
      differing += differs ? 1 : 0;
    }
    return differing * 2 > lowers.size() ? 2 * Seam.SURE : 0;
  }

  /**
   * Whether both rows are painted all over in one colour, and the lower says nothing but more in
   * the column where the upper begins: a band that names what follows, cut by the break.
   */
  private boolean isBandCut() {
    List<RawCell> lowers = below.row(first);
    Optional<RawCell> upper = above.at(1);
    if (lowers.size() < 2 || filled.size() != 1 || filled.get(0).column() > 1 || upper.isEmpty()) {
      return false;
    }
    Optional<Fill> paint = upper.get().fill();
    boolean band =
        paint.isPresent()
            && !upper.get().isEmpty()
            && above.cells().size() == lowers.size()
            && Stream.concat(above.cells().stream(), lowers.stream())
                .allMatch(cell -> cell.fill().equals(paint));
    String text = Text.fold(filled.get(0).text());
    return band
        && BlockNumber.labelled(text).isEmpty()
        && BlockNumber.opening(text).isEmpty()
        && blanks() > 0;
  }

  /**
   * Blank cells of the lower row in columns that rows of this table hardly ever leave blank, or
   * that the row above fills where there are too few to tell: the more of them, the less it is a
   * row of its own.
   */
  private int blanks() {
    int weight = 0;
    for (RawCell lower : below.row(first)) {
      boolean blank = lower.isEmpty() && lower.columnSpan() == 1;
      if (blank && USUALLY_FILLED.contains(meaning(lower.column())) && !isMerged(lower)) {
        boolean known = filling.isKnown(lower.column());
        boolean usual = known ? filling.isUsual(lower.column()) : isFilledAbove(lower);
        weight += usual ? 1 : 0;
      }
    }
    return weight;
  }

  /** Whether cells of the column often stand beside several of those that the row fills. */
  private boolean isMerged(RawCell blank) {
    return !filled.isEmpty()
        && filled.stream().allMatch(cell -> filling.isMergedBeside(blank.column(), cell.column()));
  }

  /**
   * Whether rows hardly ever leave the column blank as the row above does: it has not ended yet.
   */
  private boolean isLackedAbove(RawCell lower) {
    Meaning what = meaning(lower.column());
    return spans
        && (USUALLY_FILLED.contains(what) || OF_THE_ISSUE.contains(what))
        && filling.isUsual(lower.column());
  }

  /** Whether the row fills one column alone, of many that the row above fills. */
  private boolean saysMoreOfOneAlone() {
    return filled.size() == 1
        && isFilledAbove(filled.get(0))
        && below.row(first).stream().filter(RawCell::isEmpty).noneMatch(this::isMerged)
        && above.cells().stream().filter(cell -> !cell.isEmpty()).count() > MANY;
  }

  private boolean isFilledAbove(RawCell lower) {
    return aligned(lower).filter(upper -> !upper.isEmpty()).isPresent();
  }

  private boolean goesOn(Meaning what) {
    for (RawCell lower : below.row(first)) {
      if (lower.columnSpan() == 1 && meaning(lower.column()) == what) {
        return lower.isEmpty()
            || aligned(lower)
                .map(upper -> !upper.isEmpty() && Seam.weigh(upper, lower, what) >= Seam.SURE)
                .orElse(false);
      }
    }
    return false;
  }

  /** Whether the row names an action and no owner or date, and the row above the other way. */
  private boolean isActionBelow() {
    boolean named =
        filled.stream()
            .filter(cell -> meaning(cell.column()) == Meaning.ACTION)
            .anyMatch(cell -> aligned(cell).filter(RawCell::isEmpty).isPresent());
    return named
        && above.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .map(cell -> meaning(cell.column()))
            .anyMatch(what -> what == Meaning.OWNER || what == Meaning.DUE);
  }

  /** Whether the row has an owner or a date: it starts an action of its own. */
  private boolean startsOwn() {
    return filled.stream()
        .map(cell -> meaning(cell.column()))
        .anyMatch(
            meaning ->
                meaning == Meaning.OWNER
                    || meaning == Meaning.DUE
                    || meaning == Meaning.CURRENT_DUE);
  }

  /** Whether a cell goes on over a break that did not cut its row. */
  boolean cellGoesOn(RawCell upper, RawCell lower) {
    Meaning meaning = meaning(lower.column());
    if (isBanner(lower)) {
      return false;
    }
    if (!lower.isEmpty()) {
      boolean shared = OF_THE_ISSUE.contains(meaning); // a new action can stand beside its rest
      if (upper.isEmpty()) {
        // where issues are often blank, this one may be one that nobody named
        boolean issueBelow = shared && filling.isUsual(lower.column());
        return spans
            && (issueBelow || (actionBelow && meaning == Meaning.ACTION))
            && upper.fill().equals(lower.fill());
      }
      return (shared || !startsOwn) && Seam.weigh(upper, lower, meaning) >= Seam.SURE;
    }
    if (!spans || !upper.fill().equals(lower.fill())) {
      return false;
    }
    if (OF_THE_ISSUE.contains(meaning)
        || INHERITED.contains(meaning)
        || meaning == Meaning.ACTION
        || above.isOpen(upper)
        || spansMoreThanTheAction(upper, lower)) {
      return true;
    }
    return switch (meaning) {
      case REF, EXTRA -> actionGoesOn || spansLikeTheIssue(upper, lower);
      case STATUS, PROGRESS, CURRENT_DUE, SUPPORTING, RESOURCES, EVIDENCE -> actionGoesOn;
      default -> false;
    };
  }

  /**
   * Whether a blank cell below a filled one stands beside further actions than the row's own: a
   * cell is merged over actions for what it says, which stands above the break.
   */
  private boolean spansMoreThanTheAction(RawCell upper, RawCell lower) {
    return !upper.isEmpty()
        && below.row(first).stream()
            .filter(cell -> meaning(cell.column()) == Meaning.ACTION && !cell.isEmpty())
            .anyMatch(action -> action.lastRow() < lower.lastRow());
  }

  /** Whether the cell stands beside as many rows as that of the issue, and beside more than one. */
  private boolean spansLikeTheIssue(RawCell upper, RawCell lower) {
    if (upper.rowSpan() == 1 && lower.rowSpan() == 1) {
      return false;
    }
    for (RawCell beside : below.row(first)) {
      if (beside.isEmpty()
          && beside.lastRow() == lower.lastRow()
          && OF_THE_ISSUE.contains(meaning(beside.column()))
          && aligned(beside).filter(over -> over.row() == upper.row()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

package org.wsoa.extract.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.read.Memo;
import org.wsoa.extract.read.RawCell;

/**
 * What stands in a column's body, counted. Each share is of the cells with text.
 *
 * @param filled number of cells with text
 * @param dates share of cells that are a date and nothing else
 * @param statuses share of cells that are a status word, letter or colour and nothing else
 * @param decisions share of cells that say whether a recommendation was agreed, and nothing else
 * @param codes share of cells that are a number or code
 * @param names share of cells of a few capitalised words
 * @param prose share of cells of many words
 * @param levels share of cells that say how urgent or weighty something is, and nothing else
 * @param coloured number of cells without text that have a fill
 */
record ColumnContents(
    int filled,
    double dates,
    double statuses,
    double decisions,
    double codes,
    double names,
    double prose,
    double levels,
    int coloured) {
  /** A cell of this many words or more is prose. */
  private static final int PROSE_WORDS = 7;

  private static final Pattern DECISION =
      Pattern.compile(
          "(?:not |partly |partially |part |fully |dis)?(?:agreed?|accepted|approved|rejected)"
              + "(?: in (?:part|full|principle)(?: only)?)?\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:very )?(?:high|medium|moderate|low)(?: priority)?|urgent|critical|essential|desirable|[hml]"
              + "|[hm]/[ml]",
          Pattern.CASE_INSENSITIVE);

  /** {@code very moderate priority}. */
  private static final int LONGEST_LEVEL = 22;

  private static final Pattern CODE =
      Pattern.compile(
          "\\p{Lu}{0,5}[ .-]?\\d+(?:[.\\-/]\\d+)*[A-Za-z]?[.):]?|\\p{Lu}\\d*|[ivxIVX]+");

  /** {@code a)}, {@code (iv)}: no letter of a colour. */
  private static final Pattern MARKER = Pattern.compile("\\(?(?:\\p{Ll}|[ivx]{1,4})[.)]");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:of|and|&|/|\\p{Lu}[\\p{L}'’.-]*)){1,5}");

  /** No date, status, code or name alone is written in more characters, its label included. */
  private static final int LONGEST_TELLING = 120;

  /** Share of the cells that must be of one kind to tell what a column is without its heading. */
  private static final double TELLING = 0.6;

  /** What a cell is and nothing else. */
  private enum Kind {
    DATE,
    DECISION,
    STATUS,
    CODE,
    NAME,
    PROSE,
    OTHER
  }

  /** What a text was found to be. */
  private record Seen(Kind kind, boolean level) {}

  private static final Seen PROSE = new Seen(Kind.PROSE, false);
  private static final Seen OTHER = new Seen(Kind.OTHER, false);

  /** Counts what stands in the column between two rows, each cell once, where it begins. */
  static ColumnContents of(Grid grid, int column, int firstRow, int lastRow) {
    int filled = 0;
    int levels = 0;
    int coloured = 0;
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    Function<String, Seen> look = Memo.ofShortTexts(ColumnContents::look);
    for (int row = firstRow; row <= lastRow; row++) {
      RawCell cell = grid.at(row, column).orElse(null);
      if (cell == null || cell.row() != row || cell.columnSpan() > 1) {
        continue;
      }
      String text = grid.text(cell);
      if (text.isEmpty()) {
        coloured += cell.fill().isPresent() ? 1 : 0;
        continue;
      }
      filled++;
      Seen what = look.apply(text);
      levels += what.level() ? 1 : 0;
      counts.merge(what.kind(), 1, Integer::sum);
    }
    double all = Math.max(1, filled);
    return new ColumnContents(
        filled,
        counts.getOrDefault(Kind.DATE, 0) / all,
        counts.getOrDefault(Kind.STATUS, 0) / all,
        counts.getOrDefault(Kind.DECISION, 0) / all,
        counts.getOrDefault(Kind.CODE, 0) / all,
        counts.getOrDefault(Kind.NAME, 0) / all,
        counts.getOrDefault(Kind.PROSE, 0) / all,
        levels / all,
        coloured);
  }

  private static Seen look(String text) {
    if (text.length() > LONGEST_TELLING) {
      return isProse(text) ? PROSE : OTHER;
    }
    boolean level = text.length() <= LONGEST_LEVEL && LEVEL.matcher(text).matches();
    return new Seen(kind(text), level);
  }

  private static Kind kind(String text) {
    if (Timings.isDate(text)) {
      return Kind.DATE;
    }
    if (isProse(text)) { // no decision, code or name has so many
      return Ratings.isStatus(text) ? Kind.STATUS : Kind.PROSE;
    }
    if (DECISION.matcher(text).matches()) {
      return Kind.DECISION;
    }
    if (MARKER.matcher(text).matches()) {
      return Kind.CODE;
    }
    if (Ratings.isStatus(text)) {
      return Kind.STATUS;
    }
    if (CODE.matcher(text).matches()) {
      return Kind.CODE;
    }
    return NAME.matcher(text).matches() ? Kind.NAME : Kind.OTHER;
  }

  /** Whether codes are so many that they tell what the column is. */
  boolean areCodes() {
    return codes >= TELLING;
  }

  /** Whether names are so many that they tell what the column is. */
  boolean areNames() {
    return names >= TELLING;
  }

  /** Whether it is a column of ratings: most of its words are, or it is coloured and has none. */
  boolean rates() {
    return statuses > 0.5 || (filled == 0 && coloured > 0);
  }

  /**
   * What a column beside actions is by its contents alone: {@code DUE}, {@code OWNER}, {@code
   * STATUS}, or {@code UNKNOWN} where they do not tell.
   */
  Meaning kind() {
    if (filled == 0) {
      return coloured > 0 ? Meaning.STATUS : Meaning.UNKNOWN;
    }
    if (dates >= TELLING) {
      return Meaning.DUE;
    }
    if (statuses >= TELLING) {
      return Meaning.STATUS;
    }
    return areNames() ? Meaning.OWNER : Meaning.UNKNOWN;
  }

  /**
   * What a wording means over these contents: how urgent an action is, is no priority of a plan.
   */
  Meaning meant(Meaning wording) {
    return wording == Meaning.PRIORITY && levels > 0.5 ? Meaning.EXTRA : wording;
  }

  private static boolean isProse(String folded) {
    int words = 1;
    for (int i = 0; i < folded.length() && words < PROSE_WORDS; i++) {
      words += folded.charAt(i) == ' ' ? 1 : 0;
    }
    return words == PROSE_WORDS;
  }

  /** Number of words, parted by single spaces. */
  static int wordCount(String folded) {
    int words = folded.isEmpty() ? 0 : 1;
    for (int i = 0; i < folded.length(); i++) {
      words += folded.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /**
   * How well the contents suit a meaning: from -0.6, where they contradict it, to 0.3, where they
   * could hardly be anything else; 0 where they say nothing, as an empty column does.
   */
  double fit(Meaning meaning) {
    if (filled == 0) {
      return coloured > 0 && (meaning == Meaning.STATUS || meaning == Meaning.IMPACT) ? 0.3 : 0;
    }
    return switch (meaning) {
      case DUE, ORIGINAL_DUE, CURRENT_DUE, START, UPDATED ->
          dates > 0.3 ? 0.3 * dates : -0.5 * prose - 0.1;
      case STATUS, IMPACT ->
          statuses > 0.3
              ? 0.3 * statuses
              : -0.2 * prose - 0.6 * (dates + decisions) + (coloured > 0 ? 0.15 : 0);
      case ACTION, OUTCOME, OUTPUT, ISSUE, RECOMMENDATION, OBJECTIVE, PROGRESS ->
          0.1 * prose - 0.6 * (dates + statuses) - 0.8 * decisions - 0.4 * codes;
      case OWNER, ACCOUNTABLE, SUPPORTING, NAME -> 0.2 * names - 0.5 * dates - 0.3 * prose;
      case REF -> 0.3 * codes - 0.6 * prose - 0.3 * dates;
      case TARGET, BASELINE, FIGURE -> -0.3 * dates - 0.2 * prose;
      default -> 0;
    };
  }
}

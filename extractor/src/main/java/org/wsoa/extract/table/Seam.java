package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Owners;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.read.LongWords;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;

/**
 * Weighs whether the text of a cell goes on in the cell below it, on the other side of a page break
 * (rule 2 of the contract). A positive weight speaks for one cell that the break cut, a negative
 * one for two; 0 says nothing.
 */
final class Seam {
  /** Proves a cut, or two cells, on its own. */
  static final int SURE = 4;

  /** Speaks for or against, but can be outweighed. */
  static final int LIKELY = 2;

  private static final int SLIGHT = 1;

  /** Letters of a long word's first piece: {@code in appropriate} is two words. */
  private static final int LEAST_PIECE = 5;

  /** Words that a cell's text does not end with. */
  private static final Set<String> CONNECTORS =
      Set.of(
          "a",
          "about",
          "after",
          "all",
          "an",
          "and",
          "any",
          "are",
          "as",
          "at",
          "be",
          "been",
          "before",
          "between",
          "both",
          "but",
          "by",
          "can",
          "each",
          "every",
          "for",
          "from",
          "has",
          "have",
          "how",
          "if",
          "in",
          "including",
          "into",
          "is",
          "it",
          "its",
          "no",
          "not",
          "of",
          "on",
          "or",
          "our",
          "over",
          "own",
          "per",
          "so",
          "such",
          "than",
          "that",
          "the",
          "their",
          "these",
          "this",
          "those",
          "through",
          "to",
          "under",
          "until",
          "upon",
          "was",
          "we",
          "were",
          "what",
          "when",
          "where",
          "whether",
          "which",
          "while",
          "who",
          "whom",
          "whose",
          "will",
          "with",
          "within",
          "without",
          "&");

  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}&'’]+$");
  private static final Pattern FIRST_WORD = Pattern.compile("\\p{Ll}+(?!\\p{L})");
  private static final Pattern MARKER =
      Pattern.compile("(?:[•▪◦●○■□*·–-]|o|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+.*", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("\\d{1,2}(?:\\.\\d+)*(?:\\s*[.):–—-])?\\s+\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)+");

  /** A date that lacks its year, and the year. */
  private static final Pattern MONTH = Pattern.compile(".*\\p{L}{3,}[.,]?");

  private static final Pattern YEAR = Pattern.compile("\\d{2}(?:\\d{2})?");

  /** What a date does not end with: the lower part of the cell has the rest. */
  private static final Pattern OPEN_DATE =
      Pattern.compile(
          "(?i)(?:[-–—/,]|(?:\\s[-–—]|\\b(?:to|from|by|of|until|till|before|after|between|in|end|the|and"
              + "|or))(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?)$");

  /** A year of four digits, or two in one; and what begins with one. */
  private static final Pattern LONG_YEAR =
      Pattern.compile("\\b20\\d{2}(?:\\s?[/-]\\s?(?:20)?\\d{2})?\\b");

  private static final Pattern FIRST_YEAR = Pattern.compile("20\\d{2}\\b");

  /** How a measure begins that stands for itself. */
  private static final Pattern MEASURE = Pattern.compile("\\d+(?:\\.\\d+)?%");

  private Seam() {}

  /**
   * Weighs two cells of a column that both have text.
   *
   * @param meaning what the column was taken for
   */
  static int weigh(RawCell upper, RawCell lower, Meaning meaning) {
    String above = Text.fold(upper.text());
    String below = Text.fold(lower.text());
    boolean marked = isMarked(lower.lines().get(0));
    return switch (meaning) {
      case DUE, ORIGINAL_DUE, CURRENT_DUE, START -> dates(above, below);
      case OWNER, ACCOUNTABLE, SUPPORTING -> owners(above, below);
      case REF -> references(above, below);
      case STATUS, IMPACT ->
          Ratings.isStatus(above) && Ratings.isStatus(below) ? -SURE : prose(above, below);
      case NAME ->
          NAME.matcher(above).matches() && NAME.matcher(below).matches()
              ? -SURE
              : prose(above, below);
      case OUTCOME, OUTPUT -> {
        if (endsWithoutYear(above, below)) {
          yield SURE;
        }
        boolean timed = Timings.leading(below).isPresent() || Timings.isDate(below);
        if (timed && !isLowerCase(below)) {
          yield above.isEmpty() || goesOn(above) < SURE ? -SURE : LIKELY;
        }
        if (marked) {
          yield upper.lines().stream().anyMatch(Seam::isMarked) ? SLIGHT : -LIKELY;
        }
        if (isMeasure(above) && isMeasure(below)) {
          yield goesOn(above) > 0 ? LIKELY : -SURE;
        }
        yield prose(above, below);
      }
      default -> marked && !isLowerCase(below) ? 0 : prose(above, below);
    };
  }

  /** Whether a text begins with a measure, behind a date or without one. */
  private static boolean isMeasure(String text) {
    String words = Timings.leading(text).map(Timings.Leading::rest).orElse(text);
    return MEASURE.matcher(words).lookingAt();
  }

  private static int dates(String above, String below) {
    boolean whole = isWhole(above) && !OPEN_DATE.matcher(above).find();
    boolean yearless =
        (MONTH.matcher(above).matches() && YEAR.matcher(below).matches())
            || (LONG_YEAR.matcher(below).matches() && !LONG_YEAR.matcher(above).find());
    if (whole && isWhole(below) && !yearless) {
      return -SURE;
    }
    boolean one = Timings.isDate(above + " " + below);
    if (one && (yearless || !whole)) {
      return SURE;
    }
    if (isWhole(below) && RowLabels.isPlaceholder(above)) {
      return -SURE;
    }
    return isWhole(below) ? goesOn(above) : prose(above, below); // w/c 6 May is no lower part
  }

  private static boolean isWhole(String date) {
    return Timings.isDate(date) || Timings.isInTwoNumbers(date);
  }

  /** Whether the lower text begins with the year of a month or term that ends the upper one. */
  private static boolean endsWithoutYear(String above, String below) {
    Matcher year = FIRST_YEAR.matcher(below);
    Matcher month = LAST_WORD.matcher(above);
    return year.lookingAt()
        && month.find()
        && Timings.isDate(month.group())
        && Timings.isDate(month.group() + " " + year.group());
  }

  private static int references(String above, String below) {
    boolean open = above.endsWith(".") || above.endsWith("-") || above.endsWith("/");
    boolean two = !open && BlockNumber.isNumber(above) && BlockNumber.isNumber(below);
    return two ? -SURE : prose(above, below);
  }

  private static int owners(String above, String below) {
    if (NAME.matcher(below).matches() && NAME.matcher(above).matches()) {
      return 0; // two names stacked in one cell, or one in each
    }
    if (!above.contains(" ") && NAME.matcher(above + " " + below).matches()) {
      return LIKELY;
    }
    return prose(above, below);
  }

  private static int prose(String above, String below) {
    if (isLowerCase(below)) {
      return SURE;
    }
    int open = goesOn(above);
    if (open < 0 && NUMBERED.matcher(below).matches()) {
      return -SURE; // a finished sentence, then a numbered one
    }
    return open == 0 ? -SLIGHT : open;
  }

  /** How surely a text that ends so is unfinished. */
  private static int goesOn(String above) {
    if (above.isEmpty()) {
      return 0;
    }
    char last = above.charAt(above.length() - 1);
    if (last == ',' || last == '(' || last == '-' || last == '–' || last == '/') {
      return SURE;
    }
    if (".!?;:".indexOf(last) >= 0) {
      return -LIKELY;
    }
    Matcher matcher = LAST_WORD.matcher(above);
    if (matcher.find() && CONNECTORS.contains(matcher.group().toLowerCase(Locale.ROOT))) {
      return SURE;
    }
    long opened = above.chars().filter(c -> c == '(').count();
    long closed = above.chars().filter(c -> c == ')').count();
    return opened > closed ? SURE : 0;
  }

  /** Whether a text that begins like a sentence goes on in one that begins within a sentence. */
  static boolean isMidSentence(RawCell upper, RawCell lower) {
    String above = Text.fold(upper.text());
    return !above.isEmpty()
        && !Character.isLowerCase(above.charAt(0))
        && isLowerCase(Text.fold(lower.text()));
  }

  private static boolean isLowerCase(String text) {
    return !text.isEmpty()
        && (Character.isLowerCase(text.charAt(0)) || ",;)%&".indexOf(text.charAt(0)) >= 0)
        && !MARKER.matcher(text).matches();
  }

  private static boolean isMarked(TextLine line) {
    return !line.marker().isEmpty() || MARKER.matcher(line.text()).matches();
  }

  /**
   * The lines of a cell that a break cut: the last line of the upper part and the first of the
   * lower are one, with a space between, unless the lower begins with a list marker or both are
   * names.
   */
  static List<TextLine> join(List<TextLine> upper, List<TextLine> lower) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return upper.isEmpty() ? lower : upper;
    }
    List<TextLine> lines = new ArrayList<>(upper);
    TextLine last = lines.get(lines.size() - 1);
    TextLine first = lower.get(0);
    boolean names = Owners.mayBePerson(last.text()) && Owners.mayBePerson(first.text());
    if (isMarked(first) || names) {
      lines.addAll(lower);
      return lines;
    }
    lines.set(lines.size() - 1, new TextLine(last.marker(), glue(last.text(), first.text())));
    lines.addAll(lower.subList(1, lower.size()));
    return lines;
  }

  /**
   * Two parts of a line: with a space, but none behind a hyphen, dash or slash inside a word, or
   * within a long word.
   */
  private static String glue(String upper, String lower) {
    int end = upper.length() - 1;
    boolean split =
        end > 0 && "-–/".indexOf(upper.charAt(end)) >= 0 && upper.charAt(end - 1) != ' ';
    return split || isCutWord(upper, lower) ? upper + lower : upper + " " + lower;
  }

  /** Whether a long word, which the cell was too narrow for, begins above and ends below. */
  private static boolean isCutWord(String upper, String lower) {
    Matcher last = LAST_WORD.matcher(upper);
    Matcher first = FIRST_WORD.matcher(lower);
    return last.find()
        && last.group().length() >= LEAST_PIECE
        && first.lookingAt()
        && LongWords.contains(last.group().toLowerCase(Locale.ROOT) + first.group());
  }
}

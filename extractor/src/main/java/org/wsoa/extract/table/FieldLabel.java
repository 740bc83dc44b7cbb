package org.wsoa.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;

/**
 * The heading that stands before a value in a block: {@code Lead officer:}, {@code Action 1.1}.
 *
 * @param text the heading without its colon, and without the number apart
 * @param number the number or code of the action or recommendation that it names; empty for none
 * @param meaning what it means, as a column's heading; UNKNOWN where no wording fits
 * @param score how well its wording fits, from 0 to 1
 */
record FieldLabel(String text, String number, Meaning meaning, double score) {
  /** A label whose wording scores this or more means what the wording means. */
  private static final double KNOWN = 0.6;

  /** A label whose wording scores this or more is a label and nothing else. */
  private static final double EXACT = 0.9;

  /** A label is rarely longer than this. */
  private static final int LONGEST = 60;

  /** The same with its number and the marks behind it. */
  private static final int LONGEST_NUMBERED = LONGEST + 30;

  /** A label that no wording fits has no more words than this. */
  private static final int UNKNOWN_WORDS = 5;

  private static final String CODE = "(\\p{Lu}{0,3}-?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\p{L}[\\p{L} ]{1,30}?)\\s+(?i:no\\.?\\s+)?" + CODE + "(\\s*[.):–—-]+\\s*|\\s+|$)(.*)",
          Pattern.DOTALL);
  private static final Pattern LABELLED =
      Pattern.compile("([^:]{2," + LONGEST + "}?)\\s*:(?!//)\\s*(.*)", Pattern.DOTALL);
  private static final Pattern MARKER = Pattern.compile("(?:[•▪◦●○‣·*–-]|o)\\s+");

  /**
   * A line that begins with a label.
   *
   * @param label the label
   * @param rest what it says; empty where the label stands alone
   */
  record Line(FieldLabel label, String rest) {}

  /** The text as a label; it may have a colon at its end. */
  static FieldLabel of(String words, HeadingVocabulary vocabulary) {
    String folded = Text.fold(words);
    if (folded.length() > LONGEST_NUMBERED) {
      return new FieldLabel(folded, "", Meaning.UNKNOWN, 0); // most cells of a table are prose
    }
    String text = closed(folded);
    Matcher numbered = NUMBERED.matcher(text);
    if (HeadingWords.hasNumber(text) && numbered.matches() && numbered.group(4).isEmpty()) {
      FieldLabel base = plain(numbered.group(1), vocabulary);
      if (base.isExact() && base.opens()) {
        return new FieldLabel(base.text(), numbered.group(2), base.meaning(), base.score());
      }
    }
    return plain(text, vocabulary);
  }

  /** Without the colon, dash or space at its end. */
  private static String closed(String folded) {
    int end = folded.length();
    while (end > 0 && " :–—-".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  private static FieldLabel plain(String text, HeadingVocabulary vocabulary) {
    boolean sized = text.length() > 1 && text.length() <= LONGEST && !Timings.isDate(text);
    Optional<HeadingVocabulary.Candidate> best =
        sized
            ? vocabulary.best(text).filter(candidate -> candidate.score() >= KNOWN)
            : Optional.empty();
    return best.map(found -> new FieldLabel(text, "", found.meaning(), found.score()))
        .orElseGet(() -> new FieldLabel(text, "", Meaning.UNKNOWN, 0));
  }

  /**
   * The label that opens a line of text, and what follows it: {@code Lead: Ann}, {@code Action 1.1
   * – Write}. One without a colon must name an action by its number.
   *
   * @param heading whether the line is a heading, in which nothing but a space need part the two
   */
  static Optional<Line> line(String words, boolean heading, HeadingVocabulary vocabulary) {
    String text = unmarked(words);
    if (!mayOpen(text)) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches() && (heading || parts(numbered))) {
      FieldLabel base = plain(numbered.group(1), vocabulary);
      if (base.isExact() && base.opens()) {
        FieldLabel label =
            new FieldLabel(base.text(), numbered.group(2), base.meaning(), base.score());
        return Optional.of(new Line(label, numbered.group(4)));
      }
    }
    Matcher labelled = LABELLED.matcher(text);
    return labelled.matches() && !namesPriority(text, vocabulary)
        ? Optional.of(new Line(of(labelled.group(1), vocabulary), labelled.group(2)))
        : Optional.empty();
  }

  /** Whether the text is a numbered priority's name, {@code Priority 2: …}, and so above blocks. */
  static boolean namesPriority(String text, HeadingVocabulary vocabulary) {
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.matches()
        && !numbered.group(4).isEmpty()
        && plain(numbered.group(1), vocabulary).meaning() == Meaning.PRIORITY
        && BlockNumber.labelled(text).isPresent();
  }

  /** Whether a number or a colon stands where a label would have it: few lines have either. */
  private static boolean mayOpen(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_NUMBERED); i++) {
      char c = text.charAt(i);
      if (c == ':' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(Matcher numbered) {
    return !numbered.group(3).isBlank() || numbered.group(4).isEmpty();
  }

  /** A line's text, folded, without the marker of a list. */
  static String unmarked(String words) {
    String text = Text.fold(words);
    Matcher marker = MARKER.matcher(text);
    return marker.lookingAt() ? text.substring(marker.end()) : text;
  }

  /** Whether a list's marker opens the words. */
  static boolean isMarked(String words) {
    return MARKER.matcher(Text.fold(words)).lookingAt();
  }

  boolean isKnown() {
    return meaning != Meaning.UNKNOWN;
  }

  boolean isExact() {
    return score >= EXACT;
  }

  /** Whether it names what a block is about: an action, or a recommendation. */
  boolean opens() {
    return meaning == Meaning.ACTION || meaning == Meaning.RECOMMENDATION;
  }

  /** Whether it looks like a label although no wording fits: a few words, the first capital. */
  boolean looksLikeLabel() {
    return !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && ColumnContents.wordCount(text) <= UNKNOWN_WORDS;
  }

  /** What two labels have in common that head the same column. */
  String key() {
    return HeadingWords.of(text);
  }
}

package org.wsoa.extract.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsoa.extract.read.LongWords;

/**
 * Tells a word that a narrow cell cuts in two without a hyphen from two words on two lines. The
 * geometry alone does not: a column as wide as its longest word looks the same. The words of the
 * table decide, and the long words that plans use: the whole word stands elsewhere, or the piece
 * left over stands nowhere by itself.
 */
final class CutWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern OPEN_FIGURE = Pattern.compile(".*\\d[/.\\-:]\\d{1,3}");
  private static final int MAX_PIECE = 2;

  /** Two consonants that begin no English word: those that do are the ones looked for first. */
  private static final Pattern NO_BEGINNING =
      Pattern.compile(
          "(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kn|ph|pl|pr|ps|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sw"
              + "|th|tr|ts|tw|wh|wr)[b-df-hj-np-tv-xz]{2}\\p{Ll}+");

  /** Letters that no English word ends with, or hardly any. */
  private static final Pattern NO_END = Pattern.compile("(?:[ijquv]|[bcdfgkpt][lr])$");

  /** What English words end with and hardly any is. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ally", "ance", "ances", "ated", "ating", "ation", "ations", "ayed", "cation", "cial",
          "ded", "ding", "ence", "ently", "ents", "erdue", "ers", "gress", "ial", "ible", "ical",
          "ically", "ies", "ified", "ing", "ings", "ion", "ional", "ioned", "ioning", "ions",
          "ious", "isation", "ised", "ising", "ity", "ive", "ively", "layed", "lete", "leted",
          "ling", "mation", "ment", "ments", "nal", "ned", "ness", "ning", "ogress", "oning", "ors",
          "ous", "ously", "plete", "pleted", "sation", "sed", "sion", "sional", "sions", "sment",
          "ssion", "ssment", "tal", "tation", "ted", "tial", "ting", "tion", "tional", "tioning",
          "tions", "tive", "tively", "tor", "tors", "ture", "ual", "ure", "verdue");

  /** The English words of so few letters: there are no others. */
  private static final Set<String> WORDS =
      Set.of(
          "a", "i", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it",
          "me", "my", "no", "of", "on", "or", "so", "to", "up", "us", "we");

  private final List<List<Line>> cells;
  private final Set<String> words = new HashSet<>();
  private final Set<String> inner = new HashSet<>();

  /**
   * @param cells the lines of type of a table's cells; looked at only when there is a doubt
   */
  CutWords(List<List<Line>> cells) {
    this.cells = cells;
  }

  /**
   * Whether the last word of a line and the first of the next are one, given that they would not
   * fit on a line of the cell together and that the line is full.
   */
  boolean isCut(String above, String below) {
    String last = above.substring(above.lastIndexOf(' ') + 1);
    String next = SPACE.split(below, 2)[0];
    if (last.isEmpty() || next.isEmpty()) {
      return false;
    }
    int end = last.codePointBefore(last.length());
    int start = next.codePointAt(0);
    if (Character.isDigit(end) && Character.isDigit(start)) {
      return OPEN_FIGURE.matcher(last).matches();
    }
    if (!Character.isLetter(end) || !Character.isLowerCase(start)) {
      return false;
    }
    learn();
    String piece = bare(next);
    String whole = bare(last + next);
    return words.contains(whole)
        || LongWords.contains(whole)
        || (!inner.contains(piece) && (isNoWord(piece) || NO_END.matcher(bare(last)).find()));
  }

  private static boolean isNoWord(String piece) {
    return piece.length() <= MAX_PIECE
        ? !WORDS.contains(piece)
        : ENDINGS.contains(piece) || NO_BEGINNING.matcher(piece).matches();
  }

  private void learn() {
    if (!words.isEmpty()) {
      return;
    }
    for (List<Line> cell : cells) {
      for (Line line : cell) {
        boolean first = true;
        for (String word : SPACE.splitAsStream(line.text()).map(CutWords::bare).toList()) {
          words.add(word);
          if (!first) {
            inner.add(word);
          }
          first = false;
        }
      }
    }
  }

  private static String bare(String word) {
    return EDGE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }
}

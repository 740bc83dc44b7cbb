package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the markers of a list: numbers, letters, small Roman numbers and bullets. */
final class ListMarkers {
  /**
   * A marker.
   *
   * @param start index of its first character, from 0
   * @param end index after it and after the white space behind it
   */
  record Marker(int start, int end) {}

  /** How a place in the text relates to what stands before it. */
  private enum Edge {
    /** The text's or a line's beginning, or a wide gap before it. */
    LINE,
    /** A sentence's end before it. */
    SENTENCE,
    /** Anything else. */
    INSIDE
  }

  private static final String BULLETS =
      "[\u2022\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043\u00b7\u25a0\u25a1\u25fe\u27a2\u27a4\u2794\u2713\u2714\uf0b7\uf0a7\uf0d8\uf0fc\uf02d]";
  private static final Pattern BULLET = Pattern.compile("(?<!\\S)" + BULLETS + "\\s*");

  /** A dash or a small o is a bullet only where a line could begin. */
  private static final Pattern DASH =
      Pattern.compile("(?<!\\S)(?:[-\u2013\u2014*]|o(?=\\s+\\p{Lu}))\\s+");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,\u00a3%(/-])\\(?(\\d{1,2})\\s?(?:[.)],?|\\.\\))\\s*(?=\\S)");
  private static final Pattern LETTER =
      Pattern.compile("(?<![\\p{L}\\p{N}.,(/-])\\(?([a-zA-Z])\\)\\s*(?=\\S)");
  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\p{N}.,(/-])\\(?(i{1,3}|iv|vi{0,3}|ix|x)[.)]\\s*(?=\\S)");
  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  private static final Pattern LINE_EDGE = Pattern.compile("(?:^|[\\n\\t]\\s*|\\s{2,})$");
  private static final Pattern SENTENCE_EDGE = Pattern.compile("[.;:!?)\"'\u2019\u201d]\\s*$");
  private static final Pattern NEW_WORD = Pattern.compile("^[\\p{Lu}\\p{Pi}\"'\u00a3]");
  private static final Pattern NEW_TEXT = Pattern.compile("^[\\p{L}\\p{N}\\p{Pi}\\p{Ps}\"'\u00a3]");

  /** Numbers with a stop or bracket behind them. */
  private static final int NUMBERED = 1;

  /** A bracket, or a stop behind the letter of a small Roman number. */
  private static final int LETTERED = 2;

  /** A bullet, or a dash or small o that begins a word. */
  private static final int BULLETED = 4;

  private ListMarkers() {}

  /** A number, in whatever script of the list, that may be a marker. */
  private record Candidate(Marker marker, int number, Edge edge, boolean spaced, String next) {}

  /** The markers of the list that begins first; empty where the text holds none. */
  static List<Marker> find(String text) {
    int hints = hints(text);
    List<Marker> first = List.of();
    for (List<Marker> markers :
        List.of(
            (hints & NUMBERED) == 0 ? first : sequence(candidates(text, NUMBER)),
            (hints & LETTERED) == 0 ? first : sequence(candidates(text, ROMAN)),
            (hints & LETTERED) == 0 ? first : sequence(candidates(text, LETTER)),
            (hints & BULLETED) == 0 ? first : bullets(text))) {
      if (!markers.isEmpty()
          && (first.isEmpty() || markers.get(0).start() < first.get(0).start())) {
        first = markers;
      }
    }
    return first;
  }

  /**
   * What markers a text may hold, told in one look at it, as a sum: most texts hold none, and need
   * not be searched four times.
   */
  private static int hints(String text) {
    int hints = 0;
    char last = ' ';
    char lastBut = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ')') {
        boolean digit =
            Character.isDigit(last) || (Character.isWhitespace(last) && Character.isDigit(lastBut));
        boolean letter = c == ')' || last == 'i' || last == 'v' || last == 'x';
        hints |= (digit ? NUMBERED : 0) | (letter ? LETTERED : 0);
      } else if (isBullet(c) && Character.isWhitespace(last)) {
        boolean apart = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
        hints |= apart || c > '\u007f' ? BULLETED : 0;
      }
      lastBut = last;
      last = c;
    }
    return hints;
  }

  private static boolean isBullet(char c) {
    return c == '-'
        || c == '*'
        || c == 'o'
        || (c > '\u007f' && (c == '\u2013' || c == '\u2014' || BULLETS.indexOf(c) >= 0));
  }

  /** Bullets anywhere; of dashes those where lines begin, and only if the text begins with one. */
  private static List<Marker> bullets(String text) {
    List<Marker> bullets = all(BULLET, text, false);
    if (!bullets.isEmpty()) {
      return bullets;
    }
    List<Marker> dashes = all(DASH, text, true);
    boolean list = dashes.size() > 1 || (dashes.size() == 1 && dashes.get(0).start() == 0);
    return list ? dashes : List.of();
  }

  private static List<Marker> all(Pattern pattern, String text, boolean atLineEdge) {
    List<Marker> markers = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!atLineEdge || edge(text, matcher.start()) == Edge.LINE) {
        markers.add(new Marker(matcher.start(), matcher.end()));
      }
    }
    return markers;
  }

  private static List<Candidate> candidates(String text, Pattern pattern) {
    List<Candidate> candidates = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String next = text.substring(matcher.end());
      boolean spaced = Character.isWhitespace(text.charAt(matcher.end() - 1));
      if ((spaced ? NEW_TEXT : NEW_WORD).matcher(next).find()) {
        candidates.add(
            new Candidate(
                new Marker(matcher.start(), matcher.end()),
                number(matcher.group(1), pattern.equals(ROMAN)),
                edge(text, matcher.start()),
                spaced,
                next));
      }
    }
    return candidates;
  }

  private static int number(String written, boolean roman) {
    if (roman) {
      return ROMANS.indexOf(written) + 1;
    }
    char first = written.charAt(0);
    return Character.isDigit(first)
        ? Integer.parseInt(written)
        : Character.toLowerCase(first) - 'a' + 1;
  }

  /**
   * The candidates that count on. The first is a one where a line begins or after a sentence's end,
   * or a two after a sentence's end (the first marker was lost). After a one at the text's head,
   * the next number counts wherever a capital follows, and any number where a line begins.
   */
  private static List<Marker> sequence(List<Candidate> candidates) {
    List<Marker> markers = new ArrayList<>();
    int expected = 1;
    for (Candidate candidate : candidates) {
      boolean capital = NEW_WORD.matcher(candidate.next()).find();
      boolean counts;
      if (markers.isEmpty()) {
        boolean one = candidate.number() == 1 && candidate.edge() != Edge.INSIDE;
        boolean lost =
            candidate.number() == 2
                && candidate.marker().start() > 0
                && candidate.edge() != Edge.INSIDE
                && capital;
        boolean other = candidate.marker().start() == 0;
        counts = one || lost || other;
      } else {
        boolean next = candidate.number() == expected;
        counts =
            candidate.edge() == Edge.LINE
                || (next && (candidate.edge() == Edge.SENTENCE || capital));
      }
      if (counts) {
        markers.add(candidate.marker());
        expected = candidate.number() + 1;
      }
    }
    return markers;
  }

  private static Edge edge(String text, int at) {
    String before = text.substring(0, at);
    if (Endings.has(LINE_EDGE, before)) {
      return Edge.LINE;
    }
    return Endings.has(SENTENCE_EDGE, before) ? Edge.SENTENCE : Edge.INSIDE;
  }
}

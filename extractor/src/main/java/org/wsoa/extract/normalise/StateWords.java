package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsoa.model.State;

/** Status words in a text, cut into the pieces that its punctuation makes. */
final class StateWords {
  private static final Vocabulary WORDS = Vocabulary.load("state-words.tsv");
  private static final Map<String, String> STATES =
      WORDS.rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])" + Vocabulary.anyOf(WORDS.keys()) + "(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  /** Tick marks, those of the Wingdings font among them. */
  private static final Pattern TICK =
      Pattern.compile("[\u2713\u2714\u2611\u2705\u221a\uf0fc\uf0fe]\\x{FE0F}?");

  /**
   * Punctuation, small words between two statuses, and the end of a coloured circle or square. The
   * signs stand as such: looking back, a pattern takes an escaped one for half as long.
   */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\s*[,;:.()\\[\\]|/&+]+\\s*|\\s+-+>?\\s*|\\s*-+\\s+|\\s+(?:with|but|and|though)\\s+"
              + "|(?<=[🔴🔵🟠-🟪])\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD_BREAK =
      Pattern.compile("\\s*(?:with|but|and|though|&|\\+)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:with|but|and|now|currently|mostly|broadly|still|status|action|rag|brag|bragg)\\s+",
          Pattern.CASE_INSENSITIVE);

  /** Stands for each character of a date. */
  private static final char MASK = '\u0001';

  /** The words that may stand first in a text that begins with a status. */
  private static final Set<String> OPENERS =
      Stream.of(
              STATES.keySet().stream(),
              Ratings.colourWords(),
              Stream.of(
                  "with but and now currently mostly broadly still status action rag brag"
                      + " bragg light dark pale bright"))
          .flatMap(words -> words)
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private StateWords() {}

  /**
   * Whether a folded text may begin with a status, told by its first word alone: nearly all texts
   * may not, and need not be cut into pieces. A text that begins otherwise may where it has a
   * letter or a mark beyond ASCII at all.
   */
  static boolean mayBegin(String folded) {
    int end = Text.wordEnd(folded, 0);
    return end == 0
        ? folded.chars().anyMatch(c -> c > '\u007f' || Character.isLetter(c))
        : OPENERS.contains(folded.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /**
   * A piece between punctuation.
   *
   * @param start index of its first character
   * @param end index after its last character
   * @param breakAfter index after the punctuation behind it
   * @param known whether it is a status word, a colour, a letter of one or a tick
   * @param state the state it says
   * @param byWord whether "and", "with" or the like stands behind it instead of punctuation
   */
  record Piece(
      int start, int end, int breakAfter, boolean known, Optional<State> state, boolean byWord) {}

  static boolean isTick(String text) {
    return TICK.matcher(text.strip()).matches();
  }

  /** The pieces of a folded text; a date in it is a known piece or part of one. */
  static List<Piece> pieces(String folded) {
    return pieces(folded, false);
  }

  /** Whether a folded text has pieces, and knows them all. */
  static boolean areKnown(String folded) {
    List<Piece> pieces = pieces(folded, true);
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1).known();
  }

  /** All pieces, or those up to the first that is not known. */
  private static List<Piece> pieces(String folded, boolean toUnknown) {
    String masked = maskDates(Text.ascii(folded));
    List<Piece> pieces = new ArrayList<>();
    Matcher breaks = BREAK.matcher(masked);
    int start = 0;
    while (breaks.find()) {
      add(pieces, masked, start, breaks.start(), breaks.end(), breaks.group());
      start = breaks.end();
      if (toUnknown && !pieces.isEmpty() && !pieces.get(pieces.size() - 1).known()) {
        return pieces;
      }
    }
    add(pieces, masked, start, masked.length(), masked.length(), "");
    return pieces;
  }

  private static void add(
      List<Piece> pieces, String masked, int start, int end, int breakAfter, String gap) {
    String words = masked.substring(start, end).strip();
    if (words.isEmpty()) {
      return;
    }
    boolean byWord = WORD_BREAK.matcher(gap).matches();
    boolean date = words.chars().allMatch(c -> c == MASK || c == ' ');
    String undated = LEAD.matcher(words.replace(String.valueOf(MASK), "").strip()).replaceAll("");
    String phrase = undated.toLowerCase(Locale.ROOT).replace("-", " ");
    boolean tick = isTick(undated);
    String state = STATES.getOrDefault(phrase, "");
    boolean colour = undated.equals(words) && Ratings.colourWord(undated).isPresent();
    boolean known = tick || !state.isEmpty() || colour || (date && !pieces.isEmpty());
    Optional<State> said = tick ? Optional.of(State.COMPLETE) : state(state);
    pieces.add(new Piece(start, end, breakAfter, known, said, byWord));
  }

  private static String maskDates(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (Timings.Found date : Timings.findAll(text)) {
      for (int i = date.start(); i < date.end(); i++) {
        masked.setCharAt(i, MASK);
      }
    }
    return masked.toString();
  }

  /** The state of phrases anywhere in a key's words. */
  static Optional<State> anywhere(String words) {
    return weighed(
        PHRASE
            .matcher(Text.ascii(words).replace("-", " "))
            .results()
            .map(found -> Text.fold(found.group()).toLowerCase(Locale.ROOT))
            .map(phrase -> state(STATES.getOrDefault(phrase, "")))
            .flatMap(Optional::stream)
            .toList());
  }

  /** The first state, save that "on track" yields to a worse one behind it: "but some concerns". */
  static Optional<State> weighed(List<State> states) {
    if (states.isEmpty()) {
      return Optional.empty();
    }
    State first = states.get(0);
    if (first != State.ON_TRACK) {
      return Optional.of(first);
    }
    return states.stream()
        .filter(state -> state != State.ON_TRACK && state != State.COMPLETE)
        .filter(state -> state != State.NOT_STARTED)
        .findFirst()
        .or(() -> Optional.of(first));
  }

  private static Optional<State> state(String wire) {
    return wire.isEmpty() || wire.equals("none")
        ? Optional.empty()
        : Optional.of(State.ofWireName(wire));
  }
}

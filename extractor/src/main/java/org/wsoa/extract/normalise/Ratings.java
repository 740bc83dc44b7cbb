package org.wsoa.extract.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.StateWords.Piece;
import org.wsoa.model.Colour;
import org.wsoa.model.Rating;
import org.wsoa.model.RatingScale;
import org.wsoa.model.State;

/** Words, letters and fills to {@link Rating}, by the contract's Rating paragraph. */
public final class Ratings {
  private static final Vocabulary COLOUR_WORDS = Vocabulary.load("colour-words.tsv");
  private static final Map<String, Colour> COLOURS =
      COLOUR_WORDS.rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> Colour.ofWireName(row.get(1))));

  /** No status is written in more characters than this; what is longer is an update. */
  private static final int LONGEST_STATUS = 80;

  /** A fill as bright as this is paper, tinted or not: Excel's and Word's lightest bands. */
  private static final double PAPER_LIGHTNESS = 0.90;

  /** Theme colours "lighter 80%" band tables; their saturation is just below this. */
  private static final double BAND_LIGHTNESS = 0.87;

  private static final double GREY_SATURATION = 0.12;
  private static final double TINTED_PAPER_SATURATION = 0.15;
  private static final int BLACK = 40;

  /** A dot, arrow or smiley says something, but no colour. */
  private static final Pattern CONTENT =
      Pattern.compile(
          "[\\p{L}\\p{N}\u2190-\u21ff\u2600-\u27bf\u25a0-\u25ff\u221a\uf000-\uf0ff]|[\\x{1F300}-\\x{1FAFF}]");

  private static final Pattern SHADE =
      Pattern.compile("^(?:light|dark|pale|bright)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:b?rag{1,2}b?|status|rating)\\s*(?:rating|status)?\\s*:\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTER_WITH_STOP = Pattern.compile("^\\p{L}\\s*[.,)].*");

  private Ratings() {}

  /** The words and letters that name colours, in lower case. */
  static Stream<String> colourWords() {
    return COLOURS.keySet().stream();
  }

  /**
   * A status that a text begins with.
   *
   * @param status the status word, letter or colour, as written
   * @param rest what follows it, without the separator; never empty
   */
  public record Split(String status, String rest) {}

  /**
   * The rating colour that a fill is, by its hue: red from 320 to 20 degrees, amber to 70, green to
   * 170, blue to 260, purple to 320; grey at low saturation. Black, white and the palest tints,
   * which band tables and head columns, are none.
   *
   * @param red 0 to 255, and so the others
   */
  public static Optional<Colour> colour(int red, int green, int blue) {
    int max = Math.max(red, Math.max(green, blue));
    int min = Math.min(red, Math.min(green, blue));
    double lightness = (max + min) / 2.0 / 255;
    double saturation = max == 0 ? 0 : (double) (max - min) / max;
    boolean paper = lightness >= PAPER_LIGHTNESS && saturation < TINTED_PAPER_SATURATION;
    boolean band = lightness >= BAND_LIGHTNESS && saturation > 0.05 && saturation < GREY_SATURATION;
    if (max <= BLACK || paper || band) {
      return Optional.empty();
    }
    if (saturation < GREY_SATURATION) {
      return Optional.of(Colour.GREY);
    }
    double hue = hue(red, green, blue, max, max - min);
    if (hue < 20 || hue >= 320) {
      return Optional.of(Colour.RED);
    }
    if (hue < 70) {
      return Optional.of(Colour.AMBER);
    }
    if (hue < 170) {
      return Optional.of(Colour.GREEN);
    }
    return Optional.of(hue < 260 ? Colour.BLUE : Colour.PURPLE);
  }

  /** Degrees from 0 to 360. */
  private static double hue(int red, int green, int blue, int max, int chroma) {
    double sixth;
    if (max == red) {
      sixth = (double) (green - blue) / chroma;
    } else if (max == green) {
      sixth = (double) (blue - red) / chroma + 2;
    } else {
      sixth = (double) (red - green) / chroma + 4;
    }
    return (sixth * 60 + 360) % 360;
  }

  /**
   * The colour that a word or letter names, whatever its case ({@code Yellow} is amber), or that a
   * circle or square has.
   */
  public static Optional<Colour> colourWord(String word) {
    Colour sign = COLOURS.get(word);
    if (sign != null) {
      return Optional.of(sign);
    }
    String key = SHADE.matcher(Text.key(word)).replaceAll("");
    return Optional.ofNullable(COLOURS.get(key));
  }

  /**
   * The rating of a cell: from its words or letter, else its fill, else the key's entry of that
   * name. Of a split rating ({@code Amber/Green}) the first counts.
   *
   * @param label the cell's words; blank where it has only a fill
   * @param fill the rating colour of its fill
   * @param key the plan's own key for this column; empty where it has none
   * @param action whether it is an action's status, which has a state
   * @return empty where there is neither a word nor a fill
   */
  public static Optional<Rating> parse(
      String label, Optional<Colour> fill, List<RatingScale.Entry> key, boolean action) {
    String folded = Text.fold(label);
    String written = CONTENT.matcher(folded).find() ? folded : "";
    if (written.isEmpty() && fill.isEmpty()) {
      return Optional.empty();
    }
    Optional<RatingScale.Entry> named = RatingKeys.named(written, fill, key);
    boolean byLetter = RatingKeys.isLetter(written);
    Optional<Colour> colour =
        named
            .filter(entry -> byLetter)
            .flatMap(RatingScale.Entry::rating)
            .or(() -> colourIn(written))
            .or(() -> fill)
            .or(() -> named.flatMap(RatingScale.Entry::rating));
    Optional<RatingScale.Entry> entry =
        named
            .filter(one -> one.rating().equals(colour))
            .or(() -> key.stream().filter(one -> isOf(one, colour)).findFirst())
            .or(() -> named);
    String meaning = entry.map(RatingScale.Entry::meaning).orElse("");
    Optional<State> state =
        action ? state(written).or(() -> stateOf(meaning, colour)) : Optional.empty();
    return Optional.of(new Rating(colour, written, meaning, state));
  }

  private static boolean isOf(RatingScale.Entry entry, Optional<Colour> colour) {
    return colour.isPresent() && entry.rating().equals(colour);
  }

  private static Optional<State> stateOf(String meaning, Optional<Colour> colour) {
    return meaning.isEmpty() ? colour.flatMap(Ratings::custom) : StateWords.anywhere(meaning);
  }

  /** Whether a piece is a letter that may stand for anything; one in brackets is a rating's. */
  private static boolean isLooseLetter(String folded, StateWords.Piece piece) {
    boolean bracketed =
        folded.startsWith("(", piece.start() - 1) && folded.startsWith(")", piece.end());
    return !bracketed && RatingKeys.isLetter(folded.substring(piece.start(), piece.end()));
  }

  /** The colour that a label's first known piece, or a bracket of it, names. */
  static Optional<Colour> colourIn(String label) {
    String folded = unlabelled(Text.fold(label));
    boolean wordy = folded.length() > 1;
    return StateWords.pieces(folded).stream()
        .filter(piece -> piece.start() == 0 || !wordy || !isLooseLetter(folded, piece))
        .map(piece -> folded.substring(piece.start(), piece.end()))
        .map(Ratings::colourWord)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What a colour means where no key says. */
  private static Optional<State> custom(Colour colour) {
    return switch (colour) {
      case BLUE -> Optional.of(State.COMPLETE);
      case GREEN -> Optional.of(State.ON_TRACK);
      case AMBER -> Optional.of(State.AT_RISK);
      case RED -> Optional.of(State.OFF_TRACK);
      case GREY -> Optional.of(State.NOT_STARTED);
      case PURPLE -> Optional.empty();
    };
  }

  /**
   * The state that words say. A status word counts where it is the whole text or stands before
   * punctuation ({@code Complete - report sent}), a date behind it or not; {@code Delivered to all
   * schools} says none. "On track" yields to a worse state behind it.
   */
  public static Optional<State> state(String words) {
    String folded = unlabelled(Text.fold(words));
    List<Piece> pieces = StateWords.pieces(folded);
    if (pieces.isEmpty() || head(folded, pieces) == 0) {
      return Optional.empty();
    }
    return StateWords.weighed(pieces.stream().map(Piece::state).flatMap(Optional::stream).toList());
  }

  /**
   * Whether the whole text is a status: words, letters and colours of the word lists, a tick, yes
   * or no, with a date perhaps.
   */
  public static boolean isStatus(String text) {
    String folded = unlabelled(Text.fold(text));
    if (folded.length() > LONGEST_STATUS || !StateWords.mayBegin(folded)) {
      return false;
    }
    return StateWords.areKnown(folded);
  }

  /** Whether the text is a tick and nothing else. */
  public static boolean isTick(String text) {
    return StateWords.isTick(Text.fold(text));
  }

  /** Whether the text is a tick or a yes: it says no more than that its heading holds. */
  public static boolean isMark(String text) {
    return isTick(text) || Text.key(text).equals("yes") || Text.key(text).equals("y");
  }

  /** The status that a text begins with, set off by punctuation from what follows. */
  public static Optional<Split> leadingStatus(String text) {
    String folded = Text.fold(text);
    if (!StateWords.mayBegin(folded)
        || isStatus(folded)
        || LETTER_WITH_STOP.matcher(folded).matches()) {
      return Optional.empty();
    }
    List<Piece> pieces = StateWords.pieces(folded);
    int count = head(folded, pieces);
    if (count == 0 || count == pieces.size()) {
      return Optional.empty();
    }
    Piece last = pieces.get(count - 1);
    int restAt =
        folded.startsWith("(", last.end()) || folded.startsWith(" (", last.end())
            ? folded.indexOf('(', last.end())
            : last.breakAfter();
    String rest = folded.substring(restAt).strip();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Split(folded.substring(0, last.end()).strip(), rest));
  }

  /** How many pieces at the head are status words, the last of them before punctuation. */
  private static int head(String folded, List<Piece> pieces) {
    int count = 0;
    while (count < pieces.size() && pieces.get(count).known()) {
      count++;
    }
    while (count > 0 && count < pieces.size() && pieces.get(count - 1).byWord()) {
      count--;
    }
    return folded.isEmpty() ? 0 : count;
  }

  private static String unlabelled(String folded) {
    if (folded.indexOf(':') < 0) {
      return folded;
    }
    Matcher label = LABELLED.matcher(folded);
    return label.find() ? folded.substring(label.end()) : folded;
  }
}

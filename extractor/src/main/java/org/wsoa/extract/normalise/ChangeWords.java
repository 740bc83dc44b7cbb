package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsoa.model.Direction;

/** Whether a share is the size of a change, and which way, from the words about it. */
final class ChangeWords {
  private static final Vocabulary WORDS = Vocabulary.load("change-words.tsv");
  private static final Map<String, Direction> WAYS =
      WORDS.rows().stream()
          .filter(row -> !row.get(2).equals("phrasal"))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row -> row.get(1).equals("up") ? Direction.INCREASE : Direction.DECREASE));

  private static final String CHANGING = "(" + Vocabulary.anyOf(used("noun", "verb")) + ")";
  private static final String NOUN = "(" + Vocabulary.anyOf(used("noun")) + ")";

  private static final WordHeads CHANGING_HEADS = WordHeads.of(used("noun", "verb").stream());
  private static final WordHeads ADVERB_HEADS = WordHeads.of(used("phrasal", "adverb").stream());
  private static final WordHeads BY_HEADS = WordHeads.of(Stream.of("by"));
  private static final WordHeads OF_HEADS = WordHeads.of(Stream.of("of"));
  private static final WordHeads LEVEL_HEADS = WordHeads.of(Stream.of("to", "at"));

  private static final String ROUGHLY =
      "(?:(?:at\\s+least|at\\s+most|a|an|another|minimum|maximum|of|up\\s+to|more\\s+than|over|further|"
          + "additional|around|about|approximately|approx\\.?|circa|some|roughly|on\\s+average)\\s+)*";
  private static final String QUALIFIER =
      "(?:(?:year|on|month|quarter|term|annual|annually|yearly|further|overall|total|net|in-year|"
          + "relative|sustained|average|point|points|cumulative|or|at|over|year-on-year|month-on-month)"
          + "\\s+)*";

  /** Increase, then anything, then "by 20%". */
  private static final Pattern BY = words("\\bby\\s+" + ROUGHLY + "$");

  /** "Increase of 20%", "increase in use of 20%". */
  private static final Pattern NOUN_OF =
      words(
          "\\b"
              + NOUN
              + "(?:\\s+(?:in|to)\\s+(?:(?!\\bto\\b)[^,;:%])*?)?\\s+of\\s+"
              + ROUGHLY
              + "$");

  /** What {@link #NOUN_OF} ends with, however far before it the noun is. */
  private static final Pattern OF = words("\\bof\\s+" + ROUGHLY + "$");

  /** "Falls 20%". */
  private static final Pattern DIRECT =
      words("\\b" + CHANGING + "\\s+(?:up\\s+|down\\s+)?" + ROUGHLY + "$");

  /** "20% year on year reduction", "20% fewer". */
  private static final Pattern BEHIND =
      words("^\\s+" + QUALIFIER + "(" + Vocabulary.anyOf(used("noun", "than")) + ")\\b");

  /** "Up 5%", "down by 10%": not behind a verb that makes something else of it. */
  private static final Pattern ADVERB =
      words(
          "(?<![\\p{L}\\d-])(?:("
              + Vocabulary.anyOf(used("phrasal"))
              + ")\\s+)?("
              + Vocabulary.anyOf(used("adverb"))
              + ")\\s+(?:by\\s+)?"
              + ROUGHLY
              + "$");

  /** "5% up on last year". */
  private static final Pattern ADVERB_BEHIND =
      words(
          "^\\s+("
              + Vocabulary.anyOf(used("adverb"))
              + ")\\s+(?:on|against|compared|year\\s+on\\s+year)\\b");

  /** Of whom it is the share, so that it is no size of a change. */
  private static final Pattern SHARE_OF = words("^\\s+of\\b");

  private static final Pattern LEVEL = words("\\b(?:to|at)\\s+" + ROUGHLY + "$");
  private static final Pattern OR_MORE = words("^\\s+or\\s+");
  private static final Pattern ANY = words("\\b" + CHANGING + "\\b");

  private ChangeWords() {}

  /**
   * The way of a share.
   *
   * @param before the sentence up to the number
   * @param behind the sentence after the per cent sign
   */
  static Direction direction(String before, String behind) {
    Matcher noun = BEHIND.matcher(behind);
    if (noun.find() && !OR_MORE.matcher(behind).find()) {
      return way(noun.group(1));
    }
    if (Endings.find(BY, BY_HEADS, before).isPresent()) {
      Direction nearest = nearest(before);
      return nearest == Direction.LEVEL ? adverb(before, behind) : nearest;
    }
    if (Endings.find(LEVEL, LEVEL_HEADS, before).isPresent()) {
      return Direction.LEVEL;
    }
    if (Endings.find(OF, OF_HEADS, before).isPresent()) {
      Matcher of = NOUN_OF.matcher(before);
      if (of.find()) {
        return way(of.group(1));
      }
    }
    Optional<Matcher> direct = Endings.find(DIRECT, CHANGING_HEADS, before);
    return direct.isPresent() ? way(direct.get().group(1)) : adverb(before, behind);
  }

  private static Direction adverb(String before, String behind) {
    Matcher later = ADVERB_BEHIND.matcher(behind);
    if (later.find()) {
      return way(later.group(1));
    }
    return Endings.find(ADVERB, ADVERB_HEADS, before)
        .filter(adverb -> adverb.group(1) == null && !SHARE_OF.matcher(behind).find())
        .map(adverb -> way(adverb.group(2)))
        .orElse(Direction.LEVEL);
  }

  /** The last word of change before the number; without one, the number is a level. */
  private static Direction nearest(String before) {
    List<Direction> ways = new ArrayList<>(List.of(Direction.LEVEL));
    CHANGING_HEADS.each(ANY, before, change -> ways.add(way(change.group(1))));
    return ways.get(ways.size() - 1);
  }

  private static Direction way(String word) {
    return WAYS.getOrDefault(word.toLowerCase(Locale.ROOT), Direction.LEVEL);
  }

  private static List<String> used(String... uses) {
    return WORDS.rows().stream()
        .filter(row -> List.of(uses).contains(row.get(2)))
        .map(row -> row.get(0))
        .toList();
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}

package org.wsoa.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.HeadingWords;
import org.wsoa.extract.table.Meaning;

/** What headings can mean, and how a file of wordings says so. */
public final class Headings {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final HeadingVocabulary vocabulary;

  private Headings(HeadingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the built-in vocabulary says. */
  public static Headings builtIn() {
    return new Headings(HeadingVocabulary.load());
  }

  /**
   * What the built-in vocabulary says with further wordings.
   *
   * @param name what to call the lines in a message
   * @param wordings lines of a TSV, as for {@link Extractor#withWordings}
   * @throws IllegalStateException when a line is malformed; the message names it
   */
  public static Headings with(String name, List<String> wordings) {
    return new Headings(HeadingVocabulary.load().with(name, wordings));
  }

  /** What a heading may be said to mean, in the order in which plans are described. */
  public static List<String> meanings() {
    return Stream.of(Meaning.values())
        .filter(meaning -> meaning != Meaning.UNKNOWN)
        .map(Meaning::spelling)
        .toList();
  }

  /**
   * The meaning that is spelt so.
   *
   * @throws IllegalArgumentException when it is none of {@link #meanings()}
   */
  static Meaning meaning(String spelling) {
    return Stream.of(Meaning.values())
        .filter(meaning -> meaning != Meaning.UNKNOWN && meaning.spelling().equals(spelling))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no heading means " + spelling));
  }

  /**
   * A heading as it is compared: two headings of the same words are one. Empty where it has neither
   * letters nor digits, and so can mean nothing.
   */
  public static String words(String heading) {
    return HeadingWords.of(heading);
  }

  /**
   * A heading as a file of wordings spells it: in lower case, without tabs and line breaks, so that
   * it is compared as the heading itself is.
   */
  public static String wording(String heading) {
    String words = words(heading);
    // what is left where a footnote's mark was could be taken for another mark
    return words(words).equals(words)
        ? words
        : SPACE
            .matcher(heading.toLowerCase(Locale.ROOT).replace("#", " number "))
            .replaceAll(" ")
            .strip();
  }

  /** What the wording means that a heading is as a whole; empty where it is none. */
  public Optional<String> says(String heading) {
    return vocabulary.says(heading).map(Meaning::spelling);
  }
}

package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.NameModel.Likeness;
import org.wsoa.extract.normalise.NameWord.Part;

/**
 * Whether texts name people. Their words' shape comes first, then the word lists ({@link
 * OwnerWords}); {@link NameModel} decides what both leave open.
 */
final class PersonNames {
  private static final Pattern SURNAME_FIRST = Pattern.compile("(\\S+), (\\S+(?: \\p{Lu}\\.?)?)");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{Lu}\\S+ \\p{Lu}\\S+");
  private static final int LONGEST = 4;

  /**
   * How much likelier other words must be than names, in all, before words in the shape of a name
   * are none: of capitalised words that no list knows, most by far are names.
   */
  private static final double NO_NAME = Math.log(20);

  /** How likely a lone word must be a given or a family name. A family name may be a place's. */
  private static final double LONE_GIVEN = 0.75;

  private static final double LONE_FAMILY = 0.8;

  /** How likely words must be names where a word list says otherwise: Grace Young, Emma West. */
  private static final double SURE_NAME = 0.8;

  private static final double LIKELY = 0.3;

  /** How much likelier one reading must be than the other. */
  private static final double CLEARLY = 4;

  private PersonNames() {}

  /** Two to four words in the shape of a name, unless the lists or the model know better. */
  static boolean isOne(String text) {
    List<NameWord> words = NameWord.of(text);
    return mayBeOne(words) && odds(words) < NO_NAME;
  }

  /** Two to four words in the shape of a name that no list has otherwise. */
  static boolean mayBeOne(List<NameWord> words) {
    return words.size() > 1
        && words.size() <= LONGEST
        && hasShape(words)
        && words.stream().noneMatch(word -> OwnerWords.isListed(word.text()));
  }

  private static boolean hasShape(List<NameWord> words) {
    NameWord last = words.get(words.size() - 1);
    boolean whole = words.stream().noneMatch(word -> word.is(Part.NONE));
    return whole
        && !words.get(0).is(Part.PARTICLE)
        && (last.is(Part.NAME) || last.is(Part.HONORIFIC));
  }

  /**
   * Whether two words are a person whose surname is a word that roles and organisations have too:
   * {@code Grace Young} beside {@code Young People}.
   */
  static boolean isListedSurname(String text) {
    if (!TWO_WORDS.matcher(text).matches()) {
      return false;
    }
    List<NameWord> words = NameWord.of(text);
    if (!words.stream().allMatch(word -> word.is(Part.NAME))) {
      return false;
    }
    String first = words.get(0).text();
    String last = words.get(1).text();
    return !OwnerWords.isListed(first)
        && OwnerWords.isListed(last)
        && OwnerWords.kindOfWord(last) != OwnerWords.Kind.ORGANISATION
        && isName(words.get(0).likeness())
        && words.get(1).likeness().family() >= LIKELY;
  }

  private static boolean isName(Likeness likeness) {
    return likeness.name() >= SURE_NAME && likeness.given() >= LIKELY;
  }

  /** How much likelier the words are other words than names: a logarithm, positive if so. */
  static double odds(List<NameWord> words) {
    double odds = 0;
    for (NameWord word : words) {
      if (word.is(Part.NAME)) {
        Likeness likeness = word.likeness();
        odds += Math.log(likeness.other() / likeness.name());
      }
    }
    return odds;
  }

  /**
   * Whether a lone word is somebody's given or family name, maybe with an initial behind it: {@code
   * Priya/Tom}, {@code Hughes}, {@code Tom H}.
   */
  static boolean isLone(String text) {
    List<NameWord> words = NameWord.of(text);
    boolean initial = words.size() == 2 && words.get(1).is(Part.INITIAL);
    NameWord word = words.get(0);
    boolean open = word.is(Part.NAME) && !OwnerWords.isListed(word.text());
    if (!open || (words.size() > 1 && !initial) || text.chars().noneMatch(Character::isLowerCase)) {
      return false;
    }
    Likeness likeness = word.likeness();
    return likeness.given() >= LONE_GIVEN || likeness.family() >= LONE_FAMILY;
  }

  /** Whether a text is one person with the surname before a comma: {@code Smith, Jane P.}. */
  static boolean isSurnameFirst(String text) {
    if (text.indexOf(',') < 0) {
      return false;
    }
    Matcher matcher = SURNAME_FIRST.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    NameWord surname = NameWord.of(matcher.group(1)).get(0);
    NameWord given = NameWord.of(matcher.group(2)).get(0);
    boolean open = !OwnerWords.isListed(surname.text()) && !OwnerWords.isListed(given.text());
    if (!open || !surname.is(Part.NAME)) {
      return false;
    }
    return given.is(Part.INITIAL)
        ? surname.likeness().family() >= LIKELY
        : given.is(Part.NAME) && isSurname(surname) && isGiven(given);
  }

  /** The name of a person whose surname stands first, in the order in which it is spoken. */
  static String turned(String text) {
    Matcher matcher = SURNAME_FIRST.matcher(text);
    return matcher.matches() ? matcher.group(2) + " " + matcher.group(1) : text;
  }

  /**
   * Whether a name that a line cuts goes on in the next: there is one word too many before the
   * break and one too few behind it, a given name here and a family name there.
   */
  static boolean isCut(String before, String next) {
    List<NameWord> above = NameWord.of(before);
    List<NameWord> below = NameWord.of(next);
    return areOddNames(above)
        && areOddNames(below)
        && isGiven(above.get(above.size() - 1))
        && isSurname(below.get(0));
  }

  private static boolean areOddNames(List<NameWord> words) {
    return words.size() % 2 == 1
        && words.size() < LONGEST
        && words.stream().allMatch(word -> word.is(Part.NAME) && !OwnerWords.isListed(word.text()));
  }

  private static boolean isGiven(NameWord word) {
    Likeness likeness = word.likeness();
    return likeness.given() > CLEARLY * Math.max(likeness.family(), likeness.other());
  }

  private static boolean isSurname(NameWord word) {
    Likeness likeness = word.likeness();
    return likeness.family() > CLEARLY * Math.max(likeness.given(), likeness.other());
  }

  /**
   * The people whose names stand side by side, where nothing stands between them, as two people
   * below one another in a narrow cell are often run together; empty for fewer than two, or where
   * the words are hardly names.
   */
  static List<String> sideBySide(String text) {
    List<NameWord> words = NameWord.of(text);
    boolean open = words.stream().noneMatch(word -> OwnerWords.isListed(word.text()));
    if (words.size() < LONGEST || !open || !hasShape(words)) {
      return List.of();
    }
    List<List<NameWord>> people = NameRuns.split(words);
    boolean named = people.stream().allMatch(person -> isPerson(person, words.size()));
    return people.size() > 1 && named
        ? people.stream().map(PersonNames::joined).toList()
        : List.of();
  }

  /** Of more words than a name has, the model must take each person for one. */
  private static boolean isPerson(List<NameWord> person, int words) {
    return odds(person) < (words > LONGEST ? 0 : NO_NAME);
  }

  /** The words as a text. */
  static String joined(List<NameWord> words) {
    List<String> texts = new ArrayList<>();
    words.forEach(word -> texts.add(word.text()));
    return String.join(" ", texts);
  }
}

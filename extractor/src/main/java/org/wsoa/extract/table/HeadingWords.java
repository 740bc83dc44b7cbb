package org.wsoa.extract.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Vocabulary;

/** A heading's words as they are compared with the vocabulary's. */
public final class HeadingWords {
  /** A footnote's mark: a raised digit, or one set right behind a word. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]|(?<=\\p{L}{3})\\d{1,2}(?![\\p{L}\\p{N}])");

  private static final Vocabulary PLAIN_WORDS =
      Vocabulary.load(HeadingVocabulary.class, "heading-words.tsv");

  /** Words that are left out of headings and wordings before they are compared. */
  private static final Set<String> FILLERS = ofKind("filler");

  /** A verb behind what was an apostrophe. */
  private static final Pattern SHORTENED =
      Pattern.compile("\\b(we|you|they|it|what|that|who|where|how) (ve|re|ll|s)\\b");

  private static final Map<String, String> VERBS =
      Map.of("ve", "have", "re", "are", "ll", "will", "s", "is");

  /** What a shortened verb begins with, the space before it too. */
  private static final List<String> VERB_STARTS = List.of(" ve", " re", " ll", " s");

  private HeadingWords() {}

  /** The words of a kind that the list has. */
  static Set<String> ofKind(String kind) {
    return PLAIN_WORDS.rows().stream()
        .filter(row -> List.of(row.get(1).split(",", -1)).contains(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A heading as it is compared: lower case words with single spaces, nothing else. */
  public static String of(String heading) {
    String key = Text.key(heading.replace("#", " number ").replace("&", " and "));
    String unmarked = hasNumber(key) ? FOOTNOTE.matcher(key).replaceAll("") : key;
    StringBuilder words = new StringBuilder(unmarked.length());
    int c;
    for (int i = 0; i < unmarked.length(); i += Character.charCount(c)) {
      c = unmarked.codePointAt(i);
      if (Character.isLetter(c) || isNumber(c)) {
        words.appendCodePoint(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return unfilled(inFull(words.toString().strip()));
  }

  /** With shortened verbs in full: {@code we ve} is {@code we have}. */
  private static String inFull(String words) {
    boolean verb = false;
    for (String start : VERB_STARTS) {
      verb |= words.contains(start);
    }
    if (!verb) {
      return words; // most headings have no verb at all
    }
    Matcher matcher = SHORTENED.matcher(words);
    return matcher.find()
        ? matcher.replaceAll(found -> found.group(1) + " " + VERBS.get(found.group(2)))
        : words;
  }

  /** Without the articles and the like that one plan has in its headings and the next has not. */
  private static String unfilled(String words) {
    if (words.indexOf(' ') < 0) {
      return words;
    }
    StringJoiner kept = new StringJoiner(" ");
    String[] all = words.split(" ", -1);
    boolean letters = false;
    for (String word : all) {
      letters |= word.length() == 1 && !word.equals("a");
    }
    for (String word : all) {
      if (letters || !FILLERS.contains(word)) { // the a of R/A/G is no article
        kept.add(word);
      }
    }
    return kept.length() == 0 ? words : kept.toString();
  }

  /** What {@code \p{N}} matches. */
  private static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether it has what {@code \p{N}} matches. */
  static boolean hasNumber(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isNumber(c)) {
        return true;
      }
    }
    return false;
  }
}

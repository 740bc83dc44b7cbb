package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** What a shortened verb stands behind. */
  private static final Set<String> SUBJECTS =
      Set.of("we", "you", "they", "it", "what", "that", "who", "where", "how");

  /** Verbs behind what was an apostrophe. */
  private static final Map<String, String> VERBS =
      Map.of("ve", "have", "re", "are", "ll", "will", "s", "is");

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
    return String.join(" ", unfilled(inFull(words(unmarked))));
  }

  /** The runs of letters and digits. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Text.isLetterOrNumber(c)) {
        continue;
      }
      if (i > start) {
        words.add(text.substring(start, i));
      }
      start = i + Character.charCount(c);
    }
    if (text.length() > start) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** With shortened verbs in full: {@code we ve} is {@code we have}. */
  private static List<String> inFull(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String verb = VERBS.get(words.get(i));
      if (verb != null && SUBJECTS.contains(words.get(i - 1))) {
        words.set(i, verb);
      }
    }
    return words;
  }

  /** Without the articles and the like that one plan has in its headings and the next has not. */
  private static List<String> unfilled(List<String> words) {
    for (String word : words) {
      if (word.length() == 1 && !word.equals("a")) {
        return words; // the a of R/A/G is no article
      }
    }
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(FILLERS::contains);
    return kept.isEmpty() ? words : kept;
  }

  /** Whether it has what {@code \p{N}} matches. */
  static boolean hasNumber(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Text.isNumber(c)) {
        return true;
      }
    }
    return false;
  }
}

package org.wsoa.cli.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two texts are, from 0 to 1.
 *
 * <p>It is the cosine between their words, each of which weighs the more the fewer texts have it:
 * what every action says (the, of, all, children) tells none from another. A text in which only
 * some letters are others is alike by the share of letters that are kept.
 */
final class TextLikeness {
  private static final int WEIGHT_UNIT = 100; // the library wants whole numbers
  private static final double BELOW_SAME = 0.999; // other texts are never quite the same

  private final Tuning tuning;
  private final CosineSimilarity cosine = new CosineSimilarity();
  private final Map<String, Integer> textsWith = new HashMap<>();
  private final Map<String, Map<CharSequence, Integer>> vectors = new HashMap<>();
  private final int texts;

  /**
   * @param folded the texts that will be compared, as {@link Wording#fold} makes them
   */
  TextLikeness(Tuning tuning, Collection<String> folded) {
    this.tuning = tuning;
    this.texts = folded.size();
    for (String text : folded) {
      for (String word : new HashSet<>(Wording.words(text))) {
        textsWith.merge(word, 1, Integer::sum);
      }
    }
  }

  /** How alike two folded texts are. */
  double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double byWords = cosine.cosineSimilarity(vector(one), vector(other));
    int longer = Math.max(one.length(), other.length());
    boolean hopeless = byWords < tuning.lettersFromRatio() && longer > tuning.shortTextChars();
    return Math.min(BELOW_SAME, hopeless ? byWords : Math.max(byWords, byLetters(one, other)));
  }

  private double byLetters(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int bearable = (int) (longer * (1 - tuning.editedTextRatio()));
    if (Math.abs(one.length() - other.length()) > bearable) {
      return 0;
    }
    int edits = new LevenshteinDistance(bearable).apply(one, other);
    return edits < 0 ? 0 : 1 - (double) edits / longer;
  }

  private Map<CharSequence, Integer> vector(String folded) {
    return vectors.computeIfAbsent(
        folded,
        text -> {
          Map<CharSequence, Integer> vector = new HashMap<>();
          for (String word : Wording.words(text)) {
            vector.merge(word, weight(word), Integer::sum);
          }
          return vector;
        });
  }

  private int weight(String word) {
    int with = textsWith.getOrDefault(word, 1);
    return (int) Math.round(WEIGHT_UNIT * Math.log(1 + (double) texts / with));
  }
}

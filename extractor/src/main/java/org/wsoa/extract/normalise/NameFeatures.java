package org.wsoa.extract.normalise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What {@link NameModel} sees of a word: the word itself, how it begins and ends, which letters
 * stand side by side in it, its length, and whether it has a hyphen or an apostrophe. The model's
 * weights stand for these features; whoever changes them trains it again.
 */
final class NameFeatures {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final String WORD = "word=";

  /** The word itself tells more than its letters, where it is known. */
  private static final float OF_WORD = 3;

  private static final int LONGEST_END = 4;
  private static final int SIDE_BY_SIDE = 2;
  private static final int LONG = 11;

  private NameFeatures() {}

  /** The features of one word, without regard to case and accents; none for an empty one. */
  static List<String> of(String word) {
    String plain = plain(word);
    int length = plain.length();
    if (length == 0) {
      return List.of();
    }
    List<String> features = new ArrayList<>();
    features.add("any");
    features.add("length=" + Math.min(length, LONG));
    features.add(WORD + plain);
    for (int n = 1; n <= Math.min(LONGEST_END, length - 1); n++) {
      features.add("begins=" + plain.substring(0, n));
      features.add("ends=" + plain.substring(length - n));
    }
    for (int from = 1; from + SIDE_BY_SIDE < length; from++) {
      features.add("has=" + plain.substring(from, from + SIDE_BY_SIDE));
    }
    if (plain.indexOf('-') > 0) {
      features.add("hyphen");
    }
    if (plain.indexOf('\'') > 0) {
      features.add("apostrophe");
    }
    return features;
  }

  /** What each of a word's features counts. */
  static float[] values(String[] features) {
    float[] values = new float[features.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = features[i].startsWith(WORD) ? OF_WORD : 1;
    }
    return values;
  }

  private static String plain(String word) {
    if (word.chars().allMatch(c -> c < '\u0080')) {
      return Text.ascii(word).toLowerCase(Locale.ROOT); // nearly all
    }
    String apart = Normalizer.normalize(Text.ascii(word), Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}

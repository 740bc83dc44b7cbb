package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.NameModel.Likeness;

/**
 * A word that stands where a name may, and what part of a name it can be by its shape.
 *
 * @param text as written
 */
record NameWord(String text, Part part) {
  /** What a word can be in a name. */
  enum Part {
    /** Dr: stands at the head of a name. */
    HONORIFIC,
    /** J, J.P.: stands for a given name. */
    INITIAL,
    /** van: stands inside a name. */
    PARTICLE,
    /** A given or family name, by its letters and capitals. */
    NAME,
    /** Anything that cannot be in a name. */
    NONE
  }

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.){2,3}");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}['\u2019]\\p{Lu}[\\p{L}'\u2019-]+|\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*");
  private static final Pattern CAPITALS =
      Pattern.compile("(?:O['\u2019])?\\p{Lu}{3,}(?:-\\p{Lu}{3,})?");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ap", "ab",
          "du", "dos", "del");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The words of a text, told by shape; capitals are names only where all words are capitals. */
  static List<NameWord> of(String text) {
    List<NameWord> words = new ArrayList<>();
    boolean capitals = text.chars().noneMatch(Character::isLowerCase);
    for (String word : SPACE.split(text.strip(), -1)) {
      words.add(new NameWord(word, part(word, capitals)));
    }
    return words;
  }

  private static Part part(String word, boolean capitals) {
    if (OwnerWords.isHonorific(word)) {
      return Part.HONORIFIC;
    }
    if (PARTICLES.contains(word)) {
      return Part.PARTICLE;
    }
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return Part.NONE;
    }
    if (INITIAL.matcher(word).matches()) {
      return Part.INITIAL;
    }
    boolean name = NAME.matcher(word).matches() || (capitals && CAPITALS.matcher(word).matches());
    return name ? Part.NAME : Part.NONE;
  }

  boolean is(Part wanted) {
    return part == wanted;
  }

  /** How like a name the word is; asks the model. */
  Likeness likeness() {
    return NameModel.builtIn().of(text);
  }
}

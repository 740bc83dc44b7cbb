package org.wsoa.extract.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.Vocabulary;
import org.wsoa.extract.normalise.WordHeads;

/**
 * A list of phrases, each of which names something.
 *
 * @param <T> what they name
 */
final class Phrases<T> {
  private final List<Phrase<T>> phrases;
  private final WordHeads heads;

  /** A phrase, how it begins, and what it names. */
  private record Phrase<T>(Pattern pattern, WordHeads heads, T names) {
    static <T> Phrase<T> of(String words, T names) {
      return new Phrase<>(
          Pattern.compile("(?i)\\b" + words.replace(" ", "\\s+") + "s?\\b"),
          WordHeads.of(Stream.of(words)),
          names);
    }

    boolean isAt(String text, int at) {
      return heads.isAt(text, at)
          && pattern.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt();
    }
  }

  /**
   * The phrases of a list, in its order.
   *
   * @param words a phrase and a name in each row
   * @param named what a name is the name of
   */
  Phrases(Vocabulary words, Function<String, T> named) {
    phrases =
        words.rows().stream().map(row -> Phrase.of(row.get(0), named.apply(row.get(1)))).toList();
    heads = WordHeads.of(words.keys().stream());
  }

  /** What the first phrase of the list names that is in a text. */
  Optional<T> first(String text) {
    return phrases.stream()
        .filter(phrase -> phrase.pattern().matcher(text).find())
        .map(Phrase::names)
        .findFirst();
  }

  /** Tells what each phrase in a text names, as often as it is there. */
  void each(String text, Consumer<T> told) {
    int at = heads.next(text, 0);
    while (at < text.length()) {
      for (Phrase<T> phrase : phrases) {
        if (phrase.isAt(text, at)) {
          told.accept(phrase.names());
        }
      }
      at = heads.next(text, at + 1);
    }
  }
}

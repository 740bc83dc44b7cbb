package org.wsoa.extract.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of texts that come again and again within a document: its dates, owners, ratings.
 * It forgets all when it is full, so that it stays small in a document of any length. Not for
 * several threads.
 *
 * @param <K> what something is made of
 * @param <V> what is made of it, always the same of the same
 */
public final class Memo<K, V> {
  private static final int MOST = 1024;

  /** Letters of a short text. */
  private static final int SHORT = 60;

  private final Map<K, V> made = new HashMap<>();
  private final Function<K, V> maker;

  /** With what makes the values. */
  public Memo(Function<K, V> maker) {
    this.maker = maker;
  }

  /** A maker that remembers what it has made of short texts: longer ones hardly ever come again. */
  public static <V> Function<String, V> ofShortTexts(Function<String, V> maker) {
    Memo<String, V> kept = new Memo<>(maker);
    return text -> text.length() > SHORT ? maker.apply(text) : kept.of(text);
  }

  /** What is made of it, now or earlier. */
  public V of(K key) {
    V known = made.get(key);
    if (known != null) {
      return known;
    }
    if (made.size() == MOST) {
      made.clear();
    }
    V value = maker.apply(key);
    made.put(key, value);
    return value;
  }
}

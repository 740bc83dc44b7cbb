package org.wsoa.extract.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Long words of the language of plans, which narrow cells cut in two: {@code neurodevelop|mental}.
 * None of them is made up of two words that could stand side by side ({@code health care}).
 *
 * <p>The resource has a header line and a word on each line, in lower case.
 */
public final class LongWords {
  private static final String RESOURCE = "long-words.tsv";

  private LongWords() {}

  /** Whether the word, in lower case, is one of them. */
  public static boolean contains(String word) {
    return Loaded.WORDS.contains(word);
  }

  /** Read when the first word is asked for: most documents cut none. */
  private static final class Loaded {
    static final Set<String> WORDS = words();

    private Loaded() {}

    private static Set<String> words() {
      try (InputStream in =
              Objects.requireNonNull(LongWords.class.getResourceAsStream(RESOURCE), RESOURCE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines.lines().skip(1).collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

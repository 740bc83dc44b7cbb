package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndingsTest {
  private static final Pattern BY = Pattern.compile("(?:^|[^\\p{L}])by (?:the )?$");

  @Test
  void findsWordsAtTheEndOfALongText() {
    String text = "word ".repeat(100) + "by the ";
    assertThat(Endings.has(BY, text)).isTrue();
    assertThat(Endings.of(BY, text).results().findFirst().orElseThrow().start()).isEqualTo(499);
  }

  @Test
  void findsNoneBeforeTheEnd() {
    assertThat(Endings.has(BY, "by the end of ")).isFalse();
  }

  @Test
  void takesNoPlaceWithinATextForItsBeginning() {
    for (int length = 100; length < 140; length++) {
      assertThat(Endings.has(BY, "a".repeat(length) + "by ")).isFalse();
    }
    assertThat(Endings.has(BY, "by ")).isTrue();
  }

  @Test
  void seesWhatStandsBeforeTheStretchThatIsSearched() {
    Pattern word = Pattern.compile("\\bto(?: [a-z]+)*$");
    for (int length = 100; length < 140; length++) {
      assertThat(Endings.has(word, "underto" + " a".repeat(length / 2))).isFalse();
    }
  }

  @Test
  void looksOnlyWhereAHeadOfTheWordsStands() {
    Pattern words = Pattern.compile("\\b(?:rise|rose) (?:by )?$");
    WordHeads heads = WordHeads.of(Stream.of("rise", "rose"));
    String text = "a rise that rose by ";
    assertThat(Endings.find(words, heads, text).orElseThrow().start())
        .isEqualTo(text.indexOf("rose"));
    assertThat(Endings.find(words, heads, "a rise that fell by ")).isEmpty();
    assertThat(Endings.find(words, heads, "arise by ")).isEmpty();
    assertThat(Endings.find(words, heads, "rise " + "by ".repeat(60))).isEmpty();
  }
}

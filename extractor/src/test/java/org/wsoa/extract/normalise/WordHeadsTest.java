package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordHeadsTest {
  private static final Pattern PLACE = Pattern.compile("\\b(York|East Ham|in)\\b");
  private static final WordHeads PLACES = WordHeads.of(Stream.of("York", "East Ham", "in"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "York",
        "from York to East Ham in May",
        "2York or (York), \u00e9York, New-York",
        "Yorkshire and within, not York",
        "East\nHam, East Ham",
        "in in in"
      })
  void findsWhatThePatternAloneFinds(String text) {
    List<String> found = new ArrayList<>();
    PLACES.each(PLACE, text, match -> found.add(match.start() + match.group(1)));
    List<String> all = PLACE.matcher(text).results().map(WordHeadsTest::told).toList();
    assertThat(found).isEqualTo(all);
  }

  private static String told(MatchResult match) {
    return match.start() + match.group(1);
  }

  @Test
  void tellsWhetherAPhraseCouldOpenAText() {
    assertThat(PLACES.mayOpen("york")).isTrue();
    assertThat(PLACES.mayOpen("(York)")).isTrue();
    assertThat(PLACES.mayOpen("\u00c9ast")).isTrue();
    assertThat(PLACES.mayOpen("Leeds")).isFalse();
    assertThat(PLACES.mayOpen("1 York")).isFalse();
  }
}

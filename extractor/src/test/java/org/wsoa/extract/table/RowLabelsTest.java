package org.wsoa.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowLabelsTest {
  @ParameterizedTest
  @ValueSource(strings = {"xxx", "TBC", "n/a", "[insert name]", "", "xxx xxx", "TBC TBC TBC"})
  void whatIsYetToBeWrittenIsAPlaceholder(String text) {
    assertThat(RowLabels.isPlaceholder(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBC by the board", "xxx TBC", "Number of places"})
  void aTextIsNoPlaceholder(String text) {
    assertThat(RowLabels.isPlaceholder(text)).isFalse();
  }

  @Test
  void aStoryMayStandInTheCellOfItsLabel() {
    assertThat(story("Story so far (delays): We met.")).contains("We met.");
    assertThat(story("Story so far//We met: all came.")).contains("We met: all came.");
    assertThat(story("Story so far (success, delays)")).contains("");
    assertThat(story("We met.")).isEmpty();
  }

  private static Optional<String> story(String text) {
    return RowLabels.story(Tables.of(text).raw().cells().get(0));
  }

  @Test
  void totalsMayBeForSomething() {
    assertThat(RowLabels.isTotal("Total for theme 1")).isTrue();
    assertThat(RowLabels.isTotal("Totals in priority 2")).isTrue();
    assertThat(RowLabels.isTotal("Total rewrite of the policy")).isFalse();
    assertThat(RowLabels.isCount("20 actions, 11 outcomes")).isTrue();
    assertThat(RowLabels.isCount("Take 20 actions")).isFalse();
  }
}

package org.wsoa.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<Integer> asked = new ArrayList<>();
  private final Memo<Integer, String> memo = new Memo<>(this::made);

  private String made(int key) {
    asked.add(key);
    return "v" + key;
  }

  @Test
  void makesAValueOnce() {
    assertThat(memo.of(7)).isEqualTo("v7").isSameAs(memo.of(7));
    assertThat(asked).containsExactly(7);
  }

  @Test
  void staysSmallAndRightHoweverManyThereAre() {
    for (int key = 0; key < 5000; key++) {
      assertThat(memo.of(key)).isEqualTo("v" + key);
    }
    memo.of(0);
    assertThat(asked).hasSize(5001); // the first was forgotten
  }

  @Test
  void remembersShortTextsOnly() {
    Function<String, Integer> length = Memo.ofShortTexts(text -> made(text.length()).length());
    for (String text : List.of("Lead", "Lead", "a".repeat(61), "a".repeat(61))) {
      assertThat(length.apply(text)).isEqualTo(("v" + text.length()).length());
    }
    assertThat(asked).containsExactly(4, 61, 61);
  }
}

package org.wsoa.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
}

package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void readsRowsAndSkipsRemarks() {
    Vocabulary words = Vocabulary.parse("w.tsv", List.of("# remark", "word\tkind", "a\tx", "b\ty"));
    assertThat(words.columns()).containsExactly("word", "kind");
    assertThat(words.keys()).containsExactly("a", "b");
    assertThat(words.keysOf("y")).containsExactly("b");
  }

  @Test
  void rejectsADuplicateWithItsPlace() {
    List<String> lines = List.of("word\tkind", "a\tx", "a\ty");
    assertThatThrownBy(() -> Vocabulary.parse("w.tsv", lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("w.tsv:3: \"a\" is there twice");
  }

  @Test
  void rejectsALineOfTheWrongWidth() {
    List<String> lines = List.of("word\tkind", "a");
    assertThatThrownBy(() -> Vocabulary.parse("w.tsv", lines))
        .hasMessage("w.tsv:2: 1 cells where 2 are due");
  }

  @Test
  void rejectsSpaceAtACellsEnds() {
    List<String> lines = List.of("word\tkind", "a \tx");
    assertThatThrownBy(() -> Vocabulary.parse("w.tsv", lines)).hasMessageStartingWith("w.tsv:2:");
  }

  @Test
  void saysWhichFileIsAbsent() {
    assertThatThrownBy(() -> Vocabulary.load("nowhere.tsv"))
        .hasMessage("nowhere.tsv is not on the class path");
  }
}

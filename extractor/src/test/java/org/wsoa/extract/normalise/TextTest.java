package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void foldsWhiteSpaceOfEveryKind() {
    assertThat(Text.fold(" \ta\u00a0\u2009b\r\nc\u3000 ")).isEqualTo("a b c");
  }

  @Test
  void dropsWhatHasNoWidth() {
    assertThat(Text.fold("co\u00adpro\u200bduced\ufeff")).isEqualTo("coproduced");
  }

  @Test
  void composes() {
    assertThat(Text.fold("cafe\u0301")).isEqualTo("caf\u00e9");
  }

  @Test
  void writesLigaturesAsLetters() {
    assertThat(Text.fold("o\ufb03ce \ufb02ow \ufb01t")).isEqualTo("office flow fit");
  }

  @Test
  void changesNothingElse() {
    assertThat(Text.fold("½ “quoted” – it’s … priciples"))
        .isEqualTo("½ “quoted” – it’s … priciples");
  }

  @Test
  void comparesHeadings() {
    assertThat(Text.key(" Who’s  Responsible? ")).isEqualTo("who's responsible");
    assertThat(Text.key("(Timescale – Start)")).isEqualTo("timescale - start");
    assertThat(Text.key(" – ")).isEmpty();
  }
}

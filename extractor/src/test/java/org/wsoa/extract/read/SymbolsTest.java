package org.wsoa.extract.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SymbolsTest {
  private static Symbols of(String... lines) throws IOException {
    String text = "font\tcode\ttext\n" + String.join("\n", lines);
    return new Symbols(new BufferedReader(new StringReader(text)));
  }

  @Test
  void theBuiltInListLoads() {
    assertThat(Symbols.load().isSymbolFont("wingdings")).isTrue();
  }

  @Test
  void aLineThatIsSaidTwiceIsRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> of("F\tA7\tx", "f\ta7\ty"));
  }

  @Test
  void aLineWithoutThreeColumnsIsRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> of("F\tA7"));
    assertThatIllegalArgumentException().isThrownBy(() -> of("F\tA7\t"));
    assertThatIllegalArgumentException().isThrownBy(() -> of("F\tzz\tx"));
  }

  @Test
  void privateCharactersOfUnknownLookAreNothing() throws IOException {
    assertThat(of("F\tA7\tx").look("F", "a\uF0A7\uF0A8b")).isEqualTo("axb");
  }
}

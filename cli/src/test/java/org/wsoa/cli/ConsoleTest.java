package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final ByteArrayOutputStream words = new ByteArrayOutputStream();
  private final Console console =
      new Console(OutputStream.nullOutputStream(), new PrintWriter(words, true, UTF_8));

  @Test
  void aLineTakesThePlaceOfTheStatus() {
    console.status("50%");
    console.status("9%");
    console.say("words");
    assertThat(words.toString(UTF_8)).isEqualTo("\r50%\r9% \r  \rwsoa: words" + "\n");
  }

  @Test
  void withoutAStatusThereIsNothingToTakeAway() {
    console.status("");
    console.say("two\nlines \u001b[1m");
    assertThat(words.toString(UTF_8)).isEqualTo("wsoa: two lines  [1m\n");
  }
}

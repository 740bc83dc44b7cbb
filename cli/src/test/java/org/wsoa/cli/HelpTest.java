package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help is part of what the program promises: a change to it is to be seen in review. */
class HelpTest {
  @Test
  void ofTheProgram() throws IOException {
    Run run = Run.of("--help");
    assertThat(run).isEqualTo(new Run(ExitCode.DONE, text("wsoa"), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "learn",
        "tables",
        "review",
        "validate",
        "export",
        "diff",
        "collect",
        "schema"
      })
  void ofACommand(String command) throws IOException {
    Run run = Run.of(command, "--help");
    assertThat(run).isEqualTo(new Run(ExitCode.DONE, text(command), ""));
    assertThat(Run.of(command, "-h")).isEqualTo(run);
  }

  @Test
  void versionIsThatOfTheBuild() {
    Run run = Run.of("--version");
    assertThat(run.out()).matches("wsoa \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void completionKnowsTheCommands() {
    Run run = Run.of("generate-completion");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("extract learn tables review validate export diff collect schema")
        .contains("--explain");
  }

  private static String text(String name) throws IOException {
    String resource = "help/" + name + ".txt";
    try (InputStream in = HelpTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    }
  }
}

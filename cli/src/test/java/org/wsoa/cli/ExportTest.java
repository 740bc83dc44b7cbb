package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  private static final Path SAMPLE = Path.of("../samples/plans/brackenhythe/plan.pdf");

  @TempDir private Path folder = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void extract() throws IOException {
    plan = Files.writeString(folder.resolve("plan.json"), Run.of("extract", SAMPLE).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndjson", "csv", "xlsx", "ics"})
  void theSameGoesInTheSameComesOut(String format) throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("deep/er/other");
    assertThat(Run.of("export", plan, "--to", format, "-o", one)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("export", plan, "--to", format, "-o", other).exit()).isZero();
    assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(one)).isNotEmpty();
  }

  @Test
  void aLineOfJsonIsAnEntityAndSaysWhoseItIs() {
    Run run = Run.of("export", plan, "--to", "ndjson");
    assertThat(run.out().lines())
        .allMatch(line -> line.startsWith("{\"entity\":\""))
        .allMatch(
            line -> line.contains("\"plan\":{\"area\":\"Brackenhythe\",\"fileName\":\"plan.pdf\""))
        .anyMatch(line -> line.startsWith("{\"entity\":\"plan\",\"plan\""))
        .anyMatch(line -> line.startsWith("{\"entity\":\"person\",\"evidence\":{\"\":[{\"box\""))
        .anyMatch(line -> line.startsWith("{\"entity\":\"action\",\"evidence\":{\"\":[{\"box\""))
        .anyMatch(line -> line.startsWith("{\"entity\":\"outcome\",\"evidence\""));
  }

  @Test
  void whatIsNoPlanIsLeftOutAndTold() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"tables\":[]}");
    Run run = Run.of("export", bad, plan, "--to", "csv");
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out()).contains("1.1-A1");
    assertThat(run.err()).startsWith("wsoa: " + bad + ": is not what wsoa extract writes");
    Run none = Run.of("export", bad, "--to", "csv", "-o", folder.resolve("none.csv"));
    assertThat(none.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(folder.resolve("none.csv")).doesNotExist();
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    assertThat(Run.of("export", plan).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("export", plan, "--to", "ics", "--columns", "jira").err())
        .startsWith("wsoa: --columns is for --to csv\n");
    Path columns = Files.writeString(folder.resolve("columns.tsv"), "What\tactoin\n");
    Run run = Run.of("export", plan, "--to", "csv", "--columns", columns);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("there is no field actoin; there are plan, area");
    assertThat(Run.of("export", plan, "--to", "csv", "-o", folder).exit())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aLinkIsNotReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("target.csv"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
    Run run = Run.of("export", plan, "--to", "csv", "-o", link);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("mine");
  }
}

package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of the use from Java is true: its program runs as it stands there. */
class ReadmeIT {
  private static final String FENCE = "```java\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsAFolderFromJava() throws Exception {
    assumeTrue(Files.isDirectory(Child.SAMPLES), "no sample plans in this checkout");
    String readme = Files.readString(Child.SAMPLES.resolve("../../README.md"));
    int start = readme.indexOf(FENCE) + FENCE.length();
    Path program = folder.resolve("ReadFolder.java");
    Files.writeString(program, readme.substring(start, readme.indexOf("```", start)));
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Files.copy(Child.SAMPLES.resolve("brackenhythe/plan.tsv"), plans.resolve("a.tsv"));
    Files.writeString(plans.resolve("b.tsv"), " ");
    Run run =
        Child.run(
            Path.of("."),
            Map.of("LC_ALL", "C.UTF-8"),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Child.JAR.toString(),
                program.toString(),
                plans.toString()));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).matches(".*a\\.tsv: [1-9]\\d* actions"),
            line -> assertThat(line).contains("b.tsv: empty, "));
  }
}

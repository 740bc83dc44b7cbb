package org.wsoa.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** Readers in processes of their own. */
class ProcessSourceTest {
  private static final Path PLAN = Archive.SAMPLES.resolve("loxby/plan.tsv");
  private static final PlanReader.Source SOURCE =
      new ProcessSource(new Recipe(OcrMode.OFF), "256m");

  @Test
  void readsWhatTheFacadeReads() throws IOException, RejectedException {
    byte[] bytes = Files.readAllBytes(PLAN);
    Recipe recipe = new Recipe(OcrMode.OFF, "words", List.of("# ours", "zorp\taction"));
    byte[] worded = "Zorp\tBy when\nMend the gate\tMay 2026\n".getBytes(StandardCharsets.UTF_8);
    try (PlanReader reader = new ProcessSource(recipe, "256m").open();
        PlanReader here = new HereSource(recipe).open();
        PlanReader plain = new HereSource(new Recipe(OcrMode.OFF)).open()) {
      assertThat(reader.parts("plan.tsv", bytes)).isEmpty();
      assertThat(reader.extract("plan.tsv", bytes)).isEqualTo(here.extract("plan.tsv", bytes));
      assertThat(reader.extract("worded.tsv", worded))
          .isEqualTo(here.extract("worded.tsv", worded))
          .isNotEqualTo(plain.extract("worded.tsv", worded));
      assertThatExceptionOfType(RejectedException.class)
          .isThrownBy(() -> reader.extract("empty.tsv", new byte[0]))
          .satisfies(e -> assertThat(e.code()).isEqualTo(Code.EMPTY))
          .withMessageContaining("empty");
      List<Part> parts =
          reader.parts("a.zip", Archive.zip(Map.of("x/a.tsv", PLAN, "b.tsv", PLAN))).orElseThrow();
      assertThat(parts).extracting(Part::path).containsExactly("b.tsv", "x/a.tsv");
      assertThat(parts.get(0).bytes()).isEqualTo(bytes);
    }
  }

  @Test
  void aProcessThatIsGoneIsReplaced() throws IOException, RejectedException {
    byte[] bytes = Files.readAllBytes(PLAN);
    try (Limited reader = new Limited(SOURCE, Duration.ofMinutes(1))) {
      reader.extract("plan.tsv", bytes);
      ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);

      assertThat(new String(reader.extract("plan.tsv", bytes), StandardCharsets.UTF_8))
          .startsWith("{\"diagnostics\"");
    }
  }

  @Test
  void aProcessThatTakesTooLongIsEnded() throws IOException {
    byte[] bytes = Files.readAllBytes(PLAN);
    try (Limited reader = new Limited(SOURCE, Duration.ofMillis(1))) {
      assertThatExceptionOfType(RejectedException.class)
          .isThrownBy(() -> reader.extract("plan.tsv", bytes))
          .satisfies(e -> assertThat(e.code()).isEqualTo(Code.TIMEOUT));
    }
    assertThat(ProcessHandle.current().children())
        .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
  }

  @Test
  void aDocumentThatNeedsMoreMemoryThanThereIsIsRejected() throws IOException, RejectedException {
    byte[] bytes = Files.readAllBytes(PLAN);
    PlanReader.Source small = new ProcessSource(new Recipe(OcrMode.OFF), "64m");
    try (Limited reader = new Limited(small, Duration.ofMinutes(1))) {
      for (int megabytes : List.of(128, 25)) { // too many to take in, and too many to read
        byte[] rows = "a\tb\n".repeat(megabytes << 18).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(RejectedException.class)
            .isThrownBy(() -> reader.extract("rows.tsv", rows))
            .satisfies(e -> assertThat(e.code()).isEqualTo(Code.OUT_OF_MEMORY));
      }
      assertThat(reader.extract("plan.tsv", bytes)).isNotEmpty();
    }
  }
}

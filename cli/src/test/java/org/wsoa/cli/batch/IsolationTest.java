package org.wsoa.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsoa.cli.ExitCode;
import org.wsoa.cli.Run;

/** What one document does to its worker touches no other document. */
class IsolationTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofSeconds(2);

  @TempDir private Path folder = Path.of("");
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void aWorkerThatDiesIsReplaced() throws IOException {
    write("1-good", "2-exit", "3-good", "4-memory", "5-stack", "6-good", "7-noise", "8-good");
    Run run = run(Trial.apart(FakeWorker.class, 1, LONG));
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    List<String> lines = manifest();
    assertThat(lines.get(1)).contains("\"code\":\"unreadable\"", "\"sha256\":");
    assertThat(lines.get(3)).contains("\"code\":\"out-of-memory\"").contains("--max-memory");
    assertThat(lines.get(4)).contains("\"code\":\"corrupt\"");
    assertThat(lines.get(6)).contains("\"code\":\"unreadable\"");
    for (String good : List.of("1-good", "3-good", "6-good", "8-good")) {
      assertThat(out.resolve(good + ".json")).hasContent(good);
    }
    assertThat(out).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void oneThatHangsIsEnded() throws IOException {
    write("1-good", "2-hang", "3-good");
    Run run = run(Trial.apart(FakeWorker.class, 2, SHORT));
    assertThat(run.err()).contains("2-hang: took longer than 2 s").contains("[timeout]");
    assertThat(manifest().get(1)).contains("\"code\":\"timeout\"", "\"sha256\":");
    assertThat(out.resolve("3-good.json")).hasContent("3-good");
  }

  @Test
  void inThisProcessOneThatHangsIsLeftBehind() throws IOException {
    write("1-hang", "2-good");
    Task hang =
        (name, bytes) -> {
          if (name.equals("1-hang")) {
            try {
              Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
          return Trial.copy(bytes);
        };
    Settings settings =
        new Settings(1, Duration.ofMillis(200), 0, true, false, false, false, Globs.ALL);
    Run run = run(new Trial(hang, "", settings, ""));
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(manifest().get(0)).contains("\"code\":\"timeout\"");
    assertThat(out.resolve("2-good.json")).hasContent("2-good");
  }

  @Test
  void aDocumentInAContainerDoesNotTakeTheOthersAlong() throws IOException {
    Files.writeString(in.resolve("box.zip"), "1-good 2-exit 3-good 4-hang 5-good 6-memory");
    run(Trial.apart(FakeWorker.class, 1, SHORT));
    List<String> lines = manifest();
    assertThat(lines).hasSize(6).allMatch(line -> line.contains("\"containerParts\":6"));
    assertThat(lines.get(1)).contains("\"code\":\"unreadable\"");
    assertThat(lines.get(3)).contains("\"code\":\"timeout\"");
    assertThat(lines.get(5)).contains("\"code\":\"out-of-memory\"");
    for (String good : List.of("1-good", "3-good", "5-good")) {
      assertThat(out.resolve("box.zip").resolve(good + ".json")).hasContent(good);
    }
  }

  @Test
  void aDocumentIsNotBlamedForAWorkerThatSomebodyElseEnded() throws IOException {
    Files.writeString(in.resolve("chance"), folder.resolve("mark").toString());
    write("good");
    Run run = run(Trial.apart(FakeWorker.class, 1, LONG));
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("mark")).exists();
  }

  @Test
  void whatAWorkerLeavesBehindIsRemoved() throws IOException {
    write("temp");
    assertThat(run(Trial.apart(FakeWorker.class, 1, LONG)).exit()).isEqualTo(ExitCode.DONE);
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void anyNumberOfJobsWritesTheSame() throws IOException {
    write("1-good", "2-exit", "3-good", "4-good");
    run(Trial.apart(FakeWorker.class, 1, LONG));
    List<String> lines = manifest();
    assertThat(run(Trial.apart(FakeWorker.class, 3, LONG).force()).exit())
        .isEqualTo(ExitCode.REJECTED);
    assertThat(manifest()).isEqualTo(lines);
  }

  @Test
  void withoutWorkersNothingCanBeRun() throws IOException {
    write("good", "other");
    Run run = run(Trial.apart(FakeWorker.Unable.class, 1, LONG));
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).contains("does not start");
    assertThat(out).isDirectoryNotContaining("glob:**/.*");
  }

  private Run run(Trial trial) {
    return trial.run(List.of(in), Optional.of(out));
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(in.resolve(name), name);
    }
  }

  private List<String> manifest() throws IOException {
    return Files.readAllLines(out.resolve("manifest.jsonl"));
  }
}

package org.wsoa.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.wsoa.extract.read.RejectedException;

class BatchTest {
  private static final String SHA256_OF_HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  /** First digits of the SHA-256 of "program 1" and a line feed. */
  private static final String RUN = "3f147b76963e319f";

  @TempDir private Path folder = Path.of("");
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void writesOneOutputForEachInputAndAManifestInPathOrder() throws IOException {
    file("b.pdf");
    file("Sub folder/é.docx");
    file("a.pdf");
    Run run = run(BatchTest::copy);
    assertThat(run).isEqualTo(new Run(0, "", "wsoa: 3 extracted, 0 partial, 0 rejected\n"));
    assertThat(out.resolve("Sub folder/é.docx.json")).hasContent("hello");
    assertThat(out.resolve("a.pdf.json")).hasContent("hello");
    assertThat(manifest())
        .containsExactly(
            line("Sub folder/é.docx", "Sub folder/é.docx.json"),
            line("a.pdf", "a.pdf.json"),
            line("b.pdf", "b.pdf.json"));
  }

  private String line(String path, String output) {
    return "{\"actions\":3,\"errors\":0,\"outcomes\":2,\"output\":\""
        + output
        + "\",\"outputSha256\":\""
        + SHA256_OF_HELLO
        + "\",\"path\":\""
        + in
        + "/"
        + path
        + "\",\"run\":\""
        + RUN
        + "\",\"sha256\":\""
        + SHA256_OF_HELLO
        + "\",\"status\":\"extracted\",\"warnings\":1}";
  }

  @Test
  void aDocumentWithErrorsIsPartial() throws IOException {
    file("a.pdf");
    Run run =
        run(
            (name, bytes) ->
                new Task.Made(bytes, Optional.of(new Task.Counts(1, 0, 0, 2)), List.of()));
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(manifest().get(0)).contains("\"errors\":2").contains("\"status\":\"partial\"");
  }

  @Test
  void whatHappensInOneDocumentStaysThere() throws IOException {
    for (String name : List.of("1-memory", "2-stack", "3-fault", "4-locked", "5-good")) {
      file(name);
    }
    Run run = run(BatchTest::disaster);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err())
        .contains(
            "wsoa: 1 extracted, 0 partial, 4 rejected"
                + " (1 corrupt, 1 encrypted, 1 out-of-memory, 1 unreadable)\nwsoa: slowest: ");
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.err()).contains("4-locked: give it without its password [encrypted]\n");
    List<String> lines = manifest();
    assertThat(lines.get(0)).contains("\"code\":\"out-of-memory\"", "\"status\":\"rejected\"");
    assertThat(lines.get(1)).contains("\"code\":\"corrupt\"");
    assertThat(lines.get(2)).contains("\"code\":\"unreadable\"", "IllegalStateException");
    assertThat(lines.get(3))
        .isEqualTo(
            "{\"code\":\"encrypted\",\"message\":\"4-locked: give it\\nwithout its password\","
                + "\"path\":\""
                + in
                + "/4-locked\",\"run\":\""
                + RUN
                + "\",\"sha256\":\""
                + SHA256_OF_HELLO
                + "\",\"status\":\"rejected\"}");
    assertThat(lines.get(4)).contains("\"status\":\"extracted\"");
    assertThat(out).isDirectoryNotContaining("glob:**/1-memory*");
  }

  @Test
  void aFileThatVanishesMeanwhileIsRejected() throws IOException {
    file("a.pdf");
    Path second = file("b.pdf");
    Run run =
        run(
            (name, bytes) -> {
              try {
                Files.deleteIfExists(second);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              return copy(name, bytes);
            });
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(manifest().get(1))
        .contains("\"code\":\"unreadable\"", "\"message\":\"there is no such file")
        .doesNotContain("sha256");
  }

  @Test
  void oneFileGoesToStandardOutputByteForByte() throws IOException {
    Path file = file("a.pdf");
    Run run = Trial.here(BatchTest::copy).run(List.of(file), Optional.empty());
    assertThat(run)
        .isEqualTo(
            new Run(0, "hello", "wsoa: " + file + ": 1 warnings, 0 errors: see diagnostics\n"));
  }

  @Test
  void aFolderNeedsAFolderToWriteToEvenWithOneFileInIt() throws IOException {
    file("a.pdf");
    Run run = Trial.here(BatchTest::copy).run(List.of(in), Optional.empty());
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void twoFilesOfOneNameAreNotWrittenOverEachOther() throws IOException {
    List<Path> both = List.of(file("one/plan.pdf"), file("two/plan.pdf"));
    Run run = Trial.here(BatchTest::copy).run(both, Optional.of(out));
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("one/plan.pdf and ").contains("two/plan.pdf would be written");
    assertThat(out).doesNotExist();
  }

  @Test
  void aSecondRunWritesTheSameBytesOverTheFirst() throws IOException {
    file("a.pdf");
    run(BatchTest::copy);
    byte[] first = Files.readAllBytes(out.resolve("manifest.jsonl"));
    assertThat(run(BatchTest::copy).exit()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readAllBytes(out.resolve("manifest.jsonl"))).isEqualTo(first);
    assertThat(out).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void onATerminalABarTellsHowFarItIs() throws IOException {
    file("a.pdf");
    file("4-locked");
    Settings settings =
        new Settings(1, Duration.ofMinutes(1), 0, true, false, false, true, Globs.ALL);
    Run run = new Trial(BatchTest::disaster, "", settings, "").run(List.of(in), Optional.of(out));
    assertThat(run.err()).contains("\rwsoa ", " 2/2 (").doesNotContain("\u001b");
    assertThat(run.err()).contains("wsoa: " + in + "/4-locked: ");
    Settings quiet = new Settings(1, Duration.ofMinutes(1), 0, true, true, true, true, Globs.ALL);
    assertThat(new Trial(BatchTest::disaster, "", quiet, "").run(List.of(in), Optional.of(out)))
        .isEqualTo(
            new Run(
                ExitCode.REJECTED,
                "",
                "wsoa: " + in + "/4-locked: give it without its password [encrypted]\n"));
  }

  @Test
  void elsewhereALineDoes() {
    assertThat(Progress.line(120, 300, 100, Duration.ofSeconds(50)))
        .isEqualTo("120 of 300 files, 2.0 a second, 1 min 30 s left");
    assertThat(Progress.line(120, 300, 0, Duration.ofSeconds(50)))
        .isEqualTo("120 of 300 files, 0.0 a second");
    assertThat(Durations.words(Duration.ofMillis(3210))).isEqualTo("3.2 s");
  }

  @Test
  void aContainerIsAFolderOfItsParts() throws IOException {
    Files.writeString(file("box.zip"), "a.pdf ../../b.pdf");
    file("box.zip-2.pdf");
    Run run =
        Trial.here(
                (name, bytes) -> name.startsWith("box") ? copy(name, bytes) : disaster(name, bytes))
            .run(List.of(in.resolve("box.zip"), in.resolve("box.zip-2.pdf")), Optional.of(out));
    assertThat(run.err()).contains("(lies outside the output folder)", "[unreadable]");
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(out.resolve("box.zip/a.pdf.json")).hasContent("a.pdf");
    assertThat(folder.resolve("b.pdf.json")).doesNotExist();
  }

  @Test
  void aManifestHasALineForEachPartInPathOrder() throws IOException {
    Files.writeString(file("box.zip"), "a.pdf sub/4-locked");
    file("box.zip-.pdf");
    Run run = run(BatchTest::disaster);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    List<String> lines = manifest();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("\"path\":\"" + in + "/box.zip-.pdf\"");
    assertThat(lines.get(1)).contains("/box.zip/a.pdf\"", "\"output\":\"box.zip/a.pdf.json\"");
    assertThat(lines.get(2)).contains("/box.zip/sub/4-locked\"", "\"code\":\"encrypted\"");
  }

  @Test
  void aContainerOfOneDocumentGoesToStandardOutput() throws IOException {
    Path one = Files.writeString(file("box.zip"), "a.pdf 4-locked");
    Run run = Trial.here(BatchTest::disaster).run(List.of(one), Optional.empty());
    assertThat(run.out()).isEqualTo("a.pdf");
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    Path two = Files.writeString(file("box2.zip"), "a.pdf b.pdf");
    Run refused = Trial.here(BatchTest::copy).run(List.of(two), Optional.empty());
    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("holds 2 documents").contains("-o DIR");
  }

  private Run run(Task task) {
    return Trial.here(task).run(List.of(in), Optional.of(out));
  }

  private List<String> manifest() throws IOException {
    return Files.readAllLines(out.resolve("manifest.jsonl"), UTF_8);
  }

  private Path file(String name) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "hello");
  }

  private static Task.Made copy(String name, byte[] bytes) {
    return Trial.copy(bytes);
  }

  private static Task.Made disaster(String name, byte[] bytes) throws RejectedException {
    return switch (name.charAt(0)) {
      case '1' -> throw new OutOfMemoryError("pretended");
      case '2' -> throw new StackOverflowError("pretended");
      case '3' -> throw new IllegalStateException("pretended");
      case '4' ->
          throw new RejectedException(
              RejectedException.Code.ENCRYPTED, name + ": give it\nwithout its password");
      default -> copy(name, bytes);
    };
  }
}

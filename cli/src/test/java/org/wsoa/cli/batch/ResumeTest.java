package org.wsoa.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsoa.cli.ExitCode;
import org.wsoa.cli.Run;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** What a run remembers of earlier ones. */
class ResumeTest {
  @TempDir private Path folder = Path.of("");
  private Path in = Path.of("");
  private Path out = Path.of("");
  private Path manifest = Path.of("");
  private final Queue<String> read = new ConcurrentLinkedQueue<>();
  private final Trial trial = Trial.here(this::make);

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    manifest = out.resolve("manifest.jsonl");
    for (String name : List.of("a", "b", "c-encrypted")) {
      Files.writeString(in.resolve(name), name);
    }
    Files.writeString(in.resolve("d.zip"), "x y/z");
    run(trial);
    assertThat(read).containsExactly("a", "b", "c-encrypted", "x", "z");
    read.clear();
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() throws IOException {
    byte[] before = Files.readAllBytes(manifest);
    Run run = run(trial);
    assertThat(read).isEmpty();
    assertThat(run)
        .isEqualTo(
            new Run(
                ExitCode.REJECTED,
                "",
                "wsoa: 0 extracted, 0 partial, 0 rejected, 5 unchanged (1 rejected)\n"));
    assertThat(Files.readAllBytes(manifest)).isEqualTo(before);
  }

  @Test
  void forceReadsAllAgain() {
    run(trial.force());
    assertThat(read).hasSize(5);
  }

  @Test
  void otherOptionsReadAllAgain() {
    run(trial.with("other"));
    assertThat(read).hasSize(5);
  }

  @Test
  void changedBytesAreReadAgain() throws IOException {
    Files.writeString(in.resolve("b"), "B");
    Files.writeString(in.resolve("d.zip"), "x y/Z");
    run(trial);
    assertThat(read).containsExactly("b", "x", "Z");
    assertThat(out.resolve("b.json")).hasContent("B");
  }

  @Test
  void anOutputThatIsMissingOrAlteredIsMadeAgain() throws IOException {
    Files.delete(out.resolve("a.json"));
    Files.writeString(out.resolve("b.json"), "!", StandardOpenOption.APPEND);
    Files.delete(out.resolve("d.zip/y/z.json"));
    run(trial);
    assertThat(read).containsExactly("a", "b", "x", "z");
    assertThat(out.resolve("b.json")).hasContent("b");
    assertThat(out.resolve("d.zip/y/z.json")).hasContent("y/z");
  }

  @Test
  void aTornLineIsAsIfItWereNotThere() throws IOException {
    byte[] whole = Files.readAllBytes(manifest);
    String text = new String(whole, UTF_8);
    for (int length :
        new int[] {0, 1, text.indexOf('\n'), text.indexOf('\n') + 1, whole.length - 1}) {
      Files.write(manifest, Arrays.copyOf(whole, length));
      run(trial);
      assertThat(Files.readAllBytes(manifest)).isEqualTo(whole);
    }
    Files.writeString(manifest, "no JSON\n\n{\"path\":1}\n\0\0\0" + text);
    read.clear();
    run(trial);
    assertThat(read).containsExactly("a");
    assertThat(Files.readAllBytes(manifest)).isEqualTo(whole);
  }

  @Test
  void aFileThatIsGoneLeavesTheManifestButNotItsOutput() throws IOException {
    Files.delete(in.resolve("b"));
    Run run = run(trial);
    assertThat(run.err()).contains("in/b: no longer among the inputs");
    assertThat(Files.readString(manifest)).doesNotContain("in/b\"");
    assertThat(out.resolve("b.json")).hasContent("b");
    assertThat(run(trial).err()).doesNotContain("no longer");
  }

  @Test
  void anOutputDoesNotOutliveTheRejectionOfItsFile() throws IOException {
    Files.writeString(in.resolve("b"), "encrypted");
    run(trial);
    assertThat(out.resolve("b.json")).doesNotExist();
    assertThat(Files.readString(manifest)).contains("in/b\"");
  }

  @Test
  void whatTheMachineMayHaveLackedIsTriedAgain() throws IOException {
    Files.writeString(in.resolve("e"), "needs-ocr");
    run(trial);
    run(trial);
    assertThat(read).containsExactly("e", "e");
  }

  @Test
  void theKeyHoldsTimeAndMemoryOnlyWhereTheyRanOut() {
    RunKey key = new RunKey("p", "r", Duration.ofSeconds(1), "1");
    RunKey longer = new RunKey("p", "r", Duration.ofSeconds(2), "1");
    RunKey larger = new RunKey("p", "r", Duration.ofSeconds(1), "2");
    assertThat(key.of("")).isEqualTo(longer.of("")).isEqualTo(larger.of(""));
    assertThat(key.of("timeout")).isEqualTo(larger.of("timeout")).isNotEqualTo(key.of(""));
    assertThat(key.of("timeout")).isNotEqualTo(longer.of("timeout"));
    assertThat(key.of("out-of-memory"))
        .isEqualTo(longer.of("out-of-memory"))
        .isNotEqualTo(larger.of("out-of-memory"));
    assertThat(new RunKey("q", "r", Duration.ofSeconds(1), "1").of("")).isNotEqualTo(key.of(""));
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() throws Exception {
    try (Scratch first = Scratch.open(out.toRealPath())) {
      Run second = run(trial);
      assertThat(second.exit()).isEqualTo(ExitCode.CANNOT_RUN);
      assertThat(second.err()).contains("another run is writing here");
      assertThat(first.folder()).isDirectoryContaining("glob:**/lock");
    }
    assertThat(read).isEmpty();
    assertThat(run(trial).exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(out).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void whatAKilledRunHasLeftIsClearedAway() throws IOException {
    Path scratch = out.resolve(".wsoa-run");
    Files.createDirectories(scratch.resolve("tmp-1/sub"));
    Files.writeString(scratch.resolve("tmp-1/sub/x.tif"), "x");
    Files.writeString(scratch.resolve("1-1.out"), "x");
    Files.writeString(scratch.resolve("lock"), "x");
    Path victim = Files.createDirectory(folder.resolve("victim"));
    Files.createFile(victim.resolve("file"));
    Files.createSymbolicLink(scratch.resolve("link"), victim);
    run(trial);
    assertThat(out).isDirectoryNotContaining("glob:**/.*");
    assertThat(victim).isDirectoryContaining("glob:**/file");
  }

  @Test
  void aFolderIsNotReadAndWrittenTo() {
    Run run = trial.run(List.of(in), Optional.of(in.resolve("../in")));
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("would be read and written to");
  }

  @Test
  void aNameThatIsTooLongStopsNoOther() throws IOException {
    String name = "n".repeat(252);
    Files.writeString(in.resolve(name), "long");
    Files.writeString(in.resolve("z"), "z");
    Run run = run(trial);
    assertThat(run.err()).contains("its output cannot be written").contains("[unreadable]");
    assertThat(out.resolve("z.json")).hasContent("z");
  }

  private Run run(Trial those) {
    return those.run(List.of(in), Optional.of(out));
  }

  private Task.Made make(String name, byte[] bytes) throws RejectedException {
    read.add(name);
    String text = new String(bytes, UTF_8);
    if (text.endsWith("encrypted")) {
      throw new RejectedException(Code.ENCRYPTED, "locked");
    }
    if (text.equals("needs-ocr")) {
      throw new RejectedException(Code.NEEDS_OCR, "a picture");
    }
    return Trial.copy(bytes);
  }
}

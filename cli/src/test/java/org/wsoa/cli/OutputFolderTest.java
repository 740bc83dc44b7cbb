package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void writesWholeFilesAndLeavesNothingElse() throws Exception {
    Path root = folder.resolve("a/b");
    OutputFolder output = OutputFolder.open(root);
    output.publish(file("old"), Path.of("c/d.json"));
    output.publish(file("new"), Path.of("c/d.json"));
    assertThat(root.resolve("c")).isDirectoryContaining(file -> file.endsWith("d.json"));
    assertThat(root.resolve("c/d.json")).hasContent("new");
    try (var files = Files.list(root.resolve("c"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void neverWritesOutside() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path root = folder.resolve("out");
    OutputFolder output = OutputFolder.open(root);
    Files.createSymbolicLink(root.resolve("link"), elsewhere);
    Path data = file("new");
    Files.createFile(elsewhere.resolve("x.json"));
    Files.createFile(folder.resolve("x.json"));
    for (String below : new String[] {"../x.json", "a/../../x.json", "link/x.json"}) {
      assertThatIOException().isThrownBy(() -> output.publish(data, Path.of(below)));
      assertThatIOException().isThrownBy(() -> output.remove(Path.of(below)));
    }
    assertThat(elsewhere.resolve("x.json")).isEmptyFile();
    assertThat(folder.resolve("x.json")).isEmptyFile();
  }

  @Test
  void replacesALinkAndNotWhatItLeadsTo() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), "old");
    Path root = folder.resolve("out");
    OutputFolder output = OutputFolder.open(root);
    Files.createSymbolicLink(root.resolve("x.json"), victim);
    output.publish(file("new"), Path.of("x.json"));
    assertThat(victim).hasContent("old");
    assertThat(root.resolve("x.json")).hasContent("new");
  }

  @Test
  void saysSoWhereAFileStandsInTheWay() throws IOException {
    Files.createFile(folder.resolve("file"));
    assertThatExceptionOfType(CannotRunException.class)
        .isThrownBy(() -> OutputFolder.open(folder.resolve("file/out")));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "data", ""), text);
  }
}

package org.wsoa.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void walksAFolderInPathOrderAndPassesOverWhatIsHiddenOrLinked() throws Exception {
    file("z.pdf");
    file("b/c/d.pdf");
    file("b/.hidden.pdf");
    file(".git/config");
    file("Z.pdf");
    file("ä.pdf");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createFile(elsewhere.resolve("x.pdf"));
    Path root = folder.resolve("root");
    Files.createSymbolicLink(root.resolve("linked"), elsewhere);
    Files.createSymbolicLink(root.resolve("linked.pdf"), elsewhere.resolve("x.pdf"));
    Files.createSymbolicLink(root.resolve("loop"), root);
    assertThat(below(Inputs.find(List.of(root), Optional.empty(), Globs.ALL)))
        .containsExactly("Z.pdf", "b/c/d.pdf", "z.pdf", "ä.pdf");
  }

  @Test
  void takesAnArgumentEvenWhenItIsHiddenOrALink() throws Exception {
    file(".plans/a.pdf");
    Path hidden = folder.resolve("root/.plans");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), hidden.resolve("a.pdf"));
    assertThat(below(Inputs.find(List.of(hidden, link), Optional.empty(), Globs.ALL)))
        .containsExactly("link.pdf", "a.pdf");
  }

  @Test
  void takesAFileOnceHoweverOftenItIsNamed() throws Exception {
    Path file = file("a.pdf");
    Path again = file.resolveSibling("../root/a.pdf");
    List<Input> inputs =
        Inputs.find(
            List.of(file, file, again, file.resolveSibling(".")), Optional.empty(), Globs.ALL);
    assertThat(inputs).hasSize(1);
  }

  @Test
  void doesNotReadWhatItWrote() throws Exception {
    file("a.pdf");
    file("out/a.pdf.json");
    Path out = folder.resolve("root/out");
    assertThat(below(Inputs.find(List.of(folder.resolve("root")), Optional.of(out), Globs.ALL)))
        .containsExactly("a.pdf");
  }

  @Test
  void seesThatTwoWouldBeWrittenToOnePlace() throws Exception {
    List<Path> arguments = List.of(file("x/plan.pdf"), file("y/plan.pdf"));
    assertThat(Inputs.clash(Inputs.find(arguments, Optional.empty(), Globs.ALL)))
        .contains(List.of(arguments.get(0).toString(), arguments.get(1).toString()));
    assertThat(Inputs.clash(Inputs.find(List.of(folder), Optional.empty(), Globs.ALL))).isEmpty();
  }

  @Test
  void takesWhatMatchesByNameOrByTheWayFromTheFolderOn() throws Exception {
    for (String name : List.of("a.pdf", "a.docx", "old/b.pdf", "new/c.pdf", "new/old/d.pdf")) {
      file(name);
    }
    assertThat(matching(List.of("*.pdf"), List.of()))
        .containsExactly("a.pdf", "new/c.pdf", "new/old/d.pdf", "old/b.pdf");
    assertThat(matching(List.of("*.pdf"), List.of("old"))).containsExactly("a.pdf", "new/c.pdf");
    assertThat(matching(List.of("new/**", "*.docx"), List.of("new/old/*")))
        .containsExactly("a.docx", "new/c.pdf");
    Path named = folder.resolve("root/a.pdf");
    Globs none = Globs.of(List.of("x"), List.of("*"));
    assertThat(Inputs.find(List.of(named), Optional.empty(), none)).hasSize(1);
  }

  private List<String> matching(List<String> include, List<String> exclude) throws Exception {
    Globs globs = Globs.of(include, exclude);
    return below(Inputs.find(List.of(folder.resolve("root")), Optional.empty(), globs));
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve("root").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  private static List<String> below(List<Input> inputs) {
    return inputs.stream().map(input -> Inputs.slashes(input.below())).toList();
  }
}

package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wsoa tables --overlay}. */
class OverlayTest {
  private static final Path PLANS = Path.of("../samples/plans");

  @TempDir private Path folder = Path.of("");

  private List<String> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aPictureForEachPageAndStage() throws Exception {
    Path plan = PLANS.resolve("brackenhythe/plan.pdf");
    Path out = folder.resolve("out");
    Run run = Run.of("tables", plan, "--overlay", "cells,headers", "-o", out);
    assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", ""));
    List<String> files = files(out);
    assertThat(files)
        .startsWith(
            "plan.pdf.page-001-cells.png",
            "plan.pdf.page-001-headers.png",
            "plan.pdf.page-002-cells.png")
        .allMatch(name -> name.endsWith("-cells.png") || name.endsWith("-headers.png"));
    BufferedImage picture = ImageIO.read(out.resolve(files.get(0)).toFile());
    assertThat(picture.getWidth()).isGreaterThan(800);
  }

  @Test
  void ofAFolderEachWhereItsOutputWouldGoAndWhatIsNoPdfIsRejected() throws Exception {
    Path in = folder.resolve("in");
    Files.createDirectories(in.resolve("sub"));
    Files.copy(PLANS.resolve("brackenhythe/plan.pdf"), in.resolve("sub/a.pdf"));
    Files.writeString(in.resolve("b.tsv"), "Action\tLead\nDo it\tAnn Bell\n");
    Path out = folder.resolve("out");
    Run run = Run.of("tables", in, "--overlay=tables", "-o", out);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err())
        .isEqualTo(
            "wsoa: "
                + in.resolve("b.tsv")
                + ": only PDF has pages to draw on; --format html shows the tables of all formats"
                + " [unsupported-format]\n");
    assertThat(files(out)).first().isEqualTo("sub/a.pdf.page-001-tables.png");
    assertThat(files(out)).allMatch(name -> name.startsWith("sub/a.pdf.page-"));
  }

  @Test
  void itNeedsAFolderAndKnownStages() {
    Path plan = PLANS.resolve("brackenhythe/plan.pdf");
    Run without = Run.of("tables", plan, "--overlay", "cells");
    assertThat(without.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(without.err()).contains("--overlay writes several files; give a folder: -o DIR");
    Run unknown = Run.of("tables", plan, "--overlay", "cells,words", "-o", folder);
    assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("expected one of [glyphs, rulings, cells, tables, headers]");
  }
}

package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsoa.extract.Inputs.Protection;
import org.wsoa.model.CanonicalJson;

/** One file gives the same bytes, whenever, wherever and beside whatever it is read. */
class DeterminismTest {
  @TempDir private Path folder = Path.of("");

  private List<Path> files() throws Exception {
    return List.of(
        Files.write(folder.resolve("a.pdf"), Inputs.pdf(6, Protection.NONE)),
        Files.write(folder.resolve("b.docx"), Inputs.docx(30)),
        Files.write(folder.resolve("c.xlsx"), Inputs.xlsx(30)),
        Files.write(folder.resolve("d.tsv"), Inputs.tsv(30)));
  }

  private static byte[] read(Extractor extractor, List<Path> files) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Path file : files) {
      out.write(CanonicalJson.write(extractor.extract("plan", Files.readAllBytes(file))));
      out.write('\n');
    }
    return out.toByteArray();
  }

  @Test
  void twiceAndFromManyThreadsAtOnce() throws Exception {
    List<Path> files = files();
    Extractor extractor = new Extractor();
    byte[] first = read(extractor, files);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> read(extractor, files));
      }
      for (Future<byte[]> again : threads.invokeAll(tasks)) {
        assertThat(again.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void inMachinesWithOtherHabits() throws Exception {
    List<Path> files = files();
    byte[] here = read(new Extractor(), files);
    List<String> habits =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland",
            "-Dfile.encoding=ISO-8859-1");
    assertThat(ExtractMain.inChild(habits, 120, files.toArray(Path[]::new)))
        .asString(UTF_8)
        .isEqualTo(new String(here, UTF_8));
    List<String> hashes =
        List.of("-Duser.language=ar", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");
    assertThat(ExtractMain.inChild(hashes, 120, files.toArray(Path[]::new)))
        .asString(UTF_8)
        .isEqualTo(new String(here, UTF_8));
  }
}

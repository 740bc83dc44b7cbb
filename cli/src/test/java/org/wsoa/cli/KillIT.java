package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed loses nothing, and leaves nothing behind. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class KillIT {
  /** How often; {@code -Dwsoa.kills=20} for a night. */
  private static final int KILLS = Integer.getInteger("wsoa.kills", 3);

  private static final Map<String, String> PLAIN = Map.of("LC_ALL", "C.UTF-8");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder = Path.of("");
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void gather() throws IOException {
    Path plans = Child.SAMPLES.resolve("brackenhythe");
    assumeTrue(Files.isDirectory(plans), "no sample plans in this checkout");
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    for (int i = 0; i < 4; i++) {
      Path copies = Files.createDirectory(in.resolve("copy " + i));
      for (String name : List.of("plan.tsv", "plan.docx", "plan.pdf")) {
        Files.copy(plans.resolve(name), copies.resolve(name));
      }
    }
    Files.createFile(in.resolve("copy 1/empty.pdf"));
  }

  @Test
  void killedAtAnyMomentItEndsAsIfUndisturbed() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      Process run = start();
      run.waitFor(300 + random.nextInt(2500), TimeUnit.MILLISECONDS);
      List<ProcessHandle> workers = run.descendants().toList();
      run.destroyForcibly().waitFor();
      if (i % 2 == 0) {
        workers.forEach(ProcessHandle::destroyForcibly); // else they see for themselves
      }
      for (ProcessHandle worker : workers) {
        worker.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      }
    }
    assertThat(extract(out).exit()).isEqualTo(ExitCode.REJECTED);
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(extract(undisturbed, "--jobs=1").exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(JarIT.contents(out)).isEqualTo(JarIT.contents(undisturbed)).hasSize(12 + 1);
    Path here = folder.resolve("here");
    assertThat(extract(here, "--in-process").exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(JarIT.contents(here)).isEqualTo(JarIT.contents(undisturbed));
  }

  @Test
  void asASecondRunIntoItsFolderSaysAndStops() throws Exception {
    Process first = start();
    try {
      Path scratch = out.resolve(".wsoa-run");
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (Files.notExists(scratch.resolve("tmp-1")) && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      Run second = extract(out);
      assertThat(second.exit()).isEqualTo(ExitCode.CANNOT_RUN);
      assertThat(second.err()).contains("another run is writing here");
      first.destroy(); // as Ctrl-C does
      assertThat(first.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(scratch).doesNotExist();
    } finally {
      first.destroyForcibly();
    }
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", Child.JAR.toAbsolutePath().toString()));
    command.addAll(List.of("extract", in.toString(), "-o", out.toString()));
    return Child.start(
        folder, PLAIN, command, folder.resolve("run.out"), folder.resolve("run.err"));
  }

  private Run extract(Path folder, String... options) throws Exception {
    List<Object> arguments = new ArrayList<>(List.of("extract", in, "-o", folder));
    arguments.addAll(List.of(options));
    return Child.jar(PLAIN, List.of(), arguments.toArray());
  }
}

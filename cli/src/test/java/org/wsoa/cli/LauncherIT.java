package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout whose path is awkward, with a Maven that only pretends. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {
  @TempDir private Path folder = Path.of("");
  private Path launcher = Path.of("");
  private Path jar = Path.of("");
  private Path log = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void checkOut() throws IOException {
    checkOut("Ünser Çheckout 'x'");
    log = folder.resolve("builds.log");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path mvn = bin.resolve("mvn");
    Files.writeString(
        mvn,
        "#!/bin/sh\npwd >> '"
            + log
            + "'\necho words of the build\nsleep 1\n"
            + "cp '"
            + Child.JAR.toAbsolutePath()
            + "' cli/target/wsoa.jar\ncp '"
            + Child.DATA.toAbsolutePath()
            + "' cli/target\n");
    executable(mvn);
    environment.put("LC_ALL", "C");
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    archiving(true); // which takes a while and is for the tests that are about it
  }

  private void checkOut(String name) throws IOException {
    Path cli = Files.createDirectories(folder.resolve(name).resolve("cli"));
    launcher = Files.copy(Child.LAUNCHER, cli.resolve("wsoa"));
    executable(launcher);
    jar = Files.createDirectory(cli.resolve("target")).resolve("wsoa.jar");
  }

  @Test
  void startsFromAnywhereThroughALinkWithAnyNameInAnyLocale() throws Exception {
    install();
    Path far = Files.createDirectories(folder.resolve("far/away"));
    Files.createSymbolicLink(folder.resolve("far/first"), launcher);
    Files.createSymbolicLink(folder.resolve("far/link"), Path.of("first"));
    Files.createFile(far.resolve("plän für Ąžuolė.pdf"));
    Run run = Child.run(far, environment, List.of("sh", "-c", "../link extract pl*.pdf"));
    assertThat(run)
        .isEqualTo(new Run(1, "", "wsoa: plän für Ąžuolė.pdf: the file is empty [empty]\n"));
    assertThat(log).doesNotExist();
  }

  @Test
  void buildsWhereTheJarIsMissingAndKeepsStandardOutputForData() throws Exception {
    Run run = Child.run(folder, environment, List.of(launcher.toString(), "--version"));
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("wsoa ").hasLineCount(1);
    assertThat(run.err()).contains("wsoa: building").contains("words of the build");
    assertThat(Files.readAllLines(log))
        .containsExactly(folder.toRealPath().resolve("Ünser Çheckout 'x'").toString());
    assertThat(Child.run(folder, environment, List.of(launcher.toString(), "--version")).err())
        .isEmpty();
  }

  @Test
  void oneOfTwoBuildsAndTheOtherWaits() throws Exception {
    List<String> command = List.of(launcher.toString(), "--version");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process first = Child.start(folder, environment, command, out, err);
    Run second = Child.run(folder, environment, command);
    assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(first.exitValue()).isZero();
    assertThat(second.exit()).isZero();
    assertThat(Files.readString(out)).isEqualTo(second.out());
    assertThat(Files.readAllLines(log)).hasSize(1);
  }

  @Test
  void aBuildThatWasKilledHoldsUpNobody() throws Exception {
    Path lock = Files.createDirectory(jar.resolveSibling(".building"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
    Run run = Child.run(folder, environment, List.of(launcher.toString(), "--version"));
    assertThat(run.exit()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aBuildThatFailsCannotRun() throws Exception {
    Files.writeString(folder.resolve("bin/mvn"), "#!/bin/sh\nexit 1\n");
    Run run = Child.run(folder, environment, List.of(launcher.toString(), "--version"));
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("wsoa: the build failed\n");
    assertThat(jar.resolveSibling(".building")).doesNotExist();
  }

  @Test
  void handsOnTheOptionsForJavaAndTheArgumentsAsTheyAre() throws Exception {
    install();
    Path home = folder.resolve("my java");
    Files.createDirectories(home.resolve("bin"));
    Path java = home.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\nfor word; do printf '<%s>' \"$word\"; done\n");
    executable(java);
    environment.put("JAVA_HOME", home.toString());
    environment.put("JAVA_OPTS", "-Xmx2g -Dx=y");
    Run run =
        Child.run(folder, environment, List.of(launcher.toString(), "extract", "a b", "", "*"));
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("<")
        .contains("><-Xmx2g><-Dx=y><-cp><")
        .endsWith("/cli/target/wsoa.jar><org.wsoa.cli.Main><extract><a b><><*>");
  }

  @Test
  void theArchiveOfClassesIsMadeOnceAndUsed() throws Exception {
    archiving(false);
    install();
    assertThat(version()).isEqualTo(version("-Xshare:on"));
    Path archive = archive();
    FileTime made = Files.getLastModifiedTime(archive);
    version();
    assertThat(archive()).isEqualTo(archive);
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(made.toMillis() + 1000));
    version("-Xshare:on");
    assertThat(Files.getLastModifiedTime(archive())).isGreaterThan(made);
    assertThat(jar.resolveSibling(".archiving")).doesNotExist();
  }

  @Test
  void anArchiveThatIsDamagedOrOfAnotherJarIsPassedOverWithoutAWord() throws Exception {
    archiving(false);
    install();
    String version = version();
    Path archive = archive();
    Files.setLastModifiedTime(
        jar, FileTime.fromMillis(Files.getLastModifiedTime(archive).toMillis() - 5000));
    assertThat(version()).isEqualTo(version);
    byte[] bytes = Files.readAllBytes(archive);
    for (int length : new int[] {0, 10, bytes.length / 2}) {
      Files.delete(archive);
      Files.write(archive, Arrays.copyOf(bytes, length));
      assertThat(version()).as("%d bytes of the archive", length).isEqualTo(version);
    }
  }

  @Test
  void nobodyWaitsForTheArchive() throws Exception {
    install();
    version();
    assertThat(jar.resolveSibling(".archiving")).exists();
    assertThat(jar.getParent()).isDirectoryNotContaining("glob:**.jsa");
  }

  /** Java 17 keeps no classes of a jar whose path is written otherwise in a URL. */
  @Test
  void theLargeJarStaysShutForWhatIsInTheArchive() throws Exception {
    checkOut("plain");
    install();
    version();
    Path classes = folder.resolve("classes");
    version("-Xlog:class+load:file=" + classes);
    assertThat(classes)
        .content()
        .contains("org.wsoa.cli.Main source: shared objects file")
        .contains("picocli.CommandLine source: shared objects file")
        .doesNotContain("wsoa.jar");
  }

  /** Puts there what a build does. */
  private void install() throws IOException {
    Files.copy(Child.JAR, jar);
    Files.copy(Child.DATA, jar.resolveSibling(Child.DATA.getFileName()));
  }

  /** Has another process make the archive of classes, or none. */
  private void archiving(boolean another) throws IOException {
    Path lock = jar.resolveSibling(".archiving");
    Path pid = lock.resolve("pid");
    if (another) {
      Files.createDirectory(lock);
      Files.writeString(pid, ProcessHandle.current().pid() + "\n");
    } else {
      Files.delete(pid);
      Files.delete(lock);
    }
  }

  /** What {@code --version} writes: one line, and no word besides. */
  private String version(String... options) throws Exception {
    environment.put("JAVA_OPTS", String.join(" ", options));
    Run run = Child.run(folder, environment, List.of(launcher.toString(), "--version"));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("wsoa ").hasLineCount(1);
    return run.out();
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(jar.getParent())) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".jsa")).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}

package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsoa.cli.batch.Boundary;

/** The one jar, as it is handed out. */
class JarIT {
  private static final Map<String, String> PLAIN = Map.of("LC_ALL", "C.UTF-8");
  private static final Map<String, String> FAR_AWAY =
      Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Kathmandu");
  private static final List<String> STRANGE =
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1");

  @TempDir private Path folder = Path.of("");

  @Test
  void holdsAllThatItNeeds() throws Exception {
    assertThat(Child.jar(PLAIN, List.of(), "schema"))
        .isEqualTo(Run.of("schema"))
        .extracting(Run::exit)
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void theSmallJarHasTheSameDataAndNoClasses() throws IOException {
    Map<String, Long> data = entries(Child.DATA);
    Map<String, Long> ofTheLarge = entries(Child.JAR);
    ofTheLarge.keySet().removeIf(name -> !name.startsWith("org/wsoa/") || name.endsWith(".class"));
    assertThat(data)
        .containsAllEntriesOf(ofTheLarge)
        .containsKey("org/wsoa/cli/version.properties");
    assertThat(data.keySet()).noneMatch(name -> name.endsWith(".class"));
  }

  /** The files in a jar, with their checksums. */
  private static Map<String, Long> entries(Path jar) throws IOException {
    Map<String, Long> entries = new TreeMap<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      file.stream()
          .filter(entry -> !entry.isDirectory())
          .forEach(entry -> entries.put(entry.getName(), entry.getCrc()));
    }
    return entries;
  }

  @Test
  void saysTheSameInAnyLocaleCharsetAndZone() throws Exception {
    Path file = Files.createFile(folder.resolve("Plân – ıI.pdf"));
    for (String[] words :
        new String[][] {
          {"--help"},
          {"extract", "--help"},
          {"tables", "--format=XML", "x"},
          {"schema"},
          {"extract", file.toString()},
          {"validate", file.toString()}
        }) {
      Run here = Child.jar(PLAIN, List.of(), (Object[]) words);
      assertThat(Child.jar(FAR_AWAY, STRANGE, (Object[]) words)).isEqualTo(here);
      assertThat(here).isEqualTo(Run.of((Object[]) words));
    }
  }

  @Test
  void extractsTheSameBytesInAnyLocaleCharsetAndZone() throws Exception {
    assumeTrue(Files.isDirectory(Child.SAMPLES), "no sample plans in this checkout");
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    Run first = Child.jar(PLAIN, List.of(), "extract", Child.SAMPLES, "-o", here);
    Run second = Child.jar(FAR_AWAY, STRANGE, "extract", Child.SAMPLES, "-o", there);
    assertThat(second.exit()).isEqualTo(first.exit());
    assertThat(contents(here)).isNotEmpty();
    assertThat(contents(there)).isEqualTo(contents(here));
  }

  @Test
  void exportsTheSameBytesInAnyLocaleCharsetAndZone() throws Exception {
    assumeTrue(Files.isDirectory(Child.SAMPLES), "no sample plans in this checkout");
    Path plan =
        Files.writeString(
            folder.resolve("plan.json"),
            Run.of("extract", Child.SAMPLES.resolve("brackenhythe/plan.pdf")).out());
    for (String format : List.of("ndjson", "csv", "xlsx", "ics")) {
      Path here = folder.resolve("here." + format);
      Path there = folder.resolve("there." + format);
      Child.jar(PLAIN, List.of(), "export", plan, "--to", format, "-o", here);
      Child.jar(FAR_AWAY, STRANGE, "export", plan, "--to", format, "-o", there);
      assertThat(there).hasSameBinaryContentAs(here);
    }
  }

  @Test
  void collectsWithWhatIsInTheJarAndLeavesNoTemporaryFile() throws Exception {
    assumeTrue(Files.isDirectory(Child.SAMPLES), "no sample plans in this checkout");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(
        out.resolve("plan.json"),
        Run.of("extract", Child.SAMPLES.resolve("brackenhythe/plan.tsv")).out());
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Run run =
        Child.jar(
            PLAIN,
            List.of("-Djava.io.tmpdir=" + temporary),
            "collect",
            out,
            "--to",
            folder.resolve("plans.sqlite"));
    assertThat(run)
        .isEqualTo(
            new Run(0, "", "wsoa: 1 added, 0 changed, 0 unchanged, 0 removed, 0 rejected\n"));
    assertThat(temporary).isEmptyDirectory();
    assertThat(folder.resolve("plans.sqlite")).isNotEmptyFile();
  }

  @Test
  void aDocumentThatNeedsTooMuchMemoryIsRejected() throws Exception {
    Path file = folder.resolve("big.tsv");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(Boundary.MAX_BYTES / 2);
    }
    Run run = Child.jar(PLAIN, List.of("-Xmx32m"), "extract", file);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).startsWith("wsoa: " + file).endsWith("[out-of-memory]\n");
  }

  @Test
  void aDocumentBeyondTheLimitIsNotEvenOpened() throws Exception {
    Path file = folder.resolve("huge.tsv");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(Boundary.MAX_BYTES + 1);
    }
    Run run = Child.jar(PLAIN, List.of("-Xmx32m"), "extract", file);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).endsWith("[too-large]\n");
  }

  @Test
  void noColorIsHonoured() throws Exception {
    Map<String, String> forced = Map.of("LC_ALL", "C.UTF-8", "CLICOLOR_FORCE", "1");
    Map<String, String> refused =
        Map.of("LC_ALL", "C.UTF-8", "CLICOLOR_FORCE", "1", "NO_COLOR", "1");
    assertThat(Child.jar(forced, List.of(), "--help").out()).contains("\u001b[");
    assertThat(Child.jar(refused, List.of(), "--help").out()).doesNotContain("\u001b[");
  }

  static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}

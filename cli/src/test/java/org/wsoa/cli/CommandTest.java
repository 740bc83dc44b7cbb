package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.model.JsonSchema;

class CommandTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "'', a command is missing",
    "frobnicate, Unmatched argument at index 0: 'frobnicate'",
    "extract, Missing required parameter: 'INPUT'",
    "tables, Missing required parameter: 'INPUT'",
    "validate, Missing required parameter: 'FILE.json'",
    "extract --nosuch x, Unknown option: '--nosuch'",
    "tables --format=xml x, 'Invalid value for option ''--format'': expected one of [json, csv, html]"
        + " (case-sensitive) but was ''xml'''",
    "extract --jobs=0 x, '--jobs=0: at least 1'",
    "extract --timeout=soon x, 'soon'' is not a time such as'",
    "extract --timeout=0s x, '0s'' is no time at all'",
    "extract --max-memory=512 x, '512'' is not a size such as 512m or 2g'",
    "extract --max-memory=1k x, '1k'' is too little'",
    "extract --include=[ x, '[: is no pattern'",
    "extract a.pdf b.pdf, 'several files need a folder to write to: -o DIR'"
  })
  void wrongUsageIsTwo(String arguments, String words) {
    Run run = Run.of(arguments.isEmpty() ? new Object[0] : arguments.split(" "));
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("wsoa: ").contains(words).endsWith("--help\n");
  }

  @Test
  void schemaPrintsTheSchema() {
    assertThat(Run.of("schema"))
        .isEqualTo(new Run(ExitCode.DONE, new String(JsonSchema.bytes(), UTF_8), ""));
  }

  @Test
  void anInputThatIsNotThereIsRejected() {
    Run run = Run.of("extract", folder.resolve("nosuch.pdf"));
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "wsoa: "
                + folder.resolve("nosuch.pdf")
                + ": there is no such file; check its name [unreadable]\n");
  }

  @Test
  void anEmptyFileIsRejectedInOneLineThatNamesItOnce() throws IOException {
    Path file = Files.createFile(folder.resolve("Plän für 2024.pdf"));
    for (String command : new String[] {"extract", "tables"}) {
      Run run = Run.of(command, file);
      assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isEqualTo("wsoa: " + file + ": the file is empty [empty]\n");
    }
  }

  @Test
  void anArchiveIsAFolderOfItsDocuments() throws IOException {
    byte[] plan = "# A plan\n\nAction\tLead\tDue\nDo it\tAnn Bell\tMay 2024\n".getBytes(UTF_8);
    Path file = folder.resolve("plans.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : new String[] {"sub/a.tsv", "../b.tsv"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(plan);
      }
    }
    Path out = folder.resolve("out");
    assertThat(Run.of("extract", file, "-o", out).exit()).isEqualTo(ExitCode.DONE);
    assertThat(out.resolve("plans.zip/sub/a.tsv.json")).content().contains("Ann Bell");
    assertThat(out.resolve("plans.zip/b.tsv.json")).content().contains("\"fileName\":\"b.tsv\"");
    assertThat(Files.readAllLines(out.resolve("manifest.jsonl")))
        .hasSize(2)
        .first()
        .asString()
        .contains("plans.zip/b.tsv\"");
    assertThat(Run.of("extract", file).exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void onlyDebugShowsAStackTrace() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.pdf"));
    assertThat(Run.of("extract", file).err()).doesNotContain("\tat ");
    assertThat(Run.of("extract", "--debug", file).err()).contains("\tat org.wsoa.");
  }

  @Test
  void aFolderWithoutFilesCannotBeRun() {
    Run run = Run.of("extract", folder, "-o", folder.resolve("out"));
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFolderWithoutOneReadableFileIsRejectedWhole() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.createFile(folder.resolve("in/a.pdf"));
    Files.createFile(folder.resolve("in/b.docx"));
    Path out = folder.resolve("out");
    Run run = Run.of("extract", folder.resolve("in"), "-o", out);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).endsWith("wsoa: 0 extracted, 0 partial, 2 rejected (2 empty)\n");
    assertThat(out).isDirectoryContaining("glob:**/manifest.jsonl");
    assertThat(Files.readAllLines(out.resolve("manifest.jsonl"))).hasSize(2);
  }

  @Test
  void aFileWhereTheOutputFolderShouldBeCannotBeRun() throws IOException {
    Path file = Files.createFile(folder.resolve("a.pdf"));
    Path out = Files.createFile(folder.resolve("out"));
    Run run = Run.of("extract", file, "-o", out);
    assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).isEqualTo("wsoa: " + out + ": a file stands where a folder is wanted\n");
  }
}

package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {
  private static final String GOOD =
      "{\"schemaVersion\":\"1.0\",\"plan\":{\"kind\":\"action-plan\",\"title\":\"É\","
          + "\"actions\":[{\"id\":\"0-A1\",\"text\":\"Do\"}],\"outcomes\":[]},"
          + "\"source\":{\"fileName\":\"a.tsv\",\"mediaType\":\"text/plain\",\"byteSize\":1,"
          + "\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"},"
          + "\"diagnostics\":[]}";

  @TempDir private Path folder = Path.of("");

  @Test
  void aGoodFileIsValid() throws IOException {
    Path file = Files.writeString(folder.resolve("good.json"), GOOD);
    assertThat(Run.of("validate", file)).isEqualTo(new Run(0, "", "wsoa: 1 valid, 0 not valid\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schema    | \"action-plan\" | \"plan\" | /plan/kind: ",
        "number    | 0-A1 | 0-A2 | /plan/actions/0/id: should be 0-A1, not 0-A2",
        "twice     | \"title\" | \"kind\" | kind",
        "no JSON   | {\"sch | {sch | is no JSON: ",
        "date      | \"text\":\"Do\" | \"due\":{\"text\":\"x\",\"precision\":\"day\",\"start\":\"2024-02-30\",\"end\":\"2024-03-01\"} | 2024-02-30"
      })
  void aFaultIsALineOnStandardError(String what, String from, String to, String words)
      throws IOException {
    assertThat(GOOD).contains(from);
    Path file = Files.writeString(folder.resolve("bad.json"), GOOD.replace(from, to));
    Run run = Run.of("validate", file);
    assertThat(run.exit()).as(what).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("wsoa: " + file + ": ").contains(words);
    assertThat(run.err()).endsWith("wsoa: 0 valid, 1 not valid\n");
  }

  @Test
  void whatIsReadFromEveryPublishedPlanIsValid() throws IOException {
    Path plans = Path.of(System.getProperty("wsoa.shared", "../../shared")).resolve("corpus");
    assumeTrue(Files.isDirectory(plans), "no published plans beside this checkout: " + plans);
    assertThat(Run.of("extract", plans, "--ocr", "off", "-o", folder).exit())
        .isIn(ExitCode.DONE, ExitCode.REJECTED); // the scan needs the one thing switched off
    List<Object> arguments = new ArrayList<>(List.of("validate"));
    try (Stream<Path> written = Files.walk(folder)) {
      written.filter(file -> file.toString().endsWith(".json")).sorted().forEach(arguments::add);
    }
    Run run = Run.of(arguments.toArray());
    assertThat(run.err()).endsWith(", 0 not valid\n").doesNotStartWith("wsoa: 0 valid");
  }

  @Test
  void everyFileIsLookedAt() throws IOException {
    Path good = Files.writeString(folder.resolve("good.json"), GOOD);
    Path latin = Files.write(folder.resolve("latin.json"), GOOD.getBytes(ISO_8859_1));
    Path missing = folder.resolve("missing.json");
    Run run = Run.of("validate", missing, latin, good);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err())
        .isEqualTo(
            "wsoa: "
                + missing
                + ": there is no such file; check its name\nwsoa: "
                + latin
                + ": is not UTF-8\nwsoa: 1 valid, 2 not valid\n");
  }
}
